import type { RankOrder } from '../model/contradiction-facts.ts'
import type { Facts } from '../model/facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import type { OrderBook } from './order-context.ts'
import { rankOrders } from './rank-orders.ts'
import { rankingClashes } from './ranking-clashes.ts'
import { tableOrders } from './table-orders.ts'
import type { Words } from './tie.ts'

/** What a table says of a rank, unless the same figures were held against it already. */
const withTables = (orders: readonly RankOrder[], tables: readonly RankOrder[]): RankOrder[] => {
  const told = new Set(orders.map(({ stated, own }) => `${stated.passage}:${own.passage}`))
  return [...orders, ...tables.filter(({ stated, own }) => !told.has(`${stated.passage}:${own.passage}`))]
}

export interface OrderFacts {
  readonly 'ranking-clash': readonly Facts['ranking-clash'][]
  readonly 'rank-order': readonly Facts['rank-order'][]
}

/** Ranks and comparisons that other ranks, comparisons, figures or tables of the text bear on. */
export function orderFacts(readings: readonly Reading[], segmentation: Segmentation, words: Words): OrderFacts {
  const book: OrderBook = { readings, words, blockOf: (passage) => segmentation.passages[passage]!.block }
  const clashes = rankingClashes(book)
  const tables = tableOrders(book, segmentation)
  return {
    'ranking-clash': [...clashes, ...tables.clashes],
    'rank-order': withTables(rankOrders(book, segmentation, clashes), tables.orders)
  }
}
