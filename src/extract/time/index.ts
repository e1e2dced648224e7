import type { DateMention, QuantityMention } from '../../model/mention.ts'
import type { TimeMentions } from '../../model/time-mentions.ts'
import type { Frame } from '../frame.ts'
import { readOrders } from './orders.ts'
import { readSpans } from './spans.ts'

/** Reads what a passage says of time besides its dates. */
export function readTime(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[]
): TimeMentions {
  return { spans: readSpans(frame, quantities, dates), orders: readOrders(frame, quantities, dates) }
}
