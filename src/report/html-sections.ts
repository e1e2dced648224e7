import type { AuditResult } from '../model/audit-result.ts'
import type { Confirmation } from '../model/finding.ts'
import { countRows, notChecked, ruleRows } from './coverage.ts'
import { element, html, htmlList, htmlMessage, htmlTable } from './html-text.ts'
import { outletTable } from './outlets.ts'
import { linesOf } from './plain.ts'
import { scoreRows } from './score-card.ts'
import { counted } from './wording.ts'

/** What was checked, and what was not and why. */
export function htmlCoverage(result: AuditResult): string[] {
  const counts = countRows(result.coverage).map((row) => row.map(html))
  const rules = ruleRows(result.coverage).map(({ ruleId, counts }) => [element('code', html(ruleId)), ...counts])
  const table = htmlTable(['Rule', 'Agrees', 'Differs', 'Undecided'], rules, 1)
  return [
    element('h2', 'What was checked'),
    htmlTable(['', '', ''], counts, 1),
    element('h3', 'What was not'),
    htmlList(notChecked(result).map(html)),
    ...(rules.length > 0 ? [folded(`${counted(rules.length, 'rule')} ran`, table)] : [])
  ]
}

/** Content to unfold. */
export const folded = (summary: string, content: string): string =>
  element('details', `\n${element('summary', html(summary))}\n${content}\n`)

/** The checks that passed, each with a tick. */
export function htmlConfirmations({ confirmations }: AuditResult): string[] {
  if (confirmations.length === 0) return []
  return [
    element('h2', 'Confirmed'),
    element('p', `${counted(confirmations.length, 'check')} came out in agreement.`),
    htmlList(confirmations.map(confirmation), { class: 'passed' })
  ]
}

function confirmation({ message, spans }: Confirmation): string {
  const where = spans.length > 0 ? ` ${element('span', `(${linesOf(spans)})`, { class: 'soft' })}` : ''
  return `${element('span', '✔', { class: 'tick' })}${htmlMessage(message)}${where}`
}

/** How well the claims are cited, and on whom the document leans. */
export function htmlCitations(result: AuditResult): string[] {
  const { opening, rows, rest } = outletTable(result)
  const lines = [
    ...rows.map(({ outlet, counts }) => [outlet === '' ? element('em', 'no outlet') : html(outlet), ...counts]),
    ...(rest ? [[element('em', rest.name), ...rest.counts]] : [])
  ]
  const table = htmlTable(['Outlet', 'Citations', 'Share', 'Claims'], lines, 1)
  const score = htmlTable(
    ['Score card', '', ''],
    scoreRows(result.scoreCard).map((row) => row.map(html)),
    1
  )
  return [element('h2', 'Citations'), element('p', html(opening)), score, ...(lines.length > 0 ? [table] : [])]
}
