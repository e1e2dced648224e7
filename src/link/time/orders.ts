import type { Segmentation } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import type { DatedSide, OrderCheck } from '../../model/time-facts.ts'
import type { EventPhrase } from '../../model/time-mentions.ts'
import type { Words } from '../tie.ts'
import { datedEvents } from './dated-events.ts'
import { EventIndex, type Match } from './event-match.ts'
import { type Order, OrderGraph } from './order-graph.ts'

/** From here on a dated happening is taken for the one that a phrase tells of. */
const SURE = 0.6
/** From here on it may be that one, and its date counts when it speaks for the stated order. */
const POSSIBLE = 0.3

type Side = 'earlier' | 'later'

function ownDate(phrase: EventPhrase, passage: number): DatedSide | undefined {
  const { date } = phrase
  if (!date || date.date.first === undefined || date.role === 'until') return undefined
  return {
    phrase,
    date: { passage, start: date.start, end: date.end, date: date.date },
    score: 1,
    words: [],
    sole: true
  }
}

/** The date that speaks least against the order: the first one for the earlier happening, the last one for the later. */
function kindest(matches: readonly Match[], side: Side): Match | undefined {
  const first = ({ event }: Match) => event.date.date.first ?? Number.NEGATIVE_INFINITY
  const last = ({ event }: Match) => event.date.date.last ?? Number.POSITIVE_INFINITY
  return matches.reduce<Match | undefined>((best, each) => {
    if (!best) return each
    return side === 'earlier' ? (first(each) < first(best) ? each : best) : last(each) > last(best) ? each : best
  }, undefined)
}

const sameDays = (a: Match, b: Match): boolean =>
  a.event.date.date.first === b.event.date.date.first && a.event.date.date.last === b.event.date.date.last

function sideOf(phrase: EventPhrase, reading: Reading, side: Side, index: EventIndex): DatedSide | undefined {
  const own = ownDate(phrase, reading.passage)
  if (own) return own
  const matches = index.of({ phrase, reading }).filter(({ score }) => score >= POSSIBLE)
  const [best] = matches
  if (!best || best.score < SURE) return undefined
  const chosen = kindest(matches, side)!
  return {
    phrase,
    date: chosen.event.date,
    score: Math.min(best.score, chosen.score),
    words: best.words,
    sole: matches.every((each) => sameDays(each, best))
  }
}

/** Circles of stated orders, each once, at the order that closes it. */
function circles(orders: readonly Order[], graph: OrderGraph): OrderCheck[] {
  return orders.flatMap((order) =>
    graph
      .pathsFrom(order)
      .filter((path) => graph.closes(path) && path.every(({ passage }) => passage <= order.passage))
      .slice(0, 1)
      .map(([, ...path]) => ({ order, earlier: undefined, later: undefined, path, circle: true }))
  )
}

/** Orders that lead over others to a happening with a date. */
function chained(
  order: Order,
  earlier: DatedSide,
  graph: OrderGraph,
  laterOf: (order: Order) => DatedSide | undefined
) {
  return graph.pathsFrom(order).flatMap(([, ...path]): OrderCheck[] => {
    const later = laterOf(path.at(-1)!)
    return later ? [{ order, earlier, later, path, circle: false }] : []
  })
}

/** Stated orders with the dates that the text gives both happenings. */
export function orderChecks(readings: readonly Reading[], segmentation: Segmentation, words: Words): OrderCheck[] {
  const orders = readings.flatMap(({ passage, time }) => time.orders.map((order): Order => ({ ...order, passage })))
  if (orders.length === 0) return []
  const title = segmentation.passages.find(({ kind }) => kind === 'heading')
  const index = new EventIndex(datedEvents(readings, segmentation), title ? readings[title.id]!.keys : [], words)
  const graph = new OrderGraph(orders, words)
  const laterOf = (order: Order) => sideOf(order.later, readings[order.passage]!, 'later', index)
  const dated = orders.flatMap((order): OrderCheck[] => {
    const earlier = sideOf(order.earlier, readings[order.passage]!, 'earlier', index)
    if (!earlier) return []
    const later = laterOf(order)
    return later ? [{ order, earlier, later, path: [], circle: false }] : chained(order, earlier, graph, laterOf)
  })
  return [...dated, ...circles(orders, graph)]
}
