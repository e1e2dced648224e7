import type { Conversion, EquivalentMention } from './equivalence.ts'
import type { Located, Pair, ValueMention } from './facts.ts'
import type { GrowthCheck, GrowthMention } from './growth.ts'
import type { QuantityMention } from './mention.ts'

/** What a passage says of ratios, rates and units beyond its plain figures. */
export interface RatioMentions {
  /** Values that are printed twice, in two units, currencies or forms. */
  readonly equivalents: readonly EquivalentMention[]
  readonly growth: readonly GrowthMention[]
  readonly bounded: readonly BoundedShare[]
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
  readonly difference: 'unit' | 'period' | 'currency'
}

/** Kinds of facts for the rules on ratios and units. */
export interface RatioFacts {
  conversion: Conversion
  'growth-check': GrowthCheck
  'bounded-share': Located<BoundedShare>
  'unit-pair': UnitPair
}
