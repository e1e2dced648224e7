import type { Rule } from '../check/rule.ts'
import { identifierDateMismatch } from './citation-identity/identifier-date-mismatch.ts'
import { orphanSource } from './citations/orphan-source.ts'
import { uncitedClaim } from './citations/uncited-claim.ts'
import { undefinedCitation } from './citations/undefined-citation.ts'
import { descriptionConflict } from './facts/description-conflict.ts'
import { relationConflict } from './facts/relation-conflict.ts'
import { valueConflict } from './facts/value-conflict.ts'
import { acronymRedefined } from './names/acronym-redefined.ts'
import { quoteVariant } from './names/quote-variant.ts'
import { percentChangeMismatch } from './ratios/percent-change-mismatch.ts'
import { sharesNot100 } from './ratios/shares-not-100.ts'
import { superlativeContradicted } from './ratios/superlative-contradicted.ts'
import { derivedBeforeOrigin } from './time/derived-before-origin.ts'
import { eventDateConflict } from './time/event-date-conflict.ts'
import { magnitudeSlip } from './units/magnitude-slip.ts'

/** Every rule, in the order of its group and id. A test holds this list against the files. */
export const allRules: readonly Rule[] = [
  identifierDateMismatch,
  orphanSource,
  uncitedClaim,
  undefinedCitation,
  descriptionConflict,
  relationConflict,
  valueConflict,
  acronymRedefined,
  quoteVariant,
  percentChangeMismatch,
  sharesNot100,
  superlativeContradicted,
  derivedBeforeOrigin,
  eventDateConflict,
  magnitudeSlip
]
