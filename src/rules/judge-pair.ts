import type { Where } from '../check/rule.ts'
import type { Pair } from '../model/facts.ts'
import type { Quantity } from '../model/quantity.ts'

/** "`12` and `15` have no value in common". */
export const noneInCommon = (a: string, b: string, what: 'value' | 'day'): string =>
  `\`${a}\` and \`${b}\` have no ${what} in common`

/** What shows that two figures of other units or scales were meant to be one. */
export const sameDigits = ({ digits }: Quantity): string => `both print the digits \`${digits}\``

/** What all findings on a pair have in common: they stand at its second place, against what the first says. */
export const conflictOf = (
  { a, b, tie }: Pick<Pair<Where>, 'a' | 'b' | 'tie'>,
  stated: string,
  other: string,
  step?: string
) => ({
  at: b,
  against: [a],
  confidence: tie.score,
  working: step === undefined ? tie.steps : [...tie.steps, step],
  reported: stated,
  computed: other,
  question: `Which holds: ${other} or ${stated}?`
})
