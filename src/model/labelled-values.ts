import type { QuantityMention } from './mention.ts'
import type { NounPhrase } from './reading.ts'

export interface LabelledValue {
  readonly label: NounPhrase
  readonly value: QuantityMention
}

/** Figures of one kind that a sentence gives to several things: "Albis (12 km), Brenta (9 km)"; a share may stand alone. */
export interface LabelledValues {
  readonly start: number
  readonly end: number
  readonly items: readonly LabelledValue[]
}
