import type { Claim } from '../model/claim.ts'
import { selects } from './quote.ts'
import type { Correction, Verdict } from './schema.ts'

/** A passage that somebody has checked against its source. */
export interface Reviewed {
  readonly passage: number
  readonly entry: Correction
}

/** Verdicts that say what holds. */
const SETTLED: ReadonlySet<Verdict> = new Set<Verdict>(['confirmed', 'corrected'])

/** The passages that decisions vouch for: by the fingerprint of a claim, or else by the words that they quote. */
export function reviewedPassages(
  passages: readonly { readonly id: number; readonly words: string }[],
  claims: readonly Claim[],
  entries: readonly Correction[]
): Reviewed[] {
  const settled = entries.filter(({ verdict }) => SETTLED.has(verdict))
  if (settled.length === 0) return []
  const byFingerprint = new Map(claims.map(({ fingerprint, passage }) => [fingerprint, passage]))
  return settled.flatMap((entry) => {
    const passage =
      byFingerprint.get(entry.fingerprint ?? '') ?? passages.find(({ words }) => selects(entry.quote, words))?.id
    return passage === undefined ? [] : [{ passage, entry }]
  })
}
