import type { Finding, Severity } from '../model/finding.ts'
import { escapeXml } from './escape.ts'
import { type Excerpt, excerpts } from './excerpt.ts'
import { doubtSentence } from './findings.ts'
import { element, html, htmlList, htmlMessage, htmlTable } from './html-text.ts'
import type { Numbered } from './markdown-links.ts'
import { linesOf, sentence } from './plain.ts'
import { capital, shortFingerprint } from './wording.ts'

const MARKS: Record<Severity, string> = { error: '✖ Error', warning: '▲ Warning', info: '● Note' }

const severity = ({ severity }: Finding): string => element('span', MARKS[severity], { class: `severity ${severity}` })

/** One row for each finding; the number leads to its card. */
export function htmlFindingTable(findings: readonly Numbered[]): string {
  const rows = findings.map(({ number, anchor, finding }) => [
    element('a', String(number), { href: `#${anchor}` }),
    severity(finding),
    [...new Set(finding.spans.map(({ line }) => line))].join(', ') || '–',
    htmlMessage(capital(finding.message)),
    element('code', html(finding.ruleId))
  ])
  return htmlTable(['#', 'Severity', 'Lines', 'Finding', 'Rule'], rows)
}

/** Everything that is known of a finding, its mentions side by side. */
export function htmlFinding({ number, anchor, finding }: Numbered, summaries: ReadonlyMap<string, string>): string {
  const { repeats, fix, doubt, question } = finding
  const summary = summaries.get(finding.ruleId)
  const parts = [
    element('h3', `${number}. ${severity(finding)} ${htmlMessage(capital(finding.message))}`),
    soft(`${element('code', html(finding.ruleId))}${summary ? `: ${html(summary)}` : ''}`),
    element('div', `\n${excerpts(finding.spans).map(mention).join('\n')}\n`, { class: 'mentions' }),
    ...(repeats.length > 0 ? [element('p', `Also in ${linesOf(repeats)}.`)] : []),
    ...comparison(finding),
    ...(finding.working.length > 0 ? [htmlList(finding.working.map(htmlMessage))] : []),
    ...(fix ? [element('p', `Suggested: ${code(fix.before)} → ${code(fix.after)}`)] : []),
    ...(question ? [element('p', html(question), { class: 'question' })] : []),
    ...(doubt ? [element('p', html(sentence(doubtSentence(doubt))), { class: 'soft' })] : []),
    soft(identity(finding))
  ]
  return element('article', `\n${parts.join('\n')}\n`, { class: `finding ${finding.severity}`, id: anchor })
}

const soft = (content: string): string => element('p', content, { class: 'soft' })
const code = (text: string): string => element('code', html(text))

function identity(finding: Finding): string {
  const by = finding.correctionId === undefined ? '' : ` by ${code(finding.correctionId)}`
  const id = `Id ${code(shortFingerprint(finding.fingerprint))}`
  return `${id} · confidence ${finding.confidence.toFixed(2)} · status ${finding.status}${by}`
}

const LONGEST_VALUE = 60

function mention({ places, line, outlets, pieces }: Excerpt): string {
  const cited = outlets.length > 0 ? `cited: ${outlets.map(html).join(', ')}` : 'no citation'
  const values = places.map(({ quote }) => quote).filter((quote) => quote.length <= LONGEST_VALUE)
  const head = values.length > 0 ? element('span', [...new Set(values)].map(html).join(' · '), { class: 'value' }) : ''
  const roles = [...new Set(places.map(({ role }) => capital(role)))].map(html).join(', ')
  const caption = `${head}${element('span', `${roles}, line ${line} · ${cited}`, { class: 'soft' })}`
  return element(
    'figure',
    `${element('figcaption', caption)}${element('blockquote', quotation(pieces), { dir: 'auto' })}`
  )
}

const quotation = (pieces: Excerpt['pieces']): string =>
  pieces.map(({ text, isValue }) => (isValue ? element('mark', escapeXml(text)) : escapeXml(text))).join('')

/** What the text states against what the rest of it gives, unless the mentions show just that. */
function comparison({ reported, computed, spans }: Finding): string[] {
  if (reported === undefined || computed === undefined) return []
  const shown = spans.map(({ quote }) => quote)
  if (shown.includes(reported) && shown.includes(computed)) return []
  return [htmlTable(['The text states', 'The rest gives'], [[html(reported), html(computed)]])]
}
