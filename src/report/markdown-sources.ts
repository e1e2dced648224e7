import type { AuditResult } from '../model/audit-result.ts'
import type { Confirmation } from '../model/finding.ts'
import { escapeMarkdown } from './escape.ts'
import { tally } from './markdown-coverage.ts'
import { messageText } from './markdown-finding.ts'
import { type Links, lineLink } from './markdown-links.ts'
import { counted, share, thousands } from './wording.ts'

const SHOWN = 20

/** What was held against each other and agreed. */
export function confirmationSection({ confirmations, document: { path } }: AuditResult, links: Links): string[] {
  if (confirmations.length === 0) return []
  const lines = confirmations.map((confirmation) => confirmationLine(confirmation, path, links))
  const rest = lines.slice(SHOWN)
  const more =
    rest.length > 0 ? [`<details><summary>${thousands(rest.length)} more</summary>`, rest.join('\n'), '</details>'] : []
  return [
    '## Confirmed',
    `${counted(confirmations.length, 'check')} came out in agreement.`,
    lines.slice(0, SHOWN).join('\n'),
    ...more
  ]
}

function confirmationLine({ message, spans }: Confirmation, path: string, links: Links): string {
  const places = new Map(spans.map((place) => [place.line, lineLink(place, path, links)]))
  return `- ✔ ${messageText(message)}${places.size > 0 ? ` (${[...places.values()].join(', ')})` : ''}`
}

/** How well the claims are cited, and on whom the document leans. */
export function citationSection(result: AuditResult): string[] {
  const body = result.citations.filter((citation) => !citation.inReferences)
  const { citedClaims, uncitedClaims } = result.coverage
  const citable = citedClaims + uncitedClaims
  const cited = share(citedClaims, citable)
  const opening = [
    `${counted(body.length, 'citation')} of ${counted(result.sources.length, 'source')};`,
    `${thousands(citedClaims)} of ${counted(citable, 'claim')} carry one${cited ? ` (${cited})` : ''}.`
  ].join(' ')
  return ['## Citations', opening, ...outletTable(result, body)]
}

function outletTable({ claims }: AuditResult, body: AuditResult['citations']): string[] {
  const outlets = tally(body.map(({ outlet }) => [outlet ?? '', 1] as const))
  if (outlets.length === 0) return []
  const claimsOf = claimsByOutlet(claims, new Map(body.map(({ id, outlet }) => [id, outlet ?? ''])))
  const row = ([outlet, count]: [string, number]) => {
    const name = outlet === '' ? '*no outlet*' : escapeMarkdown(outlet)
    return `| ${name} | ${thousands(count)} | ${share(count, body.length)} | ${thousands(claimsOf.get(outlet) ?? 0)} |`
  }
  const head = ['| Outlet | Citations | Share | Claims |', '|---|--:|--:|--:|']
  const rest = outlets.slice(SHOWN)
  const sum = rest.reduce((total, [, count]) => total + count, 0)
  const last =
    rest.length > 0 ? [`| *${counted(rest.length, 'other')}* | ${thousands(sum)} | ${share(sum, body.length)} | |`] : []
  return [[...head, ...outlets.slice(0, SHOWN).map(row), ...last].join('\n')]
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
