import type { Finding } from '../model/finding.ts'
import { overlaps } from '../model/span.ts'
import type { Directive, Suppression } from '../model/suppression.ts'
import type { SuppressedId } from './decide.ts'

export interface SuppressSetting {
  readonly known: ReadonlySet<string>
  /** Rules that ran. */
  readonly ran: ReadonlySet<string>
  readonly asOf?: string | undefined
}

export interface Suppressed {
  readonly findings: readonly Finding[]
  readonly suppressions: readonly Suppression[]
}

/** Silences findings where the text asks for it, and says what came of each request. Nothing is dropped. */
export function suppress(
  findings: readonly Finding[],
  directives: readonly Directive[],
  setting: SuppressSetting
): Suppressed {
  const silenced = new Map<Finding, Directive>()
  const suppressions = directives.map((directive) => {
    const lapse = lapseOf(directive, setting.asOf)
    const met = lapse === undefined ? findings.filter((finding) => isCovered(finding, directive)) : []
    for (const finding of met) if (!silenced.has(finding)) silenced.set(finding, directive)
    const silent = new Set(met.map(({ ruleId }) => ruleId))
    return {
      at: directive.span,
      isReadable: directive.scope !== undefined,
      rules: directive.rules,
      unknown: directive.rules.filter((rule) => !setting.known.has(rule)),
      reason: directive.reason,
      until: directive.until,
      lapse,
      idle:
        lapse === undefined && directive.scope !== undefined
          ? directive.rules.filter((rule) => setting.ran.has(rule) && !silent.has(rule))
          : []
    }
  })
  return {
    findings: findings.map((finding) => {
      const by = silenced.get(finding)
      return by ? { ...finding, status: 'dismissed' as const, suppressed: { reason: by.reason, at: by.span } } : finding
    }),
    suppressions
  }
}

function isCovered({ ruleId, spans }: Finding, { scope, rules, covers }: Directive): boolean {
  if (scope === undefined || !rules.includes(ruleId)) return false
  return scope === 'file' || spans.some((place) => covers.some((span) => overlaps(span, place)))
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** A day that cannot be read must not silence for ever. */
function lapseOf({ until }: Directive, asOf: string | undefined): Suppression['lapse'] {
  if (until === undefined) return undefined
  if (!DAY.test(until)) return 'no-day'
  return asOf !== undefined && until < asOf ? 'past' : undefined
}

/** Silences findings by their id. */
export function suppressById(
  findings: readonly Finding[],
  entries: readonly SuppressedId[],
  asOf: string | undefined
): Finding[] {
  const held = entries.filter(({ until }) => until === undefined || asOf === undefined || asOf <= until)
  return findings.map((finding) => {
    const entry = held.find((each) => finding.fingerprint.startsWith(each.finding))
    if (entry === undefined || finding.status !== 'new') return finding
    return { ...finding, status: 'dismissed', suppressed: { reason: entry.reason, at: undefined } }
  })
}
