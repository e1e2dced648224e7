import type { AuditResult, FactCluster, Placed } from '../model/audit-result.ts'
import type { Citation, Source } from '../model/citation.ts'
import type { Claim, ClaimValue } from '../model/claim.ts'
import type { Finding, Fix, Place } from '../model/finding.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Span } from '../model/span.ts'
import { dateRecord, exactNumber } from './exact.ts'
import type { DocumentReport } from './schema.ts'
import { scoreCardRecord } from './score-card.ts'

type Printed<Key extends keyof DocumentReport> = DocumentReport[Key] extends readonly (infer Item)[] ? Item : never

/**
 * One audit as it is printed: keys in a fixed order, every key present (null for "none"), exact numbers
 * as strings and dates as ISO days. The return types tie it to the published schema at compile time.
 */
export function documentRecord(result: AuditResult): DocumentReport {
  return {
    document: { ...pick(result.document, ['path', 'sha256', 'words']), title: result.document.title ?? null },
    coverage: coverageRecord(result.coverage),
    claims: result.claims.map(claimRecord),
    citations: result.citations.map(citationRecord),
    sources: result.sources.map(sourceRecord),
    scoreCard: scoreCardRecord(result.scoreCard),
    clusters: result.clusters.map(clusterRecord),
    findings: result.findings.map(findingRecord),
    confirmations: result.confirmations.map(({ ruleId, message, spans }) => ({
      ruleId,
      message,
      spans: spans.map(placeRecord)
    })),
    summary: summaryRecord(result.summary)
  }
}

/** The named fields in the given order, whatever order the object was built in. */
function pick<T, Key extends keyof T>(from: T, keys: readonly Key[]): Pick<T, Key> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, Key>
}

const spanRecord = ({ start, end }: Span): Span => ({ start, end })

// Claims are by far the most records of a report: their fields are copied one by one, not by a list of names.
function claimRecord(claim: Placed<Claim>): Printed<'claims'> {
  const { time, place, scope, condition, comparand } = claim.qualifiers
  return {
    id: claim.id,
    fingerprint: claim.fingerprint,
    kind: claim.kind,
    span: spanRecord(claim.span),
    line: claim.line,
    column: claim.column,
    quote: claim.quote,
    passage: claim.passage,
    text: claim.text,
    subject: claim.subject,
    attribute: claim.attribute,
    value: valueRecord(claim.value),
    qualifiers: { time: time.map(dateRecord), place, scope, condition, comparand },
    modality: claim.modality,
    polarity: claim.polarity,
    attributedTo: claim.attributedTo ?? null,
    checkWorthy: claim.checkWorthy,
    citations: claim.citations
  }
}

function valueRecord(value: ClaimValue): Printed<'claims'>['value'] {
  if (value.type === 'words') return { type: 'words', words: value.words }
  if (value.type === 'date') return { type: 'date', ...dateRecord(value.date) }
  return quantityRecord(value.quantity)
}

function quantityRecord(quantity: Quantity): Extract<Printed<'claims'>['value'], { type: 'quantity' }> {
  return {
    type: 'quantity',
    printed: quantity.printed,
    low: quantity.value.low ? exactNumber(quantity.value.low) : null,
    high: quantity.value.high ? exactNumber(quantity.value.high) : null,
    nominal: exactNumber(quantity.nominal),
    nominalHigh: quantity.nominalHigh ? exactNumber(quantity.nominalHigh) : null,
    digits: quantity.digits,
    scale: quantity.scale,
    dimension: quantity.dimension,
    unit: quantity.unit,
    unitFactor: exactNumber(quantity.unitFactor),
    basis: quantity.basis ?? null,
    approximation: quantity.approximation,
    isRange: quantity.isRange,
    decimals: quantity.decimals,
    inWords: quantity.inWords,
    signed: quantity.signed
  }
}

function citationRecord(citation: Placed<Citation>): Printed<'citations'> {
  return {
    ...pick(citation, ['id', 'form']),
    span: spanRecord(citation.span),
    ...pick(citation, ['line', 'column', 'quote', 'printed', 'key']),
    outlet: citation.outlet ?? null,
    url: citation.url ?? null,
    source: citation.source ?? null,
    passage: citation.passage,
    covers: spanRecord(citation.covers),
    ...pick(citation, ['passages', 'inReferences'])
  }
}

function sourceRecord(source: Source): Printed<'sources'> {
  return {
    ...pick(source, ['id', 'keys']),
    outlet: source.outlet ?? null,
    outletName: source.outletName ?? null,
    kind: source.kind ?? null,
    url: source.url ?? null,
    canonical: source.canonical ?? null,
    doi: source.doi ?? null,
    arxiv: source.arxiv ?? null,
    isbn: source.isbn ?? null,
    issn: source.issn ?? null,
    pmid: source.pmid ?? null,
    title: source.title ?? null,
    author: source.author ?? null,
    date: source.date ?? null,
    entry: source.entry ? spanRecord(source.entry) : null,
    ...pick(source, ['printed', 'citedBy'])
  }
}

function clusterRecord(cluster: FactCluster): Printed<'clusters'> {
  return {
    ...pick(cluster, ['id', 'subject', 'attribute', 'claims']),
    separations: cluster.separations.map(({ claims, by }) => ({ claims, by }))
  }
}

/** A finding as it is printed. */
export function findingRecord(finding: Finding): Printed<'findings'> {
  const { fix, fixes } = finding
  return {
    ...pick(finding, ['fingerprint', 'ruleId', 'severity', 'confidence', 'status']),
    correctionId: finding.correctionId ?? null,
    suppressed: finding.suppressed ? { reason: finding.suppressed.reason, at: finding.suppressed.at ?? null } : null,
    baselineState: finding.baselineState ?? null,
    ...pick(finding, ['message', 'working', 'doubt']),
    question: finding.question ?? null,
    reported: finding.reported ?? null,
    computed: finding.computed ?? null,
    spans: finding.spans.map(placeRecord),
    repeats: finding.repeats.map(placeRecord),
    ...pick(finding, ['claims', 'citations']),
    fix: fix ? fixRecord(fix) : null,
    fixes: fixes.map(fixRecord)
  }
}

const fixRecord = ({ span, before, after }: Fix) => ({ span: spanRecord(span), before, after })

const placeRecord = (place: Place): Printed<'findings'>['spans'][number] =>
  pick(place, ['role', 'start', 'end', 'line', 'column', 'quote', 'context', 'outlets'])

function coverageRecord(coverage: AuditResult['coverage']): DocumentReport['coverage'] {
  return {
    ...pick(coverage, ['sentences', 'headings', 'tables', 'cells', 'numbersSeen', 'numbersParsed', 'numbersCompared']),
    ...pick(coverage, ['datesParsed', 'claims', 'checkWorthyClaims', 'citedClaims', 'uncitedClaims', 'factClusters']),
    rules: coverage.rules.map(({ ruleId, agrees, differs, undecided }) => ({
      ruleId,
      agrees,
      differs,
      undecided: sortedCounts(undecided)
    }))
  }
}

function summaryRecord(summary: AuditResult['summary']): DocumentReport['summary'] {
  return {
    findings: pick(summary.findings, ['error', 'warning', 'info']),
    byRule: sortedCounts(summary.byRule),
    byStatus: sortedCounts(summary.byStatus),
    confirmed: summary.confirmed
  }
}

function sortedCounts(counts: Readonly<{ [name: string]: number | undefined }>): { [name: string]: number } {
  const entries = Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
