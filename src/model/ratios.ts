import type { Rational } from '../quantity/rational.ts'
import type { Conversion, EquivalentMention } from './equivalence.ts'
import type { Located, Pair, Tie, ValueMention } from './facts.ts'
import type { GrowthCheck, GrowthMention } from './growth.ts'
import type { QuantityMention } from './mention.ts'
import type { RatioCheck } from './ratio-check.ts'
import type { Usage, UsageMention } from './usage.ts'

/** What a passage says of ratios, rates and units beyond its plain figures. */
export interface RatioMentions {
  /** Values that are printed twice, in two units, currencies or forms. */
  readonly equivalents: readonly EquivalentMention[]
  readonly growth: readonly GrowthMention[]
  readonly bounded: readonly BoundedShare[]
  readonly rates: readonly RateMention[]
  readonly granular: readonly GranularMention[]
  readonly usage: readonly UsageMention[]
}

/** A percentage of something that cannot have more than all of itself. */
export interface BoundedShare {
  readonly start: number
  readonly end: number
  readonly share: QuantityMention
  /** What it is a share of, as printed: "respondents", "turnout". */
  readonly whole: string
  /** Things that are counted one by one, and no measure. */
  readonly isMember: boolean
}

/** The same digits in two places under units that are no conversion of each other. */
export interface UnitPair extends Pair<ValueMention<QuantityMention>> {
  readonly difference: 'unit' | 'currency'
}

/** "$25,000 per pupil", "12 deaths per 100,000 people", "income per head of $9,000". */
export interface RateMention {
  readonly start: number
  readonly end: number
  readonly rate: QuantityMention
  /** Its place among the figures of the passage. */
  readonly index: number
  readonly per: string
  /** Families of the nouns that count what the rate is counted by, or the unit that measures it. */
  readonly nouns: readonly string[]
  readonly unit: string | undefined
  /** 100,000 for "per 100,000 people", or the size of the unit. */
  readonly base: Rational
  /** It stands right beside the total: ", or $25,000 per pupil". */
  readonly apposed: boolean
}

/** A percentage or mean of things that are counted whole, with their number. */
export interface GranularMention {
  readonly start: number
  readonly end: number
  readonly figure: QuantityMention
  readonly count: QuantityMention
  /** "patients". */
  readonly noun: string
  readonly kind: 'percent' | 'mean'
}

/** A rate with the total and the number that it divides by: "$30 million for 1,200 pupils, or $25,000 per pupil". */
export interface RateCheck {
  readonly rate: Located<QuantityMention>
  readonly total: Located<QuantityMention>
  readonly count: Located<QuantityMention>
  readonly base: Rational
  readonly tie: Tie
}

/** Kinds of facts for the rules on ratios and units. */
export interface RatioFacts {
  conversion: Conversion
  'growth-check': GrowthCheck
  'bounded-share': Located<BoundedShare>
  'unit-pair': UnitPair
  'rate-check': RateCheck
  granular: Located<GranularMention>
  'ratio-check': RatioCheck
  usage: Usage
}
