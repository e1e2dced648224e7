import type { DateFeatures } from './date-features.ts'
import type { Features } from './features.ts'
import type { Model } from './score.ts'

// Written by `node bench/fit.mjs --write` from the project's own cases; read it there.

export const FIGURES: Model<Features> = {
  bias: -4.53,
  shift: 1.55,
  weights: {
    shared: 1.94,
    containment: 0.24,
    sameMeasure: 0.44,
    crossMeasure: 0.45,
    subject: 1.84,
    near: 0.95,
    rarity: 1.81,
    digits: 1.18,
    distance: -0.76,
    sameTime: 0,
    sameUnit: -1.07,
    rangeMismatch: -0.21,
    sameSection: -0.91
  }
}

export const DATES: Model<DateFeatures> = {
  bias: -3.59,
  shift: 0.4,
  weights: {
    shared: 3.43,
    containment: -0.71,
    subject: 1.04,
    near: 2.93,
    sameEvent: 2.87,
    sameVerb: -1.2,
    noEvent: -0.24,
    anniversary: 0,
    closeYears: 1.96,
    onlyDate: -0.23,
    besideFigure: -1.8,
    sameSection: -1.8
  }
}
