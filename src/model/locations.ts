import type { Located, Pair } from './facts.ts'
import type { NounPhrase } from './reading.ts'

/** What is said to be at the place: a seat, an event, a birth, a death. */
export type LocationKind = 'seat' | 'held' | 'born' | 'died'

/** "The conference was held in Lisbon, Portugal", "Oslo-based Norvald". */
export interface LocationMention {
  readonly start: number
  readonly end: number
  readonly kind: LocationKind
  readonly subject: NounPhrase
  /** As printed: "Lisbon, Portugal". */
  readonly printed: string
  /** Each name of the place, the innermost first. */
  readonly names: readonly string[]
  /** Denied, planned, one of several places, or a change of place. */
  readonly unsettled: boolean
}

/** Two places of one thing. */
export interface LocationPair extends Pair<Located<LocationMention>> {
  readonly agrees: boolean
}
