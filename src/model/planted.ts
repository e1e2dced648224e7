/** A defect that was put into a copy of the document, and whether the audit of the copy saw it. */
export interface Planted {
  /** The rule that should see it. */
  readonly ruleId: string
  /** Taken from the rule's own page, or made of a sentence of the document. */
  readonly origin: 'page' | 'document'
  readonly words: string
  /** Line of the copy, from 1. */
  readonly line: number
  /** By its own rule, by another one only, or not at all. */
  readonly caught: 'yes' | 'other' | 'no'
  /** Rules that reported something new at the plant. */
  readonly by: readonly string[]
}
