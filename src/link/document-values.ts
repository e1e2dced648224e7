import type { ValueMention } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'

type Value = ValueMention<QuantityMention>

/** Counts and percentages are told apart by what they measure, the rest by their dimension. */
const kindOf = ({ mention, measured }: Value): string => {
  const { dimension } = mention.quantity
  return dimension === 'count' || dimension === 'percent' ? `${dimension}:${measured[0] ?? ''}` : dimension
}

/** How many figures of each kind the document holds: where there are only two, they are likely to be one fact. */
export class DocumentValues {
  readonly #count = new Map<string, number>()

  constructor(values: readonly Value[]) {
    for (const value of values) {
      const kind = kindOf(value)
      this.#count.set(kind, (this.#count.get(kind) ?? 0) + 1)
    }
  }

  /** 1 when these two are the only figures of their kind, towards 0 the more there are. */
  rarity(a: Value, b: Value): number {
    const others = Math.max(this.#count.get(kindOf(a)) ?? 1, this.#count.get(kindOf(b)) ?? 1) - 1
    return 1 / Math.max(1, others)
  }
}
