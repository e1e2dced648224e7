import type { RuleCoverage } from '../model/audit-result.ts'
import type { Citing } from '../model/citation.ts'
import type { Claim } from '../model/claim.ts'
import type { EditFactTable } from '../model/edit-facts.ts'
import type { FactTable, ReviewFactTable } from '../model/facts.ts'
import type { Confirmation, Finding, Severity, UndecidedReason } from '../model/finding.ts'
import { fingerprintOf } from '../model/fingerprint.ts'
import { append } from '../model/group.ts'
import type { Segmentation } from '../model/passage.ts'
import type { RuleOptions } from '../model/profile.ts'
import { overlaps, type Span } from '../model/span.ts'
import { fill } from './message.ts'
import { LineIndex, type PlaceContext, placeOf } from './places.ts'
import type { Outcome, Rule } from './rule.ts'
import type { RuleSetting } from './settings.ts'

export { LineIndex, passageAt } from './places.ts'
export { type Rule, readsEdits } from './rule.ts'

export interface CheckInput {
  readonly text: string
  readonly segmentation: Segmentation
  readonly citing: Citing
  readonly claims: readonly Claim[]
  /** Rules that read a kind which is not there do not run: a single document has no edits, and an edit only these. */
  readonly facts: Partial<FactTable & EditFactTable & ReviewFactTable>
}

export interface CheckOptions {
  readonly rules: readonly Rule[]
  /** What was chosen for single rules; the others run with their own severity and options. */
  readonly settings?: ReadonlyMap<string, RuleSetting>
}

export interface Checked {
  readonly findings: readonly Finding[]
  readonly confirmations: readonly Confirmation[]
  readonly coverage: readonly RuleCoverage[]
}

type Differs = Extract<Outcome, { type: 'differs' }>

function contextOf({ text, segmentation, citing }: CheckInput): PlaceContext {
  const citationsOf = new Map<number, (typeof citing.citations)[number][]>()
  for (const citation of citing.citations) {
    if (citation.inReferences) continue
    for (const passage of citation.passages) append(citationsOf, passage, citation)
  }
  return { text, lines: new LineIndex(text), passages: segmentation.passages, citationsOf }
}

/** Claims whose words a finding quotes, looked up by a sorted index of their spans. */
function claimsAt(spans: readonly Span[], claims: readonly Claim[]): Claim[] {
  return spans.flatMap((span) => {
    let low = 0
    let high = claims.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (claims[middle]!.span.start < span.start - 2000) low = middle + 1
      else high = middle
    }
    const found: Claim[] = []
    for (let i = low; i < claims.length && claims[i]!.span.start < span.end; i++)
      if (overlaps(claims[i]!.span, span)) found.push(claims[i]!)
    return found
  })
}

function findingOf(
  rule: Rule,
  severity: Severity,
  { template, difference }: Differs,
  context: PlaceContext,
  claims: readonly Claim[]
): Finding {
  const spans = [
    placeOf(difference.at, 'stated', context),
    ...difference.against.map((where) => placeOf(where, 'against', context))
  ]
  const involved = claimsAt(spans, claims)
  const values = [...spans.map(({ context: words }) => words), ...spans.map(({ quote }) => quote)]
  return {
    ruleId: rule.id,
    severity: weaker(severity, difference.severity),
    confidence: Math.round(difference.confidence * 100) / 100,
    message: fill(template, difference.values),
    working: difference.working,
    doubt: rule.doubt,
    spans,
    repeats: (difference.repeats ?? []).map((where) => placeOf(where, 'repeat', context)),
    claims: [...new Set(involved.map(({ id }) => id))],
    citations: [...new Set(involved.flatMap(({ citations }) => citations))],
    reported: difference.reported,
    computed: difference.computed,
    fix: difference.fixes?.[0],
    fixes: difference.fixes ?? [],
    question: difference.question,
    fingerprint: fingerprintOf([rule.id, ...values]),
    status: 'new',
    correctionId: undefined
  }
}

/** A weak case of a rule stays weak, and what was asked to be quiet stays quiet. */
function weaker(severity: Severity, own: Severity | undefined): Severity {
  return own !== undefined && RANK[own] > RANK[severity] ? own : severity
}

interface Tally {
  agrees: number
  differs: number
  undecided: Partial<Record<UndecidedReason, number>>
}

/** Runs every rule over the facts that it reads. Rules judge one fact at a time and see nothing else. */
export function check(input: CheckInput, options: CheckOptions): Checked {
  const context = contextOf(input)
  const claims = [...input.claims].sort((a, b) => a.span.start - b.span.start)
  const findings: Finding[] = []
  const confirmations: Confirmation[] = []
  const coverage: RuleCoverage[] = []
  for (const rule of options.rules) {
    const setting = options.settings?.get(rule.id)
    const severity = setting?.severity ?? (rule.strictOnly ? 'off' : rule.severity)
    const facts = input.facts[rule.reads]
    if (severity === 'off' || facts === undefined) continue
    const given: RuleOptions | undefined = setting?.options
    const tally: Tally = { agrees: 0, differs: 0, undecided: {} }
    for (const fact of facts) {
      const outcome = rule.run(fact, given)
      if (!outcome) continue
      if (outcome.type === 'undecided') tally.undecided[outcome.reason] = (tally.undecided[outcome.reason] ?? 0) + 1
      else tally[outcome.type]++
      if (outcome.type === 'differs') findings.push(findingOf(rule, severity, outcome, context, claims))
      if (outcome.type === 'agrees' && outcome.message) {
        confirmations.push({
          ruleId: rule.id,
          message: outcome.message,
          spans: outcome.places.map((where) => placeOf(where, 'confirmed', context))
        })
      }
    }
    coverage.push({ ruleId: rule.id, ...tally })
  }
  return { findings: arrange(findings), confirmations, coverage }
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** One finding a fingerprint, most severe first, then in reading order. */
export function arrange(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((finding) => [finding.fingerprint, finding]))
  return [...unique.values()].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      a.spans[0]!.start - b.spans[0]!.start ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}
