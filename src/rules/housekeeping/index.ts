import type { Rule } from '../../check/rule.ts'
import { baselineStale } from './baseline-stale.ts'
import { scanEmpty } from './scan-empty.ts'
import { suppressionExpired } from './suppression-expired.ts'
import { suppressionUnknownRule } from './suppression-unknown-rule.ts'
import { suppressionUnused } from './suppression-unused.ts'
import { suppressionWithoutReason } from './suppression-without-reason.ts'
import { tableNotParsed } from './table-not-parsed.ts'

/** Rules of housekeeping, in the order of their ids. */
export const housekeepingRules: readonly Rule[] = [
  baselineStale,
  scanEmpty,
  suppressionExpired,
  suppressionUnknownRule,
  suppressionUnused,
  suppressionWithoutReason,
  tableNotParsed
]
