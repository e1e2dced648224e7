import type { Citing } from './citation.ts'
import type { Claim } from './claim.ts'
import type { FactTable } from './facts.ts'
import type { Segmentation } from './passage.ts'
import type { Reading } from './reading.ts'
import type { SourceFile } from './source-file.ts'

/** One version of a document as all stages up to link saw it: what two versions are compared by. */
export interface Version {
  readonly file: SourceFile
  readonly segmentation: Segmentation
  readonly readings: readonly Reading[]
  readonly citing: Citing
  readonly claims: readonly Claim[]
  readonly facts: FactTable
}
