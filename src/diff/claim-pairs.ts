import type { Claim } from '../model/claim.ts'
import { groupBy } from '../model/group.ts'
import type { Comparison } from './edits.ts'

/** A claim that stands in both versions, with whichever value. */
export interface ClaimPair {
  readonly before: Claim
  readonly after: Claim
}

/** Claims of figures and dates by their values, all others by kind and order in their passage. */
export function claimPairs({ old, now, found, edits }: Comparison): ClaimPair[] {
  const byValue = [...found.values()].flatMap(({ before, after }) =>
    before.claim && after.claim ? [{ before: before.claim, after: after.claim }] : []
  )
  const [before, after] = [wordClaims(old.claims), wordClaims(now.claims)]
  const inWords = edits.flatMap((edit) => {
    const waiting = [...(after.get(edit.now) ?? [])]
    return (before.get(edit.old) ?? []).flatMap((claim) => {
      const at = waiting.findIndex(({ kind }) => kind === claim.kind)
      return at < 0 ? [] : [{ before: claim, after: waiting.splice(at, 1)[0]! }]
    })
  })
  return [...byValue, ...inWords]
}

function wordClaims(claims: readonly Claim[]): Map<number, Claim[]> {
  return groupBy(claims, ({ value, passage }) => (value.type === 'words' ? passage : undefined))
}
