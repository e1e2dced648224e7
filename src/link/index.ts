import type { Outlets } from '../lexicon/outlets.ts'
import type { FactCluster } from '../model/audit-result.ts'
import type { Citing } from '../model/citation.ts'
import type { Claim, ClaimDraft } from '../model/claim.ts'
import type { FactTable } from '../model/facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { acronymUses } from './acronym-uses.ts'
import { breakdownsOf } from './breakdowns.ts'
import { CellFilter } from './cell-filter.ts'
import { changeChecks } from './change-checks.ts'
import { citationFacts } from './citation-facts.ts'
import { citedClaims } from './cited-claims.ts'
import { clustersOf } from './clusters.ts'
import { consistencyFacts } from './consistency/index.ts'
import { datePairs } from './date-pairs.ts'
import { datedIdentifiers } from './dated-identifiers.ts'
import { datedValues } from './dated-values.ts'
import { derivations } from './derivations.ts'
import { descriptionPairs } from './description-pairs.ts'
import { footingChecks } from './footings.ts'
import { looseWording } from './loose-wording.ts'
import { nameFacts } from './name-facts.ts'
import { notePairs } from './note-pairs.ts'
import { orderFacts } from './order-facts.ts'
import { joinPairs } from './place-pairs.ts'
import { deniedPairs, polarityFacts } from './polarity-facts.ts'
import { ratioFacts } from './ratio-facts.ts'
import { relationFacts } from './relation-facts.ts'
import { remainders, remainingShares, subsets } from './remainders.ts'
import { restatedPairs } from './restated-pairs.ts'
import { scanOf } from './scan.ts'
import { seriesPairs } from './series-pairs.ts'
import { shareChecks } from './share-checks.ts'
import { shareLists } from './share-lists.ts'
import { sourceLists } from './source-lists.ts'
import { statisticFacts } from './statistics/index.ts'
import { sumChecks } from './sum-checks.ts'
import { tablePairs } from './table-pairs.ts'
import { Thesaurus } from './thesaurus.ts'
import type { Words } from './tie.ts'
import { tieOutFacts } from './tie-outs.ts'
import { timeFacts } from './time/index.ts'
import { dateMentions, quantityMentions } from './value-mentions.ts'
import { valueCandidates, valuePairs } from './value-pairs.ts'
import { Vocabulary } from './vocabulary.ts'

export interface LinkInput {
  readonly segmentation: Segmentation
  readonly readings: readonly Reading[]
  readonly drafts: readonly ClaimDraft[]
  readonly citing: Citing
  readonly outlets: Outlets
}

export interface Linked {
  readonly claims: readonly Claim[]
  readonly clusters: readonly FactCluster[]
  readonly facts: FactTable
}

function identifierInput({ segmentation, readings }: LinkInput) {
  return readings.map((reading) => {
    const { subjectPassage } = reading.place
    return {
      reading,
      text: segmentation.passages[reading.passage]!.text,
      lead: subjectPassage === undefined ? undefined : readings[subjectPassage]
    }
  })
}

/** Sees which mentions speak of one fact, and lays the facts out by kind for the rules. */
export function link(input: LinkInput): Linked {
  const { segmentation, readings, drafts, citing } = input
  const vocabulary = new Vocabulary(readings)
  const words: Words = { vocabulary, thesaurus: new Thesaurus(new Set(readings.flatMap(({ keys }) => keys))) }
  const claims = citedClaims(drafts, citing, segmentation)
  const figures = quantityMentions(readings, segmentation)
  const candidates = valueCandidates(figures, words)
  const dated = dateMentions(readings, segmentation)
  const cells = new CellFilter(readings, segmentation)
  const inCells = tablePairs(figures, readings, segmentation, words)
  const values = joinPairs(
    cells.join(valuePairs(candidates), inCells),
    notePairs(figures, words),
    seriesPairs(figures, readings, segmentation, words),
    restatedPairs(figures, words)
  )
  const dates = cells.join(
    [...datePairs(dated, words), ...datedValues(candidates, dated)],
    tablePairs(dated, readings, segmentation, words)
  )
  const acronyms = acronymUses(readings)
  const breakdowns = breakdownsOf(readings, segmentation)
  const denied = deniedPairs(readings, segmentation, words)
  const consistency = consistencyFacts({
    readings,
    segmentation,
    words,
    figures,
    values,
    dates,
    denied,
    cells: inCells
  })
  const shares = shareChecks(readings, breakdowns, segmentation, words)
  const changes = changeChecks(readings, segmentation, words)
  const facts: FactTable = {
    'value-pair': values,
    'date-pair': dates,
    ...consistency,
    'description-pair': descriptionPairs(readings, words),
    'relation-pair': relationFacts(readings, segmentation, words),
    'polarity-pair': polarityFacts(readings, segmentation, words, {
      denied,
      statuses: consistency['status-pair']
    }),
    acronym: acronyms,
    ...nameFacts(readings, segmentation, words, acronyms),
    ...statisticFacts(readings, segmentation),
    'share-list': [...shareLists(readings), ...remainingShares(readings, segmentation)],
    'dated-identifier': datedIdentifiers(identifierInput(input)),
    derivation: derivations(readings, words),
    change: readings.flatMap(({ changes, passage }) => changes.map((change) => ({ ...change, passage }))),
    'change-check': changes,
    breakdown: [...breakdowns, ...remainders(readings, segmentation), ...subsets(readings, segmentation)],
    'share-check': shares,
    'sum-check': [...sumChecks(readings, breakdowns, words), ...footingChecks(readings, segmentation)],
    ...ratioFacts(readings, segmentation, figures, shares, words),
    ...orderFacts(readings, segmentation, words),
    ...citationFacts({ citing, claims, segmentation, readings, outlets: input.outlets }),
    'source-list': sourceLists(citing),
    'unread-table': segmentation.unreadTables,
    scan: [scanOf(segmentation)],
    ...timeFacts(readings, segmentation, words, citing),
    ...tieOutFacts(readings, segmentation, words, changes),
    // Only the strict profile reads it.
    get 'loose-wording'() {
      return looseWording(readings, segmentation)
    }
  }
  return {
    claims,
    clusters: clustersOf([...values, ...dates], claims, (passage) => segmentation.passages[passage]!.map),
    facts
  }
}
