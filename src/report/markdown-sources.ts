import type { AuditResult } from '../model/audit-result.ts'
import type { Confirmation } from '../model/finding.ts'
import { escapeMarkdown } from './escape.ts'
import { messageText } from './markdown-finding.ts'
import { type Links, lineLink } from './markdown-links.ts'
import { outletTable } from './outlets.ts'
import { scoreTable } from './score-card.ts'
import { counted, thousands } from './wording.ts'

const SHOWN = 20
const HEAD = '| Outlet | Citations | Share | Claims |\n|---|--:|--:|--:|'

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
  const { opening, rows, rest } = outletTable(result)
  if (rows.length === 0) return ['## Citations', opening, scoreTable(result.scoreCard)]
  const lines = rows.map(({ outlet, counts }) => {
    const name = outlet === '' ? '*no outlet*' : escapeMarkdown(outlet)
    return `| ${name} | ${counts.join(' | ')} |`
  })
  const last = rest ? [`| *${rest.name}* | ${rest.counts.join(' | ')} |`] : []
  return ['## Citations', opening, scoreTable(result.scoreCard), [HEAD, ...lines, ...last].join('\n')]
}
