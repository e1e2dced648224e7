import type { Rule } from '../../check/rule.ts'
import { cagrMismatch } from './cagr-mismatch.ts'
import { decreaseOver100 } from './decrease-over-100.ts'
import { directionMismatch } from './direction-mismatch.ts'
import { grimMean } from './grim-mean.ts'
import { grimPercent } from './grim-percent.ts'
import { majorityClaimMismatch } from './majority-claim-mismatch.ts'
import { multipleAmbiguous } from './multiple-ambiguous.ts'
import { multipleMismatch } from './multiple-mismatch.ts'
import { perCapitaMismatch } from './per-capita-mismatch.ts'
import { percentChangeMismatch } from './percent-change-mismatch.ts'
import { percentOfVsIncrease } from './percent-of-vs-increase.ts'
import { percentOfWholeMismatch } from './percent-of-whole-mismatch.ts'
import { percentVsPoints } from './percent-vs-points.ts'
import { ratioMismatch } from './ratio-mismatch.ts'
import { shareOver100 } from './share-over-100.ts'
import { sharesNot100 } from './shares-not-100.ts'
import { superlativeContradicted } from './superlative-contradicted.ts'

/** Rules of shares, changes and comparisons, in the order of their ids. */
export const ratiosRules: readonly Rule[] = [
  cagrMismatch,
  decreaseOver100,
  directionMismatch,
  grimMean,
  grimPercent,
  majorityClaimMismatch,
  multipleAmbiguous,
  multipleMismatch,
  perCapitaMismatch,
  percentChangeMismatch,
  percentOfVsIncrease,
  percentOfWholeMismatch,
  percentVsPoints,
  ratioMismatch,
  shareOver100,
  sharesNot100,
  superlativeContradicted
]
