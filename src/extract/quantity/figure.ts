import type { Rational } from '../../quantity/rational.ts'

/** What kind of expression a figure is; a cardinal is the plain case. */
export type FigureForm = 'cardinal' | 'fraction' | 'ordinal' | 'multiple' | 'vague'

/** A figure as it stands in the text, before sign, currency, scale and unit. */
export interface Figure {
  readonly end: number
  readonly form: FigureForm
  readonly value: Rational
  /** Highest value meant, for vague figures: "tens of thousands". */
  readonly top: Rational | undefined
  /** Digits without separators: "44.2", "2/3". */
  readonly digits: string
  /** Decimal places printed. */
  readonly decimals: number
  /** Zeros that close a whole number, which may be rounding. */
  readonly zeros: number
  /** Power of ten printed as exponent or scale word that is part of the figure. */
  readonly scale: number
  readonly inWords: boolean
  /** With thousands separators: never a year, a label or a name. */
  readonly grouped: boolean
}

const PLAIN = {
  form: 'cardinal',
  top: undefined,
  decimals: 0,
  zeros: 0,
  scale: 0,
  inWords: false,
  grouped: false
} as const

/** A figure with the usual defaults for what is left out. */
export function figure(required: Pick<Figure, 'end' | 'value' | 'digits'> & Partial<Figure>): Figure {
  return { ...PLAIN, ...required }
}
