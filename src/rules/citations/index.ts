import type { Rule } from '../../check/rule.ts'
import { bareUrl } from './bare-url.ts'
import { citationNumberGap } from './citation-number-gap.ts'
import { citationOrder } from './citation-order.ts'
import { citationOverload } from './citation-overload.ts'
import { citationPlacementAmbiguous } from './citation-placement-ambiguous.ts'
import { duplicateDefinition } from './duplicate-definition.ts'
import { duplicateSource } from './duplicate-source.ts'
import { emptyCitation } from './empty-citation.ts'
import { malformedIdentifier } from './malformed-identifier.ts'
import { malformedUrl } from './malformed-url.ts'
import { missingPage } from './missing-page.ts'
import { orphanSource } from './orphan-source.ts'
import { seeAboveCitation } from './see-above-citation.ts'
import { uncitedClaim } from './uncited-claim.ts'
import { uncitedSection } from './uncited-section.ts'
import { undefinedCitation } from './undefined-citation.ts'
import { unsupportedScheme } from './unsupported-scheme.ts'

/** Rules of markers, entries and what they cover, in the order of their ids. */
export const citationsRules: readonly Rule[] = [
  bareUrl,
  citationNumberGap,
  citationOrder,
  citationOverload,
  citationPlacementAmbiguous,
  duplicateDefinition,
  duplicateSource,
  emptyCitation,
  malformedIdentifier,
  malformedUrl,
  missingPage,
  orphanSource,
  seeAboveCitation,
  uncitedClaim,
  uncitedSection,
  undefinedCitation,
  unsupportedScheme
]
