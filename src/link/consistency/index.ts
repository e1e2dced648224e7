import type { ConsistencyFacts } from '../../model/consistency-facts.ts'
import type { PolarityPair } from '../../model/contradiction-facts.ts'
import type { Pair, ValueMention } from '../../model/facts.ts'
import type { DateMention, QuantityMention } from '../../model/mention.ts'
import type { Segmentation } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import { placePairs } from '../place-pairs.ts'
import type { TablePair } from '../table-pairs.ts'
import type { Words } from '../tie.ts'
import { attributions } from './attributions.ts'
import { nearDuplicates } from './near-duplicates.ts'
import { statusPairs } from './status-pairs.ts'

/** From here on a pair is told as one fact. */
const ONE_FACT = 0.5

export interface ConsistencyInput {
  readonly readings: readonly Reading[]
  readonly segmentation: Segmentation
  readonly words: Words
  readonly figures: readonly ValueMention<QuantityMention>[]
  readonly values: readonly Pair<ValueMention<QuantityMention>>[]
  readonly denied: readonly PolarityPair[]
  readonly cells: readonly TablePair[]
  readonly dates: readonly Pair<ValueMention<DateMention>>[]
}

/** The facts that the rules on one fact in many places read. */
export function consistencyFacts(input: ConsistencyInput): {
  readonly [K in keyof ConsistencyFacts]: readonly ConsistencyFacts[K][]
} {
  return {
    'place-pair': placePairs(input.values, input.dates),
    'status-pair': statusPairs(input),
    attribution: attributions(input),
    'near-duplicate': nearDuplicates({ ...input, told: input.values.filter(({ tie }) => tie.score >= ONE_FACT) })
  }
}
