import type { Rule } from '../../check/rule.ts'
import { currencyAmbiguous } from './currency-ambiguous.ts'
import { currencyConversionUndated } from './currency-conversion-undated.ts'
import { currencyMismatch } from './currency-mismatch.ts'
import { decimalSeparatorMixed } from './decimal-separator-mixed.ts'
import { falsePrecision } from './false-precision.ts'
import { magnitudeSlip } from './magnitude-slip.ts'
import { nominalRealMixed } from './nominal-real-mixed.ts'
import { scaleWordAmbiguous } from './scale-word-ambiguous.ts'
import { unitConversionMismatch } from './unit-conversion-mismatch.ts'
import { unitMismatch } from './unit-mismatch.ts'

/** Rules of units, currencies and scales, in the order of their ids. */
export const unitsRules: readonly Rule[] = [
  currencyAmbiguous,
  currencyConversionUndated,
  currencyMismatch,
  decimalSeparatorMixed,
  falsePrecision,
  magnitudeSlip,
  nominalRealMixed,
  scaleWordAmbiguous,
  unitConversionMismatch,
  unitMismatch
]
