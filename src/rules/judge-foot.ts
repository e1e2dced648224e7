import type { Outcome, Say } from '../check/rule.ts'
import type { Facts } from '../model/facts.ts'
import { asSum, canFoot, figuresOf, nominalSum, sumOf } from '../model/sums.ts'
import { meets } from '../quantity/interval.ts'

type Breakdown = Facts['breakdown']
type Messages = { readonly differs: '{computed} {total}' }

/** Adds the figures of a column or row and holds the sum against the total that the table prints. */
export function judgeFoot(breakdown: Breakdown, whole: NonNullable<Breakdown['whole']>, say: Say<Messages>): Outcome {
  const parts = figuresOf(breakdown)
  if (!canFoot(parts, whole)) return say.undecided('units-differ')
  const printed = asSum(parts)
  if (meets(sumOf(parts), whole.quantity.value)) {
    return say.agrees(`${printed} = \`${whole.quantity.printed}\``, [whole, ...parts])
  }
  const computed = nominalSum(parts, whole)
  return say.differs({
    message: 'differs',
    values: { computed, total: whole.quantity.printed },
    at: whole,
    against: parts,
    confidence: 0.85,
    working: [`${printed} = ${computed}`],
    reported: whole.quantity.printed,
    computed
  })
}
