import type { Features } from './features.ts'

/** Written by `node bench/fit.mjs --write` from the project's own cases; read it there. */
export const BIAS = -4.66

export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  shared: 1.94,
  containment: 0.09,
  sameMeasure: 0.39,
  crossMeasure: 0.64,
  subject: 1.73,
  near: 0.81,
  rarity: 1.90,
  digits: 1.29,
  distance: -0.81,
  sameTime: -0.06,
  sameUnit: -1.04,
  rangeMismatch: -0.18,
  sameSection: -0.85
}
