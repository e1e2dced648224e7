import type { Tie } from '../model/facts.ts'

/** From here on two mentions are taken for one fact. */
export const ONE_FACT = 0.5
/** From here on a disagreement is an error and not only worth a look. */
const SURE = 0.8

export const isSure = (tie: Tie): boolean => tie.score >= SURE
