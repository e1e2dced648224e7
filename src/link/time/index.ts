import type { Citing } from '../../model/citation.ts'
import type { Segmentation } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import type { TimeFacts } from '../../model/time-facts.ts'
import type { Words } from '../tie.ts'
import { printedDays } from './days.ts'
import { dateOrders } from './lives.ts'
import { orderChecks } from './orders.ts'
import { reportTimes } from './report-time.ts'
import { sequenceClashes } from './sequence-clashes.ts'
import { spanChecks } from './spans.ts'
import { yearsChecks } from './years.ts'

/** Lays out what the text says of time for the rules. */
export function timeFacts(
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words,
  citing: Citing
): { readonly [K in keyof TimeFacts]: readonly TimeFacts[K][] } {
  const orders = orderChecks(readings, segmentation, words)
  const told = new Set(orders.flatMap(({ order, path }) => path.map((other) => `${order.passage}:${other.passage}`)))
  const clashes = sequenceClashes(readings, words).filter(
    ({ order, path }) => !told.has(`${order.passage}:${path[0]!.passage}`)
  )
  return {
    day: printedDays(readings),
    span: spanChecks(readings, orders),
    order: [...orders, ...clashes],
    'date-order': dateOrders(readings, segmentation),
    years: yearsChecks(readings, segmentation),
    'report-time': reportTimes(readings, segmentation, citing)
  }
}
