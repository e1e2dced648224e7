import type { Modality } from '../../model/claim.ts'
import type { Located } from '../../model/facts.ts'
import type { DateMention } from '../../model/mention.ts'
import type { Reading } from '../../model/reading.ts'

const YEAR = /\d{4}/
/** A release or a section is numbered like that as well. */
const NUMBERED = /^[\d./]+$/
const LEAP_DAY = /29/
const NOT_SAID: ReadonlySet<Modality> = new Set<Modality>(['hypothetical', 'disputed', 'speculative'])

/**
 * Dates of a single day. A year that the date leaves to the document may be another one, which matters to weekdays and to
 * 29 February.
 */
export function printedDays(readings: readonly Reading[]): Located<DateMention>[] {
  return readings.flatMap(({ passage, dates, tokens, clauses }) =>
    dates.flatMap((mention) => {
      const { date, impossible, weekday, role } = mention
      if (date.granularity !== 'day' || role === 'from-to') return []
      if (!YEAR.test(date.printed) && (impossible ? LEAP_DAY.test(date.printed) : weekday !== undefined)) return []
      if (impossible) {
        if (NUMBERED.test(date.printed)) return []
        const clause = clauses.find(({ to }) => mention.start < (tokens[to - 1]?.end ?? 0))
        if (clause && (clause.negated || NOT_SAID.has(clause.modality))) return []
      }
      return [{ ...mention, passage }]
    })
  )
}
