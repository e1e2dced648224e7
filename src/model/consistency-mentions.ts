import type { NounPhrase } from './reading.ts'
import type { StatusLine } from './status-line.ts'

/** "has been approved", "is still under construction", "the unreleased album": how far a thing has come. */
export interface StatusMention {
  readonly start: number
  readonly end: number
  /** As printed, auxiliaries included. */
  readonly printed: string
  readonly thing: NounPhrase
  /** Named, or with an article that says which one is meant. */
  readonly definite: boolean
  readonly lines: readonly StatusLine[]
  readonly done: boolean
  /** Not done yet because it is a plan, a proposal or a draft. */
  readonly planned: boolean
  /** It happened once and has lasted since: a date dates no state. */
  readonly lasts: boolean
  /** "in Japan", "for adults": what the status is limited to. */
  readonly limit: string | undefined
  /** Token index of the word that says it. */
  readonly at: number
}

/** What a passage says that other places of a report say again. */
export interface ConsistencyMentions {
  readonly statuses: readonly StatusMention[]
}

export const NO_CONSISTENCY: ConsistencyMentions = { statuses: [] }
