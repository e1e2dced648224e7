import { createHash } from 'node:crypto'
import { arrange, type Checked, check, LineIndex } from './check/index.ts'
import { settingsOf } from './check/settings.ts'
import { cite } from './cite/index.ts'
import { acceptKnown, type Decisions, decide, gapOf, suppress, suppressById } from './decide/index.ts'
import { extract } from './extract/index.ts'
import { knownOutlets } from './lexicon/outlets.ts'
import { type Linked, link } from './link/index.ts'
import { scoreCard } from './link/score-card.ts'
import type { AuditResult, Coverage, DocumentInfo, Placed, Summary } from './model/audit-result.ts'
import type { Citing } from './model/citation.ts'
import type { Claim } from './model/claim.ts'
import type { Finding } from './model/finding.ts'
import type { OutletTable } from './model/outlet.ts'
import type { Segmentation } from './model/passage.ts'
import type { Profile, RuleChoice } from './model/profile.ts'
import type { Reading } from './model/reading.ts'
import type { SourceFile } from './model/source-file.ts'
import type { Span } from './model/span.ts'
import { parse } from './parse/index.ts'
import { allRules } from './rules/index.ts'
import { segment } from './segment/index.ts'

export interface AuditInput {
  readonly path: string
  readonly text: string
  /** Of the bytes as read; made from the text when it is left out. */
  readonly sha256?: string
}

export interface AuditOptions {
  /** The day that "now" stands for, YYYY-MM-DD; without it nothing is held against the present. */
  readonly asOf?: string
  /** How strict the audit is; `review` unless it is said. */
  readonly profile?: Profile
  /** Severities and options of single rules, before those of the profile. */
  readonly rules?: Readonly<Record<string, RuleChoice>>
  readonly decisions?: Decisions
  /** Outlets of the user, beside those that the program knows. */
  readonly outlets?: OutletTable
}

const toFile = ({ path, text, sha256 }: AuditInput): SourceFile => ({
  path,
  text,
  sha256: sha256 ?? createHash('sha256').update(text).digest('hex')
})

function yearOf(segmentation: Segmentation, asOf: string | undefined): { year?: number } {
  const printed = segmentation.metadata.get('date') ?? asOf
  const year = printed === undefined ? Number.NaN : Number(/\b(?:19|20)\d{2}\b/.exec(printed)?.[0])
  return Number.isNaN(year) ? {} : { year }
}

/** Everything that the stages before the rules saw of one document; what `explain` shows. */
export interface Trace extends Linked {
  readonly file: SourceFile
  readonly segmentation: Segmentation
  readonly readings: readonly Reading[]
  readonly citing: Citing
}

/** Runs the stages from parse to link. */
export function trace(input: AuditInput, options: AuditOptions = {}): Trace {
  const file = toFile(input)
  const segmentation = segment(parse(file))
  const { readings, claims: drafts } = extract(segmentation, yearOf(segmentation, options.asOf))
  const outlets = knownOutlets(options.outlets)
  const citing = cite(segmentation, file.text, outlets)
  return { file, segmentation, readings, citing, ...link({ segmentation, readings, drafts, citing, outlets }) }
}

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
function review({ findings, coverage }: Checked, { file, segmentation, facts }: Trace, options: AuditOptions) {
  const ran = new Set(coverage.map(({ ruleId }) => ruleId))
  const silenced = suppress(findings, segmentation.directives, { known: RULE_IDS, ran, asOf: options.asOf })
  const { baseline } = options.decisions ?? {}
  const gone = baseline === undefined ? [] : acceptKnown(silenced.findings, baseline, file.path).gone
  return {
    findings: silenced.findings,
    facts: { suppression: silenced.suppressions, 'baseline-gap': gapOf(gone, facts.scan[0]!.at) }
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
