import type { Rule } from '../check/rule.ts'
import { aiChatCitation } from './citation-identity/ai-chat-citation.ts'
import { anchorTargetMismatch } from './citation-identity/anchor-target-mismatch.ts'
import { authorMismatch } from './citation-identity/author-mismatch.ts'
import { homepageCitation } from './citation-identity/homepage-citation.ts'
import { identifierDateMismatch } from './citation-identity/identifier-date-mismatch.ts'
import { loginWallCitation } from './citation-identity/login-wall-citation.ts'
import { namedOutletUncited } from './citation-identity/named-outlet-uncited.ts'
import { oneSourceManyIdentities } from './citation-identity/one-source-many-identities.ts'
import { outletLinkMismatch } from './citation-identity/outlet-link-mismatch.ts'
import { placeholderCitation } from './citation-identity/placeholder-citation.ts'
import { sameLinkManyClaims } from './citation-identity/same-link-many-claims.ts'
import { searchPageCitation } from './citation-identity/search-page-citation.ts'
import { shortenedUrl } from './citation-identity/shortened-url.ts'
import { titleMismatch } from './citation-identity/title-mismatch.ts'
import { trackingParameters } from './citation-identity/tracking-parameters.ts'
import { urlDateMismatch } from './citation-identity/url-date-mismatch.ts'
import { yearMismatch } from './citation-identity/year-mismatch.ts'
import { bareUrl } from './citations/bare-url.ts'
import { citationNumberGap } from './citations/citation-number-gap.ts'
import { citationOrder } from './citations/citation-order.ts'
import { citationOverload } from './citations/citation-overload.ts'
import { citationPlacementAmbiguous } from './citations/citation-placement-ambiguous.ts'
import { duplicateDefinition } from './citations/duplicate-definition.ts'
import { duplicateSource } from './citations/duplicate-source.ts'
import { emptyCitation } from './citations/empty-citation.ts'
import { malformedIdentifier } from './citations/malformed-identifier.ts'
import { malformedUrl } from './citations/malformed-url.ts'
import { missingPage } from './citations/missing-page.ts'
import { orphanSource } from './citations/orphan-source.ts'
import { seeAboveCitation } from './citations/see-above-citation.ts'
import { uncitedClaim } from './citations/uncited-claim.ts'
import { uncitedSection } from './citations/uncited-section.ts'
import { undefinedCitation } from './citations/undefined-citation.ts'
import { unsupportedScheme } from './citations/unsupported-scheme.ts'
import { attributionConflict } from './facts/attribution-conflict.ts'
import { captionFigureConflict } from './facts/caption-figure-conflict.ts'
import { descriptionConflict } from './facts/description-conflict.ts'
import { footnoteBodyConflict } from './facts/footnote-body-conflict.ts'
import { headlineBodyConflict } from './facts/headline-body-conflict.ts'
import { nearDuplicateClaimDiffers } from './facts/near-duplicate-claim-differs.ts'
import { polarityConflict } from './facts/polarity-conflict.ts'
import { relationConflict } from './facts/relation-conflict.ts'
import { statusConflict } from './facts/status-conflict.ts'
import { statusInflation } from './facts/status-inflation.ts'
import { summaryBodyConflict } from './facts/summary-body-conflict.ts'
import { textTableConflict } from './facts/text-table-conflict.ts'
import { valueConflict } from './facts/value-conflict.ts'
import { assistantPhrase } from './machine-traces/assistant-phrase.ts'
import { embeddedInstruction } from './machine-traces/embedded-instruction.ts'
import { genericReference } from './machine-traces/generic-reference.ts'
import { llmCitationToken } from './machine-traces/llm-citation-token.ts'
import { llmTrackingParameter } from './machine-traces/llm-tracking-parameter.ts'
import { unfilledTemplate } from './machine-traces/unfilled-template.ts'
import { acronymRedefined } from './names/acronym-redefined.ts'
import { affiliationConflict } from './names/affiliation-conflict.ts'
import { locationConflict } from './names/location-conflict.ts'
import { nameVariant } from './names/name-variant.ts'
import { quoteSpeakerConflict } from './names/quote-speaker-conflict.ts'
import { quoteUnattributed } from './names/quote-unattributed.ts'
import { quoteUncited } from './names/quote-uncited.ts'
import { quoteVariant } from './names/quote-variant.ts'
import { roleConflict } from './names/role-conflict.ts'
import { unbalancedQuote } from './names/unbalanced-quote.ts'
import { cagrMismatch } from './ratios/cagr-mismatch.ts'
import { decreaseOver100 } from './ratios/decrease-over-100.ts'
import { directionMismatch } from './ratios/direction-mismatch.ts'
import { grimMean } from './ratios/grim-mean.ts'
import { grimPercent } from './ratios/grim-percent.ts'
import { majorityClaimMismatch } from './ratios/majority-claim-mismatch.ts'
import { multipleAmbiguous } from './ratios/multiple-ambiguous.ts'
import { multipleMismatch } from './ratios/multiple-mismatch.ts'
import { perCapitaMismatch } from './ratios/per-capita-mismatch.ts'
import { percentChangeMismatch } from './ratios/percent-change-mismatch.ts'
import { percentOfVsIncrease } from './ratios/percent-of-vs-increase.ts'
import { percentOfWholeMismatch } from './ratios/percent-of-whole-mismatch.ts'
import { percentVsPoints } from './ratios/percent-vs-points.ts'
import { ratioMismatch } from './ratios/ratio-mismatch.ts'
import { shareOver100 } from './ratios/share-over-100.ts'
import { sharesNot100 } from './ratios/shares-not-100.ts'
import { superlativeContradicted } from './ratios/superlative-contradicted.ts'
import { anonymousAttribution } from './sources/anonymous-attribution.ts'
import { betterSourceNeeded } from './sources/better-source-needed.ts'
import { marketingAsFact } from './sources/marketing-as-fact.ts'
import { overReliance } from './sources/over-reliance.ts'
import { primarySourceNeeded } from './sources/primary-source-needed.ts'
import { selfCitation } from './sources/self-citation.ts'
import { singleOrigin } from './sources/single-origin.ts'
import { singleSourceClaim } from './sources/single-source-claim.ts'
import { undatedSource } from './sources/undated-source.ts'
import { ciExcludesEstimate } from './statistics/ci-excludes-estimate.ts'
import { ciSignificanceConflict } from './statistics/ci-significance-conflict.ts'
import { dfSampleMismatch } from './statistics/df-sample-mismatch.ts'
import { impossibleStatistic } from './statistics/impossible-statistic.ts'
import { marginOfErrorMismatch } from './statistics/margin-of-error-mismatch.ts'
import { pValueMismatch } from './statistics/p-value-mismatch.ts'
import { sampleSizeConflict } from './statistics/sample-size-conflict.ts'
import { significanceFlip } from './statistics/significance-flip.ts'
import { ageMismatch } from './time/age-mismatch.ts'
import { anniversaryMismatch } from './time/anniversary-mismatch.ts'
import { dateOrderViolation } from './time/date-order-violation.ts'
import { derivedBeforeOrigin } from './time/derived-before-origin.ts'
import { durationMismatch } from './time/duration-mismatch.ts'
import { eventDateConflict } from './time/event-date-conflict.ts'
import { impossibleDate } from './time/impossible-date.ts'
import { sequenceConflict } from './time/sequence-conflict.ts'
import { weekdayDateMismatch } from './time/weekday-date-mismatch.ts'
import { averageMismatch } from './totals/average-mismatch.ts'
import { averageOutsideRange } from './totals/average-outside-range.ts'
import { consistentOnlyByRounding } from './totals/consistent-only-by-rounding.ts'
import { differenceMismatch } from './totals/difference-mismatch.ts'
import { listedCountMismatch } from './totals/listed-count-mismatch.ts'
import { partsExceedWhole } from './totals/parts-exceed-whole.ts'
import { priorPeriodMismatch } from './totals/prior-period-mismatch.ts'
import { rangeInverted } from './totals/range-inverted.ts'
import { rankOrderMismatch } from './totals/rank-order-mismatch.ts'
import { remainderMismatch } from './totals/remainder-mismatch.ts'
import { rollforwardBreak } from './totals/rollforward-break.ts'
import { subtotalMismatch } from './totals/subtotal-mismatch.ts'
import { tableColumnFoot } from './totals/table-column-foot.ts'
import { tableRowCrossfoot } from './totals/table-row-crossfoot.ts'
import { totalMismatch } from './totals/total-mismatch.ts'
import { valueOutsideStatedRange } from './totals/value-outside-stated-range.ts'
import { currencyAmbiguous } from './units/currency-ambiguous.ts'
import { currencyConversionUndated } from './units/currency-conversion-undated.ts'
import { currencyMismatch } from './units/currency-mismatch.ts'
import { decimalSeparatorMixed } from './units/decimal-separator-mixed.ts'
import { falsePrecision } from './units/false-precision.ts'
import { magnitudeSlip } from './units/magnitude-slip.ts'
import { nominalRealMixed } from './units/nominal-real-mixed.ts'
import { scaleWordAmbiguous } from './units/scale-word-ambiguous.ts'
import { unitConversionMismatch } from './units/unit-conversion-mismatch.ts'
import { unitMismatch } from './units/unit-mismatch.ts'

/** Every rule, in the order of its group and id. A test holds this list against the files. */
export const allRules: readonly Rule[] = [
  aiChatCitation,
  anchorTargetMismatch,
  authorMismatch,
  homepageCitation,
  identifierDateMismatch,
  loginWallCitation,
  namedOutletUncited,
  oneSourceManyIdentities,
  outletLinkMismatch,
  placeholderCitation,
  sameLinkManyClaims,
  searchPageCitation,
  shortenedUrl,
  titleMismatch,
  trackingParameters,
  urlDateMismatch,
  yearMismatch,
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
  unsupportedScheme,
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
  valueConflict,
  assistantPhrase,
  embeddedInstruction,
  genericReference,
  llmCitationToken,
  llmTrackingParameter,
  unfilledTemplate,
  acronymRedefined,
  affiliationConflict,
  locationConflict,
  nameVariant,
  quoteSpeakerConflict,
  quoteUnattributed,
  quoteUncited,
  quoteVariant,
  roleConflict,
  unbalancedQuote,
  cagrMismatch,
  decreaseOver100,
  directionMismatch,
  grimMean,
  grimPercent,
  majorityClaimMismatch,
  multipleAmbiguous,
  multipleMismatch,
  perCapitaMismatch,
  percentChangeMismatch,
  percentOfVsIncrease,
  percentOfWholeMismatch,
  percentVsPoints,
  ratioMismatch,
  shareOver100,
  sharesNot100,
  superlativeContradicted,
  anonymousAttribution,
  betterSourceNeeded,
  marketingAsFact,
  overReliance,
  primarySourceNeeded,
  selfCitation,
  singleOrigin,
  singleSourceClaim,
  undatedSource,
  ciExcludesEstimate,
  ciSignificanceConflict,
  dfSampleMismatch,
  impossibleStatistic,
  marginOfErrorMismatch,
  pValueMismatch,
  sampleSizeConflict,
  significanceFlip,
  ageMismatch,
  anniversaryMismatch,
  dateOrderViolation,
  derivedBeforeOrigin,
  durationMismatch,
  eventDateConflict,
  impossibleDate,
  sequenceConflict,
  weekdayDateMismatch,
  averageMismatch,
  averageOutsideRange,
  consistentOnlyByRounding,
  differenceMismatch,
  listedCountMismatch,
  partsExceedWhole,
  priorPeriodMismatch,
  rangeInverted,
  rankOrderMismatch,
  remainderMismatch,
  rollforwardBreak,
  subtotalMismatch,
  tableColumnFoot,
  tableRowCrossfoot,
  totalMismatch,
  valueOutsideStatedRange,
  currencyAmbiguous,
  currencyConversionUndated,
  currencyMismatch,
  decimalSeparatorMixed,
  falsePrecision,
  magnitudeSlip,
  nominalRealMixed,
  scaleWordAmbiguous,
  unitConversionMismatch,
  unitMismatch
]
