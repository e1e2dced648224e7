import { meets } from '../quantity/interval.ts'
import type { Quantity } from './quantity.ts'

/** Same digits under another scale or unit of one dimension: "44.2 million" and "44.2 billion", "5 µm" and "5 mm". */
export function isSlipOfScale(a: Quantity, b: Quantity): boolean {
  return (
    a.dimension === b.dimension &&
    a.digits === b.digits &&
    (a.scale !== b.scale || a.unit !== b.unit) &&
    !meets(a.value, b.value)
  )
}
