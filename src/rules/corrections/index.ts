import type { Rule } from '../../check/rule.ts'
import { correctionConflict } from './correction-conflict.ts'
import { correctionExpired } from './correction-expired.ts'
import { correctionIncomplete } from './correction-incomplete.ts'
import { correctionUnsourced } from './correction-unsourced.ts'
import { houseValueMismatch } from './house-value-mismatch.ts'
import { knownErrorReturned } from './known-error-returned.ts'

/** Rules on what people have decided, in the order of their ids. */
export const correctionRules: readonly Rule[] = [
  correctionConflict,
  correctionExpired,
  correctionIncomplete,
  correctionUnsourced,
  houseValueMismatch,
  knownErrorReturned
]
