import type { StatusMention } from './consistency-mentions.ts'
import type { Located, Pair, PlacePair, ValueMention } from './facts.ts'
import type { QuantityMention } from './mention.ts'

/** One thing said to be done and not done. */
export type StatusPair = Pair<Located<StatusMention>>

/** The kinds of fact that the rules on one fact in many places read. */
export interface ConsistencyFacts {
  'place-pair': PlacePair
  'status-pair': StatusPair
  /** Figures in which two sentences differ that are otherwise equal. */
  'near-duplicate': Pair<ValueMention<QuantityMention>>
}
