export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'
export type TokenClass = 'noun' | 'verb' | 'adjective' | 'adverb' | 'function' | 'name' | 'unknown'

/** A word, figure or sign of a passage's rendered text. */
export interface Token {
  readonly index: number
  readonly kind: TokenKind
  readonly text: string
  readonly lower: string
  /** Offsets in the rendered text. */
  readonly start: number
  readonly end: number
  /** Dictionary form in lower case; the lower-cased word itself when the lexicon does not know it. */
  readonly lemma: string
  /** Root of the derivational family; equal roots tie "acquired" to "acquisition". */
  readonly family: string
  /** Likeliest word class by the lexicon alone; extract/tagging refines it by the neighbours. */
  readonly wordClass: TokenClass
  readonly capital: boolean
}
