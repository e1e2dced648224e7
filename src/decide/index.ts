export { type Decisions, type Drifted, decide, driftOf, holds, type Setting } from './decide.ts'
export { type Reviewed, reviewedPassages } from './reviewed.ts'
export type { Correction, CorrectionsFile, Verdict } from './schema.ts'
