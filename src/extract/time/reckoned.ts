import { wordSet } from '../../lexicon/word-tables.ts'
import type { DateMention, QuantityMention } from '../../model/mention.ts'
import type { EventPhrase, Gap, OrderMention } from '../../model/time-mentions.ts'
import { divide, rational, toNumber } from '../../quantity/rational.ts'
import { clauseOf, type Frame, tokenAt } from '../frame.ts'
import { gapOf, isLength } from './gaps.ts'
import { isPoint } from './points.ts'

const DAY = rational(86_400n)
const LATER = wordSet('later afterwards afterward thereafter')

/** The anchor moved by the gap, as far as both may reach; undefined for a gap with an open side. */
function moved(
  anchor: DateMention,
  gap: Gap,
  direction: 1 | -1,
  where: { start: number; end: number }
): DateMention | undefined {
  const { low, high } = gap.length
  const { first, last } = anchor.date
  if (!low || !high || first === undefined || last === undefined) return undefined
  const days = [low, high].map((side) => Math.round(direction * toNumber(divide(side, DAY)))).sort((a, b) => a - b)
  const printed = `${gap.printed} ${direction > 0 ? 'after' : 'before'} ${anchor.date.printed}`
  return {
    start: where.start,
    end: where.end,
    role: 'at',
    date: { ...anchor.date, printed, first: first + days[0]!, last: last + days[1]! }
  }
}

/** "… on 8 October 1993, six weeks after cracks had been recorded" dates the cracks. */
function fromOrder({ earlier, later, gap }: OrderMention): (DateMention | undefined)[] {
  if (!gap || (earlier.date === undefined) === (later.date === undefined)) return []
  const [known, other]: readonly [EventPhrase, EventPhrase] = earlier.date ? [earlier, later] : [later, earlier]
  return isPoint(known.date!) ? [moved(known.date!, gap, earlier.date ? 1 : -1, other)] : []
}

/** "Work began in 1723, and water reached the town eleven years later": the clause that ends in the length. */
function fromLater(frame: Frame, mention: QuantityMention, dates: readonly DateMention[]): (DateMention | undefined)[] {
  const { tokens } = frame
  const next = tokenAt(tokens, mention.end)
  if (!LATER.has(tokens[next]?.lower ?? '')) return []
  const behind = tokens[next + 1]
  if (behind && !/^[.,;:!?)]$/.test(behind.text)) return []
  const before = dates.filter(({ end }) => end <= mention.start)
  const clause = clauseOf(frame.clauses, next)
  const [anchor] = before
  if (before.length !== 1 || !clause || !isPoint(anchor!) || dates.some(({ start }) => start > mention.end)) return []
  const from = Math.max(clause.from, tokenAt(tokens, anchor!.end))
  const start = tokens[from]!.start
  return start < mention.start ? [moved(anchor!, gapOf(mention), 1, { start, end: tokens[next]!.end })] : []
}

/** Dates that a sentence gives by a length of time from another date of its own. */
export function readReckoned(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[],
  orders: readonly OrderMention[]
): DateMention[] {
  if (dates.length === 0) return []
  const found = [
    ...orders.flatMap(fromOrder),
    ...quantities.filter((each) => isLength(frame, each)).flatMap((each) => fromLater(frame, each, dates))
  ]
  return found.filter((each) => each !== undefined)
}
