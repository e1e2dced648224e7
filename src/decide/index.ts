export { type Decisions, decide, type Setting, staleCorrections } from './decide.ts'
export type { Correction, CorrectionsFile, Verdict } from './schema.ts'
