import type { DateInterval } from './date.ts'
import type { Quantity } from './quantity.ts'
import type { Span } from './span.ts'

export type ClaimKind =
  | 'quantity'
  | 'date'
  | 'description'
  | 'relation'
  | 'expansion' // what an abbreviation stands for
  | 'gloss' // what a foreign or technical term means
  | 'quotation'
  | 'ranking'
  | 'comparison'
  | 'change'
  | 'statement' // a checkable sentence that none of the kinds above takes apart

/** How firmly the text itself says it. Only asserted and reported claims can conflict. */
export type Modality =
  | 'asserted'
  | 'hedged'
  | 'speculative'
  | 'planned'
  | 'reported'
  | 'quoted'
  | 'hypothetical'
  | 'disputed'

/** What keeps two values of one attribute apart; every field is as printed, in lower case. */
export interface Qualifiers {
  readonly time: readonly DateInterval[]
  readonly place: readonly string[]
  readonly scope: readonly string[]
  readonly condition: readonly string[]
  readonly comparand: readonly string[]
}

export type ClaimValue =
  | { readonly type: 'quantity'; readonly quantity: Quantity }
  | { readonly type: 'date'; readonly date: DateInterval }
  | { readonly type: 'words'; readonly words: string }

/** One subject–attribute–value that can be true or false by itself. */
export interface Claim {
  readonly id: number
  readonly kind: ClaimKind
  /** The words that carry the value. */
  readonly span: Span
  readonly passage: number
  /** Stands alone: the subject is restored where the sentence left it to its place. */
  readonly text: string
  readonly subject: string
  readonly attribute: string
  readonly value: ClaimValue
  readonly qualifiers: Qualifiers
  readonly modality: Modality
  readonly polarity: 'positive' | 'negative'
  readonly attributedTo: string | undefined
  /** False for opinions, instructions, questions and the like. */
  readonly checkWorthy: boolean
  /** Ids of the citations that cover it. */
  readonly citations: readonly number[]
  /** Content of the claim and its heading path; never its line. */
  readonly fingerprint: string
}

/** A claim before link knows its citations and its fingerprint. */
export type ClaimDraft = Omit<Claim, 'id' | 'citations' | 'fingerprint'>
