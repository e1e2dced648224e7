import type { Rule } from '../../check/rule.ts'
import { attributionConflict } from './attribution-conflict.ts'
import { captionFigureConflict } from './caption-figure-conflict.ts'
import { descriptionConflict } from './description-conflict.ts'
import { footnoteBodyConflict } from './footnote-body-conflict.ts'
import { headlineBodyConflict } from './headline-body-conflict.ts'
import { nearDuplicateClaimDiffers } from './near-duplicate-claim-differs.ts'
import { polarityConflict } from './polarity-conflict.ts'
import { relationConflict } from './relation-conflict.ts'
import { statusConflict } from './status-conflict.ts'
import { statusInflation } from './status-inflation.ts'
import { summaryBodyConflict } from './summary-body-conflict.ts'
import { textTableConflict } from './text-table-conflict.ts'
import { valueConflict } from './value-conflict.ts'

/** Rules of one fact in many mentions, in the order of their ids. */
export const factsRules: readonly Rule[] = [
  attributionConflict,
  captionFigureConflict,
  descriptionConflict,
  footnoteBodyConflict,
  headlineBodyConflict,
  nearDuplicateClaimDiffers,
  polarityConflict,
  relationConflict,
  statusConflict,
  statusInflation,
  summaryBodyConflict,
  textTableConflict,
  valueConflict
]
