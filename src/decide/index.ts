export { type Decisions, decide, holds, type Setting, staleCorrections } from './decide.ts'
export { type Reviewed, reviewedPassages } from './reviewed.ts'
export type { Correction, CorrectionsFile, Verdict } from './schema.ts'
