import { defineRule } from '../../check/rule.ts'
import type { Numbered } from '../../model/citation-facts.ts'

/** A list in the order of first use breaks it here and there; one in another order breaks it everywhere. */
const LEAST_IN_ORDER = 0.8
const FEWEST = 5

/** Notes numbers that the text uses before smaller ones, where it mostly uses them in order. */
export const citationOrder = defineRule({
  id: 'citation-order',
  group: 'citations',
  summary: 'Sources that are numbered in the order of their first use are first used in that order',
  severity: 'info',
  reads: 'first-uses',
  doubt: 'the list is in another order, such as that of the alphabet',
  messages: { outOfOrder: '{numbers} first stand out of order' },
  check(uses, say) {
    if (uses.length < FEWEST) return undefined
    const out = outOfOrder(uses)
    if (out.length === 0) return say.agrees()
    if (uses.length - out.length < LEAST_IN_ORDER * uses.length) return say.undecided('open-list')
    return say.differs({
      message: 'outOfOrder',
      values: {
        numbers: out
          .slice(0, 5)
          .map(({ number }) => `\`[${number}]\``)
          .join(', ')
      },
      at: out[0]!.span,
      against: [],
      repeats: out.slice(1).map(({ span }) => span),
      confidence: 0.7,
      working: [`first uses in the order of the text: ${uses.map(({ number }) => number).join(', ')}`]
    })
  }
})

/** What is left when the longest run of growing numbers is taken away (patience sorting). */
function outOfOrder(uses: readonly Numbered[]): Numbered[] {
  const piles: number[] = []
  const before = new Array<number>(uses.length).fill(-1)
  uses.forEach(({ number }, index) => {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (uses[piles[middle]!]!.number < number) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : piles[low - 1]!
    piles[low] = index
  })
  const inOrder = new Set<number>()
  for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at]!) inOrder.add(at)
  return uses.filter((_, index) => !inOrder.has(index))
}
