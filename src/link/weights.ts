import type { DateFeatures } from './date-features.ts'
import type { Features } from './features.ts'
import type { Model } from './score.ts'

// Written by `node bench/fit.mjs --write` from the project's own cases; read it there.

export const FIGURES: Model<Features> = {
  bias: -4.77,
  shift: 1.55,
  weights: {
    shared: 1.92,
    containment: 0.22,
    sameMeasure: 0.61,
    crossMeasure: 0.88,
    subject: 2.19,
    near: 0.4,
    related: 0,
    rarity: 2.05,
    digits: 1.45,
    distance: -0.6,
    sameTime: 0.05,
    sameUnit: -1.31,
    rangeMismatch: -0.23,
    sameSection: -0.89
  }
}

export const DATES: Model<DateFeatures> = {
  bias: -2.32,
  shift: 0.4,
  weights: {
    shared: 3.12,
    containment: -0.49,
    subject: 2.33,
    near: 2.65,
    sameEvent: 2.74,
    sameVerb: 1.48,
    noEvent: -0.89,
    anniversary: 0,
    closeYears: 0.7,
    onlyDate: -1.57,
    besideFigure: -0.36,
    sameSection: -1.66
  }
}
