import type { ClaimChange } from '../model/claim-change.ts'
import type { Version } from '../model/version.ts'
import { claimChanges } from './changes.ts'
import { citationEdits } from './citation-edits.ts'
import { compareVersions } from './edits.ts'
import { matchSources } from './sources.ts'

/** What changed from one version of a document to the next, by claim and not by line. */
export function diff(old: Version, now: Version): ClaimChange[] {
  const comparison = compareVersions(old, now)
  const sources = matchSources(old, now)
  return claimChanges(comparison, citationEdits(comparison, sources), sources)
}
