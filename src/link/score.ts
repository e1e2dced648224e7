import type { TieFeatures } from './tie.ts'

/**
 * Weights of the score, few and explainable; `bench/fit.mjs` prints how well they separate the project's own cases.
 * The score is a logistic of the weighted features: 0.5 means that the two mentions are as likely one fact as two.
 */
export const WEIGHTS = { bias: -5, shared: 1.1, containment: 3.2, head: 0.9, near: 0.35, bonus: 1.5 } as const

/** Score 0–1 that two mentions speak of one fact. `bonus` is for agreement that chance does not make, such as equal digits. */
export function scoreOf(features: TieFeatures, bonus = 0): number {
  const sum =
    WEIGHTS.bias +
    WEIGHTS.shared * Math.min(features.shared, 4) +
    WEIGHTS.containment * features.containment +
    WEIGHTS.head * (features.head ? 1 : 0) +
    WEIGHTS.near * Math.min(features.near, 4) +
    WEIGHTS.bonus * bonus
  return 1 / (1 + Math.exp(-sum))
}
