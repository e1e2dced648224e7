import type { Interval } from '../quantity/interval.ts'
import type { Rational } from '../quantity/rational.ts'
import type { Located } from './facts.ts'
import type { QuantityMention } from './mention.ts'

/** One value printed twice: "5 km (3.1 miles)", "€5 million ($5.4 million)", "a quarter (25 %)". */
export interface EquivalentMention {
  readonly start: number
  readonly end: number
  readonly first: QuantityMention
  readonly second: QuantityMention
  readonly join: 'bracket' | 'or' | 'equals' | 'slash'
}

/** Both values of a conversion in one unit. */
export interface ConvertedPair {
  readonly first: Interval
  readonly second: Interval
}

/** A figure in two units, with every way to read them: a ton may be long or short, a degree a level or a difference. */
export interface Conversion {
  readonly first: Located<QuantityMention>
  readonly second: Located<QuantityMention>
  readonly join: EquivalentMention['join']
  /** One of them has to hold, for both ends where the figures are ranges. */
  readonly readings: readonly (readonly ConvertedPair[])[]
  /** The first figure in the unit of the second: "3.1 mi". */
  readonly converted: string
  /** How many times the second is what the first gives; undefined for a first figure of zero. */
  readonly ratio: Rational | undefined
  /** Units of one system, which nobody converts into each other. */
  readonly related: boolean
}
