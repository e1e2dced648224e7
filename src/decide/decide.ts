import type { Claim } from '../model/claim.ts'
import type { Finding, FindingStatus } from '../model/finding.ts'
import { groupBy } from '../model/group.ts'
import { selects } from './quote.ts'
import type { Correction, Verdict } from './schema.ts'

/** What people decided, as read from `claims/`. */
export interface Decisions {
  readonly corrections: readonly Correction[]
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
  const matcher = matcherOf(
    findings,
    claims,
    decisions.corrections.filter((entry) => holds(entry, setting))
  )
  return findings.map((finding) => {
    const entry = matcher(finding)[0]
    return entry ? { ...finding, status: STATUS[entry.verdict], correctionId: entry.id } : finding
  })
}

/** Entries that speak of a finding of this document, by rule or fingerprint, and match none: the text or the rule has moved on. */
export function staleCorrections(
  findings: readonly Finding[],
  claims: readonly Claim[],
  decisions: Decisions,
  setting: Setting = {}
): Correction[] {
  const entries = decisions.corrections.filter((entry) => holds(entry, setting) && namesFinding(entry))
  const matcher = matcherOf(findings, claims, entries)
  const used = new Set(findings.flatMap(matcher))
  return entries.filter((entry) => !used.has(entry))
}

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
