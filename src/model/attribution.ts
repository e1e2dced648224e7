import type { NounPhrase } from './reading.ts'

/** A named norm or institution that a sentence gives an activity, a piece of work or a find to. */
export interface AttributionMention {
  readonly start: number
  readonly end: number
  readonly kind: 'norm' | 'institution'
  /** As printed, with the words that belong to the name. */
  readonly printed: string
  /** Words by which two of a kind are told apart, in lower case. */
  readonly key: readonly string[]
  /** The sentence says that something was made or first thought of there. */
  readonly origin: boolean
}

/** A titled work beside the name of whoever made it. */
export interface WorkMention {
  readonly start: number
  readonly end: number
  /** Words of the title in lower case. */
  readonly title: string
  readonly printed: string
  readonly author: string
  /** What the author did, where the words say it: "direct", "paint"; empty for an author by possessive or "by". */
  readonly act: string
}

/** "only A makes Y", "A is the only N that makes Y": what is said of one alone. */
export interface ExclusiveMention {
  readonly start: number
  readonly end: number
  readonly holder: NounPhrase
  /** Family of the verb, and keys of its object. */
  readonly act: string
  readonly object: readonly string[]
  /** Family of the noun that says what the holder is the only one of. */
  readonly kind: string | undefined
  readonly printed: string
  /** The words that say so, with the holder. */
  readonly cue: string
}

/** What a passage gives to names: activities to norms, finds to institutions, works to authors, and to one alone. */
export interface Attributed {
  readonly attributions: readonly AttributionMention[]
  readonly works: readonly WorkMention[]
  readonly exclusives: readonly ExclusiveMention[]
}
