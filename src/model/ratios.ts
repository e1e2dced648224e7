import type { Conversion, EquivalentMention } from './equivalence.ts'
import type { GrowthCheck, GrowthMention } from './growth.ts'

/** What a passage says of ratios, rates and units beyond its plain figures. */
export interface RatioMentions {
  /** Values that are printed twice, in two units, currencies or forms. */
  readonly equivalents: readonly EquivalentMention[]
  readonly growth: readonly GrowthMention[]
}

/** Kinds of facts for the rules on ratios and units. */
export interface RatioFacts {
  conversion: Conversion
  'growth-check': GrowthCheck
}
