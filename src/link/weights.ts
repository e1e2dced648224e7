import type { DateFeatures } from './date-features.ts'
import type { Features } from './features.ts'
import type { Model } from './score.ts'

// Written by `node bench/fit.mjs --write` from the project's own cases; read it there.

export const FIGURES: Model<Features> = {
  bias: -4.55,
  shift: 1.55,
  weights: {
    shared: 1.93,
    containment: 0.03,
    sameMeasure: 0.36,
    crossMeasure: 0.51,
    subject: 1.73,
    near: 0.94,
    rarity: 1.85,
    digits: 1.32,
    distance: -0.81,
    sameTime: -0.02,
    sameUnit: -1.04,
    rangeMismatch: -0.18,
    sameSection: -0.86
  }
}

export const DATES: Model<DateFeatures> = {
  bias: -4.06,
  shift: 1.2,
  weights: {
    shared: 3.05,
    containment: 0.39,
    subject: 0.82,
    near: 2.71,
    sameEvent: 0.51,
    sameVerb: -0.72,
    noEvent: -0.49,
    anniversary: 0,
    closeYears: 1.66,
    onlyDate: 0.35,
    besideFigure: -1.03,
    sameSection: -1.41
  }
}
