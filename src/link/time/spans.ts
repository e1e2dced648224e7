import { mayPrecede } from '../../model/date.ts'
import type { Reading } from '../../model/reading.ts'
import type { OrderCheck, SpanCheck } from '../../model/time-facts.ts'

/** Lengths between two happenings whose dates stand elsewhere: "seven months before ground was broken". */
function apart({ order, earlier, later, path }: OrderCheck, seen: ReadonlySet<string>): SpanCheck[] {
  const { gap } = order
  if (!gap || !earlier?.sole || !later?.sole || path.length > 0) return []
  // Dates the other way round are a conflict of their own.
  if (!mayPrecede(earlier.date.date, later.date.date) || seen.has(`${order.passage}:${gap.start}`)) return []
  const span = { ...gap, form: 'distance' as const, from: earlier.date, to: later.date, inside: false }
  return [
    {
      span: { ...span, passage: order.passage },
      from: earlier.date,
      to: later.date,
      score: Math.min(earlier.score, later.score)
    }
  ]
}

/** Every stated length of time with the dates at its ends. */
export function spanChecks(readings: readonly Reading[], orders: readonly OrderCheck[]): SpanCheck[] {
  const own = readings.flatMap(({ passage, time }) =>
    time.spans.map(
      (span): SpanCheck => ({
        span: { ...span, passage },
        from: { ...span.from, passage },
        to: { ...span.to, passage },
        score: 1
      })
    )
  )
  const seen = new Set(own.map(({ span }) => `${span.passage}:${span.start}`))
  return [...own, ...orders.flatMap((order) => apart(order, seen))]
}
