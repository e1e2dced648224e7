import { arrange, type Checked, check, LineIndex } from './check/index.ts'
import { settingsOf } from './check/settings.ts'
import { acceptKnown, decide, gapOf, holds, suppress, suppressById } from './decide/index.ts'
import { houseValues } from './house-values.ts'
import { decisionEntries, returnedErrors } from './link/corrections/index.ts'
import { scoreCard } from './link/score-card.ts'
import type { AuditResult, Coverage, DocumentInfo, Placed, Summary } from './model/audit-result.ts'
import type { Claim } from './model/claim.ts'
import type { Finding } from './model/finding.ts'
import type { Segmentation } from './model/passage.ts'
import type { Reading } from './model/reading.ts'
import type { Span } from './model/span.ts'
import { allRules } from './rules/index.ts'
import { type AuditInput, type AuditOptions, readText, type Trace, trace } from './trace.ts'

export { type AuditInput, type AuditOptions, type Trace, trace } from './trace.ts'

/**
 * Audits one document. Deterministic: the same text, options and version give the same result, byte for byte.
 * Nothing of the text is evaluated or obeyed.
 */
export function audit(input: AuditInput, options: AuditOptions = {}): AuditResult {
  return auditOf(trace(input, options), options)
}

/** The rest of the audit: rules, decisions and what was covered. */
export function auditOf(traced: Trace, options: AuditOptions = {}): AuditResult {
  const { file, segmentation, readings, citing, claims, clusters, facts } = traced
  const { text } = file
  const rules = { rules: allRules, settings: settingsOf(allRules, options.profile ?? 'review', options.rules ?? {}) }
  const checked = check({ text, segmentation, citing, claims, facts }, rules)
  const reviewed = review(checked, traced, options)
  const late = check({ text, segmentation, citing, claims, facts: reviewed.facts }, rules)
  const findings = settle(arrange([...reviewed.findings, ...late.findings]), traced, options)
  const lines = new LineIndex(text)
  const place = <T>(item: T, span: Span): Placed<T> => ({
    ...item,
    ...lines.positionOf(span.start),
    quote: text.slice(span.start, span.end)
  })
  const compared = new Set(facts['value-pair'].flatMap(({ a, b }) => [a.id, b.id])).size
  return {
    document: documentInfo({ file, segmentation }),
    coverage: coverageOf(segmentation, readings, claims, clusters.length, compared, [
      ...checked.coverage,
      ...late.coverage
    ]),
    claims: claims.map((claim) => place(claim, claim.span)),
    citations: citing.citations.map((citation) => place(citation, citation.span)),
    sources: citing.sources,
    scoreCard: scoreCard({ text, citing, claims, facts }),
    clusters,
    findings,
    confirmations: checked.confirmations,
    summary: summarise(findings, checked.confirmations.length)
  }
}

const RULE_IDS: ReadonlySet<string> = new Set(allRules.map(({ id }) => id))

/** What the text and the accepted findings say to what was found, and what there is to say about them. */
function review({ findings, coverage }: Checked, traced: Trace, options: AuditOptions) {
  const { file, segmentation, facts } = traced
  const ran = new Set(coverage.map(({ ruleId }) => ruleId))
  const silenced = suppress(findings, segmentation.directives, { known: RULE_IDS, ran, asOf: options.asOf })
  const { baseline } = options.decisions ?? {}
  const gone = baseline === undefined ? [] : acceptKnown(silenced.findings, baseline, file.path).gone
  return {
    findings: silenced.findings,
    facts: {
      suppression: silenced.suppressions,
      'baseline-gap': gapOf(gone, facts.scan[0]!.at),
      ...decisionFacts(traced, options)
    }
  }
}

/** What there is to say of what people have decided. */
function decisionFacts(traced: Trace, options: AuditOptions) {
  const { file, segmentation, readings, facts } = traced
  const { asOf } = options
  const entries = options.decisions?.corrections ?? []
  const document = { path: file.path, text: file.text, segmentation, readings, read: readText }
  // A corrected value may come back in any document, so that the entry's own does not count.
  const lasting = entries.filter((entry) => holds(entry, { asOf }))
  return {
    'returned-error': returnedErrors(document, lasting),
    'decision-entry': decisionEntries(document, entries, { start: facts.scan[0]!.at, asOf }),
    'house-value': houseValues(traced, options)
  }
}

/** Marks what people have decided on. */
function settle(findings: readonly Finding[], { file, claims }: Trace, { decisions, asOf }: AuditOptions) {
  if (decisions === undefined) return findings
  const decided = decide(findings, claims, decisions, { document: file.path, asOf })
  const silenced = suppressById(decided, decisions.suppressions ?? [], asOf)
  return decisions.baseline === undefined ? silenced : acceptKnown(silenced, decisions.baseline, file.path).findings
}

/** What a report says of the document itself. */
export const documentInfo = ({ file, segmentation }: Pick<Trace, 'file' | 'segmentation'>): DocumentInfo => ({
  path: file.path,
  sha256: file.sha256,
  words: file.text.match(/[^\s]+/g)?.length ?? 0,
  title: titleOf(segmentation)
})

const titleOf = (segmentation: Segmentation): string | undefined =>
  segmentation.passages.find(({ kind }) => kind === 'heading')?.text

function coverageOf(
  segmentation: Segmentation,
  readings: readonly Reading[],
  claims: readonly Claim[],
  factClusters: number,
  numbersCompared: number,
  rules: Coverage['rules']
): Coverage {
  const { passages } = segmentation
  const count = (kind: string) => passages.filter((passage) => passage.kind === kind).length
  const worthy = claims.filter(({ checkWorthy }) => checkWorthy)
  const cited = worthy.filter(({ citations }) => citations.length > 0).length
  return {
    sentences: count('sentence'),
    headings: count('heading'),
    tables: segmentation.tables.length,
    cells: count('cell'),
    ...figuresOf(readings),
    numbersCompared,
    datesParsed: readings.reduce((sum, { dates }) => sum + dates.length, 0),
    claims: claims.length,
    checkWorthyClaims: worthy.length,
    citedClaims: cited,
    uncitedClaims: worthy.length - cited,
    factClusters,
    rules
  }
}

/** Figures in digits: seen as tokens, and of these understood as part of a quantity or a date. */
function figuresOf(readings: readonly Reading[]): { readonly numbersSeen: number; readonly numbersParsed: number } {
  let numbersSeen = 0
  let numbersParsed = 0
  for (const { tokens, quantities, dates } of readings) {
    for (const token of tokens) {
      if (token.kind !== 'number') continue
      numbersSeen++
      if ([...quantities, ...dates].some(({ start, end }) => token.start < end && start < token.end)) numbersParsed++
    }
  }
  return { numbersSeen, numbersParsed }
}

/** Findings counted by severity, rule and status. */
export function summarise(findings: readonly Finding[], confirmed: number): Summary {
  const tally = (keyOf: (finding: Finding) => string): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const finding of findings) counts[keyOf(finding)] = (counts[keyOf(finding)] ?? 0) + 1
    return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  return {
    findings: { error: 0, warning: 0, info: 0, ...tally(({ severity }) => severity) },
    byRule: tally(({ ruleId }) => ruleId),
    byStatus: tally(({ status }) => status),
    confirmed
  }
}
