import type { DateFeatures } from './date-features.ts'
import type { Features } from './features.ts'
import type { Model } from './score.ts'

// Written by `node bench/fit.mjs --write` from the project's own cases; read it there.

export const FIGURES: Model<Features> = {
  bias: -4.22,
  shift: 1.05,
  weights: {
    shared: 1.72,
    containment: 0.16,
    sameMeasure: 0.08,
    crossMeasure: 0.76,
    measureLike: -0.01,
    subject: 1.83,
    near: 1.36,
    related: 0.3,
    companions: 0.94,
    rarity: 2.74,
    digits: 0.97,
    distance: -0.67,
    sameTime: -0.02,
    sameUnit: -1.2,
    rangeMismatch: -0.42,
    sameSection: -0.79
  }
}

export const DATES: Model<DateFeatures> = {
  bias: -2.89,
  shift: 0.3,
  weights: {
    shared: 1.9,
    containment: -1.89,
    subject: 2.28,
    near: 2.61,
    sameEvent: 2.87,
    sameVerb: 0.64,
    noEvent: 0.02,
    anniversary: 0,
    closeYears: 1.04,
    onlyDate: 0.14,
    besideFigure: -2.01,
    sameSection: -1.65
  }
}
