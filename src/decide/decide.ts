import type { Claim } from '../model/claim.ts'
import type { Finding, FindingStatus } from '../model/finding.ts'
import { groupBy } from '../model/group.ts'
import type { AcceptedFinding } from './baseline.ts'
import { selects } from './quote.ts'
import type { ReferenceFact } from './reference-schema.ts'
import { followReworded, isRewordingOf } from './reworded.ts'
import type { Correction, Verdict } from './schema.ts'

/** What people decided, as read from `claims/`. */
export interface Decisions {
  readonly corrections: readonly Correction[]
  /** Findings that were accepted as they are. */
  readonly baseline?: readonly AcceptedFinding[] | undefined
  /** Values that the house has approved. */
  readonly references?: readonly ReferenceFact[] | undefined
  /** Findings that the settings silence by their id. */
  readonly suppressions?: readonly SuppressedId[] | undefined
}

/** A finding that is silenced by its id as reports print it, or by more of its digits. */
export interface SuppressedId {
  readonly finding: string
  readonly reason: string
  readonly until?: string | undefined
}

/** Which decisions hold for an audit. */
export interface Setting {
  /** Path of the document; entries for other documents do not count. */
  readonly document?: string | undefined
  /** Day of the audit, YYYY-MM-DD; without it no decision expires. */
  readonly asOf?: string | undefined
}

const STATUS: Record<Verdict, FindingStatus> = {
  dismissed: 'dismissed',
  corrected: 'corrected',
  confirmed: 'known',
  disputed: 'known',
  'needs-source': 'known'
}

/** Marks the findings that somebody has decided on. Nothing is dropped and no other field changes. */
export function decide(
  findings: readonly Finding[],
  claims: readonly Claim[],
  decisions: Decisions,
  setting: Setting = {}
): Finding[] {
  const { entryOf } = match(findings, claims, entriesFor(decisions, setting))
  return findings.map((finding) => {
    const entry = entryOf.get(finding)
    return entry ? { ...finding, status: STATUS[entry.verdict], correctionId: entry.id } : finding
  })
}

/** A decision whose words have changed a little, and the finding that it was carried over to. */
export interface Followed {
  readonly entry: Correction
  readonly finding: Finding
}

/** Which entries no longer stand in the text as they were written down. */
export interface Drifted {
  /** Entries that speak of a finding of this document, by rule or fingerprint, and match none: the text or the rule has moved on. */
  readonly stale: readonly Correction[]
  readonly followed: readonly Followed[]
}

export function driftOf(
  findings: readonly Finding[],
  claims: readonly Claim[],
  decisions: Decisions,
  setting: Setting = {}
): Drifted {
  const entries = entriesFor(decisions, setting).filter(namesFinding)
  const { used, followed } = match(findings, claims, entries)
  return { stale: entries.filter((entry) => !used.has(entry)), followed }
}

function entriesFor({ corrections }: Decisions, setting: Setting): Correction[] {
  return corrections.filter((entry) => holds(entry, setting))
}

interface Matches {
  /** The first entry for a finding. */
  readonly entryOf: ReadonlyMap<Finding, Correction>
  readonly used: ReadonlySet<Correction>
  readonly followed: readonly Followed[]
}

/** Entries are matched as they stand; what then is left over is looked for under a small rewording. */
function match(findings: readonly Finding[], claims: readonly Claim[], entries: readonly Correction[]): Matches {
  const matcher = matcherOf(findings, claims, entries)
  const used = new Set<Correction>()
  const entryOf = new Map<Finding, Correction>()
  for (const finding of findings) {
    const matching = matcher(finding)
    for (const entry of matching) used.add(entry)
    if (matching[0]) entryOf.set(finding, matching[0])
  }
  const followed = followReworded(entries, findings, { used, entryOf }, isReworded)
  return { entryOf, used, followed }
}

const isReworded = (entry: Correction, { ruleId, spans }: Finding): boolean =>
  entry.rule === ruleId && spans.some(({ context }) => isRewordingOf(entry.quote, context))

const namesFinding = (entry: Correction): boolean => entry.rule !== undefined || entry.fingerprint !== undefined

/** True for an entry that is for this document and has not run out. */
export function holds(entry: Correction, { document, asOf }: Setting): boolean {
  if (entry.document !== undefined && document !== undefined && entry.document !== document) return false
  return entry.expires === undefined || asOf === undefined || asOf <= entry.expires
}

/**
 * Finds the entries for a finding: by its fingerprint, by that of a claim and the rule, by rule and quoted words.
 * Words decide only for an entry without a fingerprint, or with one that is met nowhere any more; or else
 * a decision on one finding would cover the next one in the same sentence.
 */
function matcherOf(
  findings: readonly Finding[],
  claims: readonly Claim[],
  entries: readonly Correction[]
): (finding: Finding) => Correction[] {
  const met = new Set([...findings, ...claims].map((item) => item.fingerprint))
  const byFingerprint = groupBy(entries, (entry) => entry.fingerprint)
  const byRule = groupBy(entries, (entry) => (met.has(entry.fingerprint ?? '') ? undefined : entry.rule))
  const ofClaim = new Map(claims.map((claim) => [claim.id, byFingerprint.get(claim.fingerprint) ?? []]))
  return ({ fingerprint, ruleId, claims: ids, spans }) => [
    ...(byFingerprint.get(fingerprint) ?? []),
    ...ids.flatMap((id) => ofClaim.get(id) ?? []).filter((entry) => entry.rule === ruleId),
    ...(byRule.get(ruleId) ?? []).filter((entry) => spans.some((place) => selects(entry.quote, place.context)))
  ]
}
