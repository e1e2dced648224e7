import type { Version } from '../model/version.ts'
import { type CitationEdit, citationEdits } from './citation-edits.ts'
import { type Comparison, compareVersions } from './edits.ts'
import { matchSources, type SourceMatches } from './sources.ts'

export { type Baseline, baselineOf } from './baseline.ts'
export { carriedSums } from './carried.ts'
export { claimChanges } from './changes.ts'
export { type EditInput, editFacts, type Review } from './edit-facts.ts'
export { foldFindings } from './fold.ts'

/** Two versions laid beside each other, citations included. */
export interface Laid extends Comparison {
  readonly sources: SourceMatches
  readonly citations: readonly CitationEdit[]
}

/** Finds in one version of a document what stands in the other, by claim and not by line. */
export function layOut(old: Version, now: Version): Laid {
  const comparison = compareVersions(old, now)
  const sources = matchSources(old, now)
  return { ...comparison, sources, citations: citationEdits(comparison, sources) }
}
