import type { Rule } from '../../check/rule.ts'
import { averageMismatch } from './average-mismatch.ts'
import { averageOutsideRange } from './average-outside-range.ts'
import { consistentOnlyByRounding } from './consistent-only-by-rounding.ts'
import { differenceMismatch } from './difference-mismatch.ts'
import { listedCountMismatch } from './listed-count-mismatch.ts'
import { partsExceedWhole } from './parts-exceed-whole.ts'
import { priorPeriodMismatch } from './prior-period-mismatch.ts'
import { rangeInverted } from './range-inverted.ts'
import { rankOrderMismatch } from './rank-order-mismatch.ts'
import { remainderMismatch } from './remainder-mismatch.ts'
import { rollforwardBreak } from './rollforward-break.ts'
import { subtotalMismatch } from './subtotal-mismatch.ts'
import { tableColumnFoot } from './table-column-foot.ts'
import { tableRowCrossfoot } from './table-row-crossfoot.ts'
import { totalMismatch } from './total-mismatch.ts'
import { valueOutsideStatedRange } from './value-outside-stated-range.ts'

/** Rules of sums, differences and averages, in the order of their ids. */
export const totalsRules: readonly Rule[] = [
  averageMismatch,
  averageOutsideRange,
  consistentOnlyByRounding,
  differenceMismatch,
  listedCountMismatch,
  partsExceedWhole,
  priorPeriodMismatch,
  rangeInverted,
  rankOrderMismatch,
  remainderMismatch,
  rollforwardBreak,
  subtotalMismatch,
  tableColumnFoot,
  tableRowCrossfoot,
  totalMismatch,
  valueOutsideStatedRange
]
