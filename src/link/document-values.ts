import type { ValueMention } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import { significant } from '../quantity/significant.ts'

type Value = ValueMention<QuantityMention>

/** Counts and percentages are told apart by what they measure, the rest by their dimension. */
const kindOf = ({ mention, measured }: Value): string => {
  const { dimension } = mention.quantity
  return dimension === 'count' || dimension === 'percent' ? `${dimension}:${measured[0] ?? ''}` : dimension
}

/** Digits that repeat by chance say nothing. */
const FEWEST_DIGITS = 2

/** The figure with its unit; nothing for one that too many things could have. */
function printOf({ mention: { quantity } }: Value): string | undefined {
  return significant(quantity.digits).length < FEWEST_DIGITS
    ? undefined
    : `${quantity.unit} ${quantity.scale} ${quantity.digits}`
}

/** How many figures of each kind the document holds: where there are only two, they are likely to be one fact. */
export class DocumentValues {
  readonly #count = new Map<string, number>()
  readonly #prints = new Map<string, Set<number>>()

  constructor(values: readonly Value[]) {
    for (const value of values) {
      const print = printOf(value)
      if (print !== undefined) this.#prints.set(print, (this.#prints.get(print) ?? new Set()).add(value.passage))
      const kind = kindOf(value)
      for (const key of new Set([kind, value.mention.quantity.dimension]))
        this.#count.set(key, (this.#count.get(key) ?? 0) + 1)
    }
  }

  /** 1 when these two are the only figures of their kind, towards 0 the more there are. */
  rarity(a: Value, b: Value): number {
    const [kind, other] = [kindOf(a), kindOf(b)]
    const shared = kind === other ? kind : a.mention.quantity.dimension
    return 1 / Math.max(1, (this.#count.get(shared) ?? 1) - 1)
  }

  /** True when both figures are repeated in other places: each is a fact of its own. */
  areRepeated(a: Value, b: Value): boolean {
    return [a, b].every((value) => {
      const places = [...(this.#prints.get(printOf(value) ?? '') ?? [])]
      return places.some((passage) => passage !== a.passage && passage !== b.passage)
    })
  }
}
