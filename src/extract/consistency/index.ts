import { type ConsistencyMentions, NO_CONSISTENCY } from '../../model/consistency-mentions.ts'
import type { NounPhrase } from '../../model/reading.ts'
import type { Frame } from '../frame.ts'
import { readStatuses } from './statuses.ts'

/** Reads what other places of a report may say again; `lead` is what the passage stands under. */
export function readConsistency(frame: Frame, lead: NounPhrase | undefined): ConsistencyMentions {
  const statuses = readStatuses(frame, lead)
  return statuses.length === 0 ? NO_CONSISTENCY : { statuses }
}
