import type { AuditResult } from '../model/audit-result.ts'
import { tally } from './coverage.ts'
import { counted, share, thousands } from './wording.ts'

/** How well the claims are cited, and on whom the document leans. */
export interface OutletTable {
  readonly opening: string
  /** The outlet's domain is empty where the citations name none. */
  readonly rows: readonly { readonly outlet: string; readonly counts: readonly [string, string, string] }[]
  /** Outlets beyond the listed ones, together. */
  readonly rest: { readonly name: string; readonly counts: readonly [string, string, string] } | undefined
}

const SHOWN = 20

export function outletTable({ citations, sources, coverage, claims }: AuditResult): OutletTable {
  const body = citations.filter((citation) => !citation.inReferences)
  const { citedClaims, uncitedClaims } = coverage
  const citable = citedClaims + uncitedClaims
  const cited = share(citedClaims, citable)
  const outlets = tally(body.map(({ outlet }) => [outlet ?? '', 1] as const))
  const claimsOf = claimsByOutlet(claims, new Map(body.map(({ id, outlet }) => [id, outlet ?? ''])))
  const beyond = outlets.slice(SHOWN)
  const sum = beyond.reduce((total, [, count]) => total + count, 0)
  return {
    opening: [
      `${counted(body.length, 'citation')} of ${counted(sources.length, 'source')};`,
      `${thousands(citedClaims)} of ${counted(citable, 'claim')} carry one${cited ? ` (${cited})` : ''}.`
    ].join(' '),
    rows: outlets.slice(0, SHOWN).map(([outlet, count]) => ({
      outlet,
      counts: [thousands(count), share(count, body.length), thousands(claimsOf.get(outlet) ?? 0)]
    })),
    rest:
      beyond.length === 0
        ? undefined
        : { name: counted(beyond.length, 'other'), counts: [thousands(sum), share(sum, body.length), ''] }
  }
}

/** How many claims each outlet carries; a claim counts once for an outlet however often it cites it. */
function claimsByOutlet(claims: AuditResult['claims'], outlets: ReadonlyMap<number, string>): Map<string, number> {
  return new Map(
    tally(
      claims.flatMap((claim) =>
        [...new Set(claim.citations.flatMap((id) => outlets.get(id) ?? []))].map((outlet) => [outlet, 1] as const)
      )
    )
  )
}
