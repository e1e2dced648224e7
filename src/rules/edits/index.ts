import type { Rule } from '../../check/rule.ts'
import { checkLapsed } from './check-lapsed.ts'
import { citationLost } from './citation-lost.ts'
import { citationMoved } from './citation-moved.ts'
import { claimChangedSameCitation } from './claim-changed-same-citation.ts'
import { editBrokeTotal } from './edit-broke-total.ts'
import { hedgeRemoved } from './hedge-removed.ts'
import { partialUpdate } from './partial-update.ts'
import { unsourcedAddition } from './unsourced-addition.ts'

/** Rules on edits, which read two versions of a document, in the order of their ids. */
export const editsRules: readonly Rule[] = [
  checkLapsed,
  citationLost,
  citationMoved,
  claimChangedSameCitation,
  editBrokeTotal,
  hedgeRemoved,
  partialUpdate,
  unsourcedAddition
]
