import type { DateFeatures } from './date-features.ts'
import type { Features } from './features.ts'
import type { Model } from './score.ts'

// Written by `node bench/fit.mjs --with <further set> --write`; bench/README.md says on what.

export const FIGURES: Model<Features> = {
  bias: -4.17,
  shift: 0.75,
  weights: {
    shared: 1.92,
    containment: 0.26,
    crossMeasure: 0.97,
    subject: 1.74,
    near: 1.14,
    rarity: 2.9,
    digits: 1.14,
    distance: -0.72,
    sameUnit: -1.42,
    rangeMismatch: -0.31,
    sameSection: -0.81
  }
}

export const DATES: Model<DateFeatures> = {
  bias: 0.78,
  shift: -0.4,
  weights: {
    shared: 2.94,
    containment: 0.05,
    subject: 2.82,
    near: 2.66,
    sameEvent: 3.45,
    sameVerb: 0.78,
    noEvent: -1.61,
    closeYears: 0.34,
    onlyDate: -3.39,
    besideFigure: 0.13,
    sameSection: -2.45
  }
}
