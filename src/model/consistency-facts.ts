import type { StatusMention } from './consistency-mentions.ts'
import type { Located, Pair, PlacePair, Spot, Tie, ValueMention } from './facts.ts'
import type { QuantityMention } from './mention.ts'

/** One thing said to be done and not done. */
export type StatusPair = Pair<Located<StatusMention>>

/** One figure or statement that is given to two holders. */
export interface Attribution {
  readonly stated: Spot
  /** Where it is given to the other one; behind that, what the first one has there. */
  readonly others: readonly Spot[]
  /** The figure as printed; undefined for a statement in the same words. */
  readonly printed: string | undefined
  readonly holder: string
  readonly owner: string
  readonly tie: Tie
  readonly separatedBy: string | undefined
}

/** The kinds of fact that the rules on one fact in many places read. */
export interface ConsistencyFacts {
  'place-pair': PlacePair
  'status-pair': StatusPair
  /** Figures in which two sentences differ that are otherwise equal. */
  'near-duplicate': Pair<ValueMention<QuantityMention>>
  attribution: Attribution
}
