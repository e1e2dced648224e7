import { type AuditInput, type AuditOptions, auditOf, documentInfo, summarise, type Trace, trace } from './audit.ts'
import { arrange, check } from './check/index.ts'
import { settingsOf } from './check/settings.ts'
import { decide, holds, reviewedPassages } from './decide/index.ts'
import {
  baselineOf,
  carriedSums,
  claimChanges,
  editFacts,
  foldFindings,
  type Laid,
  layOut,
  type Review
} from './diff/index.ts'
import type { DiffResult } from './model/claim-change.ts'
import type { BaselineState, Finding } from './model/finding.ts'
import { allRules } from './rules/index.ts'

/** Groups of the rules that hold figures against each other by arithmetic. */
const ARITHMETIC: ReadonlySet<string> = new Set(['totals', 'ratios'])
const TIES: ReadonlySet<string> = new Set(allRules.filter(({ group }) => ARITHMETIC.has(group)).map(({ id }) => id))

/** Compares two versions of a document by claim, and says what the edit broke. Deterministic, as the audit is. */
export function compare(old: AuditInput, now: AuditInput, options: AuditOptions = {}): DiffResult {
  const [before, after] = [trace(old, options), trace(now, options)]
  const laid = layOut(before, after)
  const audit = auditOf(after, options)
  const { fresh, unchanged, absent } = baselineOf(auditOf(before, options).findings, audit.findings, laid)
  const settings = settingsOf(allRules, options.profile ?? 'review', options.rules ?? {})
  const facts = editFacts(laid, {
    broken: brokenTies(laid, after, fresh, settings),
    reviews: reviewsOf(before, options)
  })
  const { text, path } = after.file
  const checked = check({ ...after, text, facts }, { rules: allRules, settings })
  const scope = { document: path, asOf: options.asOf }
  const broken = options.decisions ? decide(checked.findings, after.claims, options.decisions, scope) : checked.findings
  const edits = inState(broken, 'new')
  const findings = arrange([...foldFindings(edits, inState(fresh, 'new')), ...inState(unchanged, 'unchanged')])
  return {
    before: documentInfo(before),
    after: documentInfo(after),
    changes: claimChanges(laid),
    findings: edits,
    audit: { ...audit, findings, summary: summarise(findings, audit.confirmations.length) },
    absent: inState(absent, 'absent')
  }
}

const inState = (findings: readonly Finding[], baselineState: BaselineState): Finding[] =>
  findings.map((finding) => ({ ...finding, baselineState }))

type Settings = ReturnType<typeof settingsOf>

const SUMS = allRules.filter(({ reads }) => reads === 'sum-check')

/** Checks of figures that fail since the edit: those that the new version shows, and sums of the old one that it broke. */
function brokenTies(laid: Laid, after: Trace, fresh: readonly Finding[], settings: Settings): Finding[] {
  const shown = fresh.filter(({ ruleId }) => TIES.has(ruleId))
  const sums = carriedSums(laid, (sum) => SUMS.every((rule) => rule.run(sum)?.type === 'agrees'))
  const carried = check(
    { ...after, text: after.file.text, facts: { 'sum-check': sums } },
    { rules: SUMS, settings }
  ).findings
  const starts = new Set(shown.map(({ ruleId, spans }) => `${ruleId} ${spans[0]!.start}`))
  return [...shown, ...carried.filter(({ ruleId, spans }) => !starts.has(`${ruleId} ${spans[0]!.start}`))]
}

/** What people have checked in the old version. */
function reviewsOf({ file, segmentation, claims }: Trace, { decisions, asOf }: AuditOptions): Review[] {
  if (decisions === undefined) return []
  const passages = segmentation.passages
    .filter(({ kind }) => kind !== 'reference')
    .map(({ id, span }) => ({ id, words: file.text.slice(span.start, span.end) }))
  const entries = decisions.corrections.filter((entry) => holds(entry, { document: file.path, asOf }))
  return reviewedPassages(passages, claims, entries).map(({ passage, entry }) => ({
    passage,
    id: entry.id,
    who: entry.who,
    when: entry.when,
    verdict: entry.verdict,
    right: entry.right
  }))
}
