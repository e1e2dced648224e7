export { decisionEntries } from './decision-entries.ts'
export { type ReviewedText, returnedErrors } from './returned-errors.ts'
