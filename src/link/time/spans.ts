import type { Reading } from '../../model/reading.ts'
import type { SpanCheck } from '../../model/time-facts.ts'

/** Every stated length of time with the dates at its ends. */
export function spanChecks(readings: readonly Reading[]): SpanCheck[] {
  return readings.flatMap(({ passage, time }) =>
    time.spans.map((span) => ({
      span: { ...span, passage },
      from: { ...span.from, passage },
      to: { ...span.to, passage }
    }))
  )
}
