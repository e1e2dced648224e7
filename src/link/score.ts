import { FEATURE_NAMES, type Features } from './features.ts'
import { BIAS, WEIGHTS } from './weights.ts'

/** Shifts the fitted bias, which counts conflicts and strangers as they come, to the point where precision holds. */
const PRIOR = 1.55

/** Score 0–1 that two figures speak of one fact: a logistic of the weighted features. */
export function scoreOf(features: Features): number {
  let sum = BIAS + PRIOR
  for (const name of FEATURE_NAMES) sum += WEIGHTS[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}
