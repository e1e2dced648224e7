import type { Tie } from '../model/facts.ts'
import type { Quantity } from '../model/quantity.ts'
import { meets } from '../quantity/interval.ts'

/** From here on two mentions are taken for one fact. */
export const ONE_FACT = 0.5
/** From here on a disagreement is an error and not only worth a look. */
const SURE = 0.8

export const isSure = (tie: Tie): boolean => tie.score >= SURE

/** Same digits under another scale or unit of one dimension. */
export function slips(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension && a.digits === b.digits && (a.scale !== b.scale || a.unit !== b.unit) && !meets(a.value, b.value)
}
