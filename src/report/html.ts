import { createHash } from 'node:crypto'
import type { AuditResult } from '../model/audit-result.ts'
import { verdict } from './coverage.ts'
import { countOpen, inOrder, isOpen, settledTitle } from './findings.ts'
import { htmlFinding, htmlFindingTable } from './html-finding.ts'
import { folded, htmlCitations, htmlConfirmations, htmlCoverage } from './html-sections.ts'
import { STYLE } from './html-style.ts'
import { element, html, htmlTable } from './html-text.ts'
import { type Numbered, numbered, shownPath } from './markdown-links.ts'
import type { RuleInfo } from './rule-info.ts'
import { capital, counted, share, thousands } from './wording.ts'

export interface HtmlOptions {
  readonly rules?: readonly RuleInfo[]
}

/** Nothing is loaded and nothing runs; the one style is named by its hash. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** Results as one page that needs nothing beside itself: no script, no picture, no address. */
export function htmlReport(results: readonly AuditResult[], { rules = [] }: HtmlOptions = {}): string {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]))
  const [only] = results
  const title = only && results.length === 1 ? `Claim check: ${titleOf(only)}` : counted(results.length, 'document')
  const documents = results.map((result, index) => document(result, index, results.length > 1, summaries))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${[...overview(results), ...documents].join('\n')}
</main>
</body>
</html>
`
}

const titleOf = ({ document: { title, path } }: AuditResult): string => title ?? shownPath(path)

const anchorOf = (index: number): string => `document-${index + 1}`

function overview(results: readonly AuditResult[]): string[] {
  if (results.length < 2) return []
  const rows = results.map((result, index) => {
    const { error, warning, info } = countOpen(result.findings)
    const { numbersCompared, numbersSeen } = result.coverage
    const compared = `${thousands(numbersCompared)} of ${thousands(numbersSeen)}`
    const name = element('a', html(shownPath(result.document.path)), { href: `#${anchorOf(index)}` })
    return [name, ...[error, warning, info].map(thousands), compared]
  })
  const heads = ['Document', 'Errors', 'Warnings', 'Notes', 'Figures compared']
  return [element('h1', counted(results.length, 'document')), htmlTable(heads, rows, 1)]
}

function document(
  result: AuditResult,
  index: number,
  isOneOfMany: boolean,
  summaries: ReadonlyMap<string, string>
): string {
  const prefix = isOneOfMany ? `d${index + 1}-` : ''
  const open = numbered(inOrder(result.findings.filter(isOpen)), prefix)
  const decided = numbered(inOrder(result.findings.filter((finding) => !isOpen(finding))), prefix, open.length)
  const cards = (findings: readonly Numbered[]) => [
    htmlFindingTable(findings),
    ...findings.map((item) => htmlFinding(item, summaries))
  ]
  const settled = settledTitle(decided.map(({ finding }) => finding))
  const parts = [
    element('h1', `Claim check: ${html(titleOf(result))}`),
    ...opening(result),
    ...htmlCoverage(result),
    element('h2', 'Findings'),
    ...(open.length > 0 ? cards(open) : [element('p', nothingOpen(result))]),
    ...(decided.length > 0
      ? [
          element('h2', capital(settled)),
          folded(`${counted(decided.length, 'finding')} ${settled}`, cards(decided).join('\n'))
        ]
      : []),
    ...htmlConfirmations(result),
    ...htmlCitations(result)
  ]
  return element('section', `\n${parts.join('\n')}\n`, { class: 'document', id: anchorOf(index) })
}

function opening(result: AuditResult): string[] {
  const { path, words, sha256 } = result.document
  const { found, checked } = verdict(result)
  const identity = `${element('code', html(shownPath(path)))} · ${counted(words, 'word')} · SHA-256 ${element('code', html(sha256.slice(0, 12)))}`
  return [
    element('p', `${element('strong', html(found))} ${html(checked)}`, { class: 'verdict' }),
    element('p', identity, { class: 'soft' })
  ]
}

function nothingOpen({ coverage }: AuditResult): string {
  const compared = share(coverage.numbersCompared, coverage.numbersSeen)
  return `Nothing was found in what could be checked${compared ? ` (${compared} of the figures)` : ''}.`
}
