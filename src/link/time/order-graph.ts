import type { Located } from '../../model/facts.ts'
import { append } from '../../model/group.ts'
import type { EventPhrase, OrderMention } from '../../model/time-mentions.ts'
import { KeyIndex } from '../key-index.ts'
import type { Words } from '../tie.ts'

export type Order = Located<OrderMention>

/** Phrases under one word that are compared with a new one. */
const CROWDED = 30
/** Stated orders that a path may have; longer ones convince nobody. */
const LONGEST = 4
const MOSTLY = 0.8
const RARE = 0.5

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each))

/** True when both phrases tell of one happening in nearly the same words. */
function sameEvent(a: EventPhrase, b: EventPhrase, { vocabulary }: Words): boolean {
  const named = a.steps.length > 0 && b.steps.length > 0 ? shares(a.steps, b.steps) : shares(a.actions, b.actions)
  if (!named || [...a.marks].sort().join() !== [...b.marks].sort().join()) return false
  const about = ({ keys, actions }: EventPhrase) => keys.filter((key) => !actions.includes(key))
  const [x, y] = [about(a), about(b)]
  const shared = x.filter((key) => y.includes(key))
  return (
    shared.some((key) => vocabulary.weight(key) >= RARE) &&
    vocabulary.weightOf(shared) >= MOSTLY * Math.max(vocabulary.weightOf(x), vocabulary.weightOf(y))
  )
}

/** Stated orders as the edges of a graph whose nodes are happenings. */
export class OrderGraph {
  readonly #nodes: EventPhrase[] = []
  readonly #byKey = new KeyIndex<number>(CROWDED)
  readonly #from = new Map<number, { readonly order: Order; readonly to: number }[]>()
  readonly #words: Words
  readonly #edges: { readonly order: Order; readonly from: number; readonly to: number }[] = []

  constructor(orders: readonly Order[], words: Words) {
    this.#words = words
    for (const order of orders) {
      const [from, to] = [this.#node(order.earlier), this.#node(order.later)]
      if (from === to) continue
      this.#edges.push({ order, from, to })
      append(this.#from, from, { order, to })
    }
  }

  #node(phrase: EventPhrase): number {
    for (const key of phrase.keys) {
      const known = this.#byKey.first(key).find((id) => sameEvent(this.#nodes[id]!, phrase, this.#words))
      if (known !== undefined) return known
    }
    const id = this.#nodes.push(phrase) - 1
    this.#byKey.add(id, phrase.keys)
    return id
  }

  /** Paths of two to four stated orders that begin with `first`, each order of another passage. */
  pathsFrom(first: Order): readonly Order[][] {
    const start = this.#edges.find(({ order }) => order === first)
    if (!start) return []
    const found: Order[][] = []
    let paths = [{ orders: [first], at: start.to, seen: new Set([start.from, start.to]) }]
    for (let length = 2; length <= LONGEST; length++) {
      paths = paths.flatMap(({ orders, at, seen }) =>
        (this.#from.get(at) ?? []).flatMap(({ order, to }) => {
          if (orders.some(({ passage }) => passage === order.passage)) return []
          found.push([...orders, order])
          return seen.has(to) ? [] : [{ orders: [...orders, order], at: to, seen: new Set([...seen, to]) }]
        })
      )
    }
    return found
  }

  /** True when the last order of the path leads back to where the first one began. */
  closes(path: readonly Order[]): boolean {
    const [first, last] = [path[0], path.at(-1)]
    const edge = (order: Order | undefined) => this.#edges.find((each) => each.order === order)
    return edge(last)?.to === edge(first)?.from
  }
}
