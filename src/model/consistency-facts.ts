import type { StatusMention } from './consistency-mentions.ts'
import type { Located, Pair, PlacePair } from './facts.ts'

/** One thing said to be done and not done. */
export type StatusPair = Pair<Located<StatusMention>>

/** The kinds of fact that the rules on one fact in many places read. */
export interface ConsistencyFacts {
  'place-pair': PlacePair
  'status-pair': StatusPair
}
