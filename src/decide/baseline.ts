import type { Finding } from '../model/finding.ts'
import type { BaselineGap } from '../model/suppression.ts'
import { followReworded, isRewordingOf } from './reworded.ts'

/** A finding that was accepted as it is. */
export interface AcceptedFinding {
  readonly document: string
  readonly rule: string
  readonly severity: Finding['severity']
  readonly fingerprint: string
  /** The sentence that it stands at; finds it again under a small rewording. */
  readonly quote: string
}

export interface Baselined {
  readonly findings: readonly Finding[]
  /** Entries that are still met, as the findings now read. */
  readonly met: readonly AcceptedFinding[]
  readonly gone: readonly AcceptedFinding[]
}

/** Marks the open findings that were accepted before. Other findings and other documents are left alone. */
export function acceptKnown(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
  document: string
): Baselined {
  const own = accepted.filter((entry) => entry.document === document)
  const entryOf = new Map<Finding, AcceptedFinding>()
  const byFingerprint = new Map(own.map((entry) => [entry.fingerprint, entry]))
  const used = new Set<AcceptedFinding>()
  for (const finding of findings) {
    const entry = byFingerprint.get(finding.fingerprint)
    if (entry === undefined) continue
    used.add(entry)
    entryOf.set(finding, entry)
  }
  followReworded(own, findings, { used, entryOf }, isReworded)
  return {
    findings: findings.map((finding) =>
      finding.status === 'new' && entryOf.has(finding) ? { ...finding, status: 'known' as const } : finding
    ),
    met: [...entryOf.keys()].map((finding) => accepting(finding, document)),
    gone: own.filter((entry) => !used.has(entry))
  }
}

const isReworded = ({ rule, quote }: AcceptedFinding, { ruleId, spans }: Finding): boolean =>
  rule === ruleId && isRewordingOf({ exact: quote }, spans[0]!.context)

/** The entry that accepts a finding. */
export function accepting({ ruleId, severity, fingerprint, spans }: Finding, document: string): AcceptedFinding {
  const quote = spans[0]!.context.replace(/\s+/g, ' ').trim()
  return { document, rule: ruleId, severity, fingerprint, quote }
}

/** What the rule of stale entries reads. */
export const gapOf = (gone: readonly AcceptedFinding[], at: BaselineGap['at']): BaselineGap[] =>
  gone.length === 0 ? [] : [{ at, gone: gone.map(({ rule, quote }) => ({ rule, quote })) }]
