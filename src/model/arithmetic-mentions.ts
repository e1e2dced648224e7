import type { Interval } from '../quantity/interval.ts'
import type { Modality } from './claim.ts'
import type { QuantityMention } from './mention.ts'

/** "three-fifths of the land", "one in five", "most of the storks": a part said to be a share of a whole. */
export interface ShareMention {
  readonly start: number
  readonly end: number
  /** With its hedge. */
  readonly printed: string
  /** All shares that the words can stand for, from 0 to 1. */
  readonly value: Interval
  readonly wording: 'percent' | 'ratio' | 'majority'
  /** Keys of what it is a share of. */
  readonly whole: readonly string[]
  /** Keys of the rest of its clause, which says what the part is. */
  readonly part: readonly string[]
  /** The clause denies, or says that something is still to come. */
  readonly turned: boolean
  readonly modality: Modality
}

/** "a combined 252 MW", "€380 million in total": a figure said to be the sum of others. */
export interface TotalMention extends QuantityMention {
  /** Keys of its sentence, general words included. */
  readonly keys: readonly string[]
  /** Small numbers of the sentence, which may count the parts: "the four budget lines". */
  readonly counts: readonly number[]
  readonly modality: Modality
}

/** One labelled figure of a breakdown or list. */
export interface PartMention {
  readonly value: QuantityMention
  /** Keys of its label, general words included. */
  readonly keys: readonly string[]
  /** The label denies, or says that something is still to come. */
  readonly turned: boolean
  /** "a further 27": it comes on top of the figure before it. */
  readonly further: boolean
}

/** "Of the 250 gauges 95 …, 130 … and 25 …", "84 segments, 63 of which …", or a bare list of labelled figures. */
export interface BreakdownMention {
  readonly start: number
  readonly end: number
  /** Undefined for a bare list. */
  readonly whole: QuantityMention | undefined
  readonly wholeKeys: readonly string[]
  readonly parts: readonly PartMention[]
  /** "and the rest …" without a figure. */
  readonly rest: { readonly keys: readonly string[]; readonly turned: boolean } | undefined
  /** How the parts were seen to belong to the whole; "sum" because they add up to it. */
  readonly form: 'of' | 'single' | 'which' | 'sum' | 'list'
  /** The text, or the sum, says that nothing is left. */
  readonly exhaustive: boolean
}
