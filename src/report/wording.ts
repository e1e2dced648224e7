import type { Severity } from '../model/finding.ts'

/** `1,234`. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 figure`, `2 figures`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${thousands(count)} ${count === 1 ? noun : plural}`
}

/** Whole per cent of a whole; the empty string when there is no whole. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((100 * part) / whole)} %`
}

const NAMES: Record<Severity, readonly [string, string]> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes']
}

/** `2 errors, 1 warning`; severities without a finding are left out, except when there is none at all. */
export function severityCounts(counts: Readonly<Record<Severity, number>>): string {
  const parts = (Object.keys(NAMES) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], ...NAMES[severity]))
  return parts.length > 0 ? parts.join(', ') : 'no findings'
}

/** The name that a person can say for a fingerprint. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 8)
}

/** Why checks stay undecided, in words. */
export const REASONS: Readonly<Record<string, string>> = {
  'units-differ': 'the units differ',
  'zero-base': 'the base is or may be zero',
  'qualifiers-differ': 'period, place, scope or another qualifier differs',
  hedged: 'a value is hedged',
  'not-asserted': 'the text does not assert a value (quoted, hypothetical, planned, disputed)',
  'too-weak-a-tie': 'too little says that both places speak of one fact',
  'no-date': 'a date that the check needs is missing',
  'open-list': 'the list does not say that it is complete',
  rounding: 'rounding leaves it open'
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
