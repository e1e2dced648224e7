import type { DateMention, QuantityMention } from '../../model/mention.ts'
import type { TimeMentions } from '../../model/time-mentions.ts'
import type { Frame } from '../frame.ts'
import { readAges } from './ages.ts'
import { readAnniversaries } from './anniversaries.ts'
import { readInverted } from './inverted.ts'
import { readOrders } from './orders.ts'
import { readReckoned } from './reckoned.ts'
import { readSequences } from './sequences.ts'
import { readSpans } from './spans.ts'
import { readStages } from './stages.ts'

/** Reads what a passage says of time besides its dates. */
export function readTime(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[]
): TimeMentions {
  const orders = readOrders(frame, quantities, dates)
  const stages = readStages(frame, dates)
  return {
    spans: readSpans(frame, quantities, dates),
    orders,
    sequences: readSequences(frame, dates),
    reckoned: readReckoned(frame, quantities, dates, orders),
    stages,
    inverted: readInverted(frame, dates),
    ages: readAges(frame, dates, stages),
    anniversaries: readAnniversaries(frame, dates)
  }
}
