import type { YearsCheck } from '../model/time-facts.ts'

/** What findings on years between two dates share. What stands further off is tied less surely. */
export const onYears = ({ stated, years, from, to, near }: YearsCheck, computed: string) => ({
  at: stated,
  confidence: near ? 0.9 : 0.75,
  working: [`${from.date.printed} to ${to.date.printed}: ${computed} years`, `stated: ${years}`],
  reported: `${years}`,
  computed,
  severity: near ? undefined : ('warning' as const)
})
