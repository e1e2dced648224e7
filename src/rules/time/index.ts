import type { Rule } from '../../check/rule.ts'
import { ageMismatch } from './age-mismatch.ts'
import { anniversaryMismatch } from './anniversary-mismatch.ts'
import { dateOrderViolation } from './date-order-violation.ts'
import { derivedBeforeOrigin } from './derived-before-origin.ts'
import { durationMismatch } from './duration-mismatch.ts'
import { eventDateConflict } from './event-date-conflict.ts'
import { futureSource } from './future-source.ts'
import { impossibleDate } from './impossible-date.ts'
import { sequenceConflict } from './sequence-conflict.ts'
import { tenseDateMismatch } from './tense-date-mismatch.ts'
import { weekdayDateMismatch } from './weekday-date-mismatch.ts'

/** Rules of dates, durations and order, in the order of their ids. */
export const timeRules: readonly Rule[] = [
  ageMismatch,
  anniversaryMismatch,
  dateOrderViolation,
  derivedBeforeOrigin,
  durationMismatch,
  eventDateConflict,
  futureSource,
  impossibleDate,
  sequenceConflict,
  tenseDateMismatch,
  weekdayDateMismatch
]
