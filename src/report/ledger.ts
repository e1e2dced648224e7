import type { AuditResult, Placed } from '../model/audit-result.ts'
import type { Citation } from '../model/citation.ts'
import type { Claim } from '../model/claim.ts'
import { printedValue } from '../model/printed-value.ts'

/** Claims in reading order. */
export function inReadingOrder(claims: readonly Placed<Claim>[]): Placed<Claim>[] {
  return [...claims].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.id - b.id)
}

/** Outlet of every citation that leads to one, by the citation's id. */
export function outletsById(citations: readonly Citation[]): ReadonlyMap<number, string> {
  return new Map(citations.flatMap(({ id, outlet }) => (outlet === undefined ? [] : [[id, outlet] as const])))
}

/** Outlets cited for a claim, each once, in order of citation. */
export function outletsOf(claim: Claim, outlets: ReadonlyMap<number, string>): string[] {
  return [...new Set(claim.citations.flatMap((id) => outlets.get(id) ?? []))]
}

/**
 * The claims of a document as a JSON array with one record a line and no line numbers: text that moves
 * changes nothing, a fact that changes is one changed line, so a diff of the ledger is a review.
 */
export function ledger(result: AuditResult): string {
  const outlets = outletsById(result.citations)
  const records = inReadingOrder(result.claims).map((claim) =>
    JSON.stringify({
      fingerprint: claim.fingerprint,
      kind: claim.kind,
      subject: claim.subject,
      attribute: claim.attribute,
      value: printedValue(claim),
      quote: claim.quote,
      modality: claim.modality,
      outlets: outletsOf(claim, outlets)
    })
  )
  return records.length === 0 ? '[]\n' : `[\n${records.join(',\n')}\n]\n`
}
