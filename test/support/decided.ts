import { type AuditOptions, audit } from '../../src/audit.ts'
import type { Correction } from '../../src/decide/index.ts'

/** A correction of a sentence. */
export const correction = (
  exact: string,
  wrong: string,
  right: string,
  more: Partial<Correction> = {}
): Correction => ({
  id: 'entry',
  quote: { exact },
  verdict: 'corrected',
  wrong,
  right,
  who: 'Editor',
  when: '2026-01-05',
  evidence: { url: 'https://example.org/' },
  ...more
})

/** Messages of one rule on a text, with the corrections that are kept. */
export function messagesOf(id: string, text: string, corrections: Correction[], options: AuditOptions = {}): string[] {
  const { findings } = audit({ path: 'case.md', text }, { ...options, decisions: { corrections } })
  return findings.filter(({ ruleId }) => ruleId === id).map(({ message }) => message)
}
