import type { Outlets } from '../lexicon/outlets.ts'
import type { Citing } from '../model/citation.ts'
import type { SourceStatement } from '../model/citation-facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { outletStatements } from './outlet-statements.ts'
import { speakerStatements } from './speaker-statements.ts'
import { targetStatements } from './target-statements.ts'
import { urlDateStatements } from './url-date-statements.ts'
import { workStatements } from './work-statements.ts'

export interface StatementInput {
  readonly citing: Citing
  readonly segmentation: Segmentation
  readonly readings: readonly Reading[]
  readonly outlets: Outlets
}

/** All that the text says of its sources and that another place knows better. */
export function sourceStatements({ citing, segmentation, readings, outlets }: StatementInput): SourceStatement[] {
  if (citing.citations.length === 0) return []
  return [
    ...outletStatements(citing, outlets),
    ...targetStatements(citing, segmentation, outlets),
    ...workStatements(citing, segmentation, readings),
    ...speakerStatements(citing, segmentation, outlets),
    ...urlDateStatements(citing)
  ]
}
