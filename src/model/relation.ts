import type { NounPhrase } from './reading.ts'

export type RelationName =
  | 'based-on' // built on, derived from, extends, simplification of, learned from
  | 'owned-by'
  | 'founded-by'
  | 'made-by' // built, manufactured
  | 'located-in'
  | 'successor-of'
  | 'precedes' // before, had already
  | 'acquired-by'
  | 'led-by'
  | 'operated-by'
  | 'maintained-by'
  | 'designed-by'
  | 'developed-by'
  | 'written-by'
  | 'discovered-by'
  | 'painted-by'
  | 'prepared-by'
  | 'chaired-by'
  | 'product-of' // "a Norlund product"
  | 'attached-to' // the name that a lead gives in brackets
  | 'flows-into'
  | 'governed-by' // done to a norm
  | 'done-at' // found, made or done at an institution
  | 'work-of' // a titled work and its author

/** A named relation between two things of one sentence; `object` is the owner, founder, base, place … */
export interface RelationMention {
  readonly start: number
  readonly end: number
  readonly relation: RelationName
  readonly subject: NounPhrase
  readonly object: NounPhrase
  readonly negated: boolean
  /** "wholly", "only", "partly": words that make the relation exclusive or partial. */
  readonly degree: 'whole' | 'part' | 'only' | undefined
}
