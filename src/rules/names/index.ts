import type { Rule } from '../../check/rule.ts'
import { acronymRedefined } from './acronym-redefined.ts'
import { affiliationConflict } from './affiliation-conflict.ts'
import { locationConflict } from './location-conflict.ts'
import { nameVariant } from './name-variant.ts'
import { quoteSpeakerConflict } from './quote-speaker-conflict.ts'
import { quoteUnattributed } from './quote-unattributed.ts'
import { quoteUncited } from './quote-uncited.ts'
import { quoteVariant } from './quote-variant.ts'
import { roleConflict } from './role-conflict.ts'
import { unbalancedQuote } from './unbalanced-quote.ts'

/** Rules of names, roles and quotations, in the order of their ids. */
export const namesRules: readonly Rule[] = [
  acronymRedefined,
  affiliationConflict,
  locationConflict,
  nameVariant,
  quoteSpeakerConflict,
  quoteUnattributed,
  quoteUncited,
  quoteVariant,
  roleConflict,
  unbalancedQuote
]
