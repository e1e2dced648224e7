import type { AuditResult } from '../model/audit-result.ts'
import { markdownCode } from './escape.ts'
import { countOpen, inOrder, isOpen } from './findings.ts'
import { findingCards, findingTable } from './markdown-finding.ts'
import { type Links, numbered, shownPath } from './markdown-links.ts'
import { counted, severityCounts, thousands } from './wording.ts'

export interface SummaryOptions {
  readonly links?: Links
  /** Bytes of UTF-8 that there is room for; what has none is counted. */
  readonly limit?: number
}

/** GitHub takes a mebibyte for a step, and nothing at all of what is longer. */
export const SUMMARY_LIMIT = 1024 * 1024

const UTF8 = new TextEncoder()

/** Results for the summary page of a GitHub job: what was checked, what was found, and each finding to unfold. */
export function jobSummary(results: readonly AuditResult[], options: SummaryOptions = {}): string {
  const { links = {}, limit = SUMMARY_LIMIT } = options
  const blocks = results.flatMap((result, index) => documentBlocks(result, links, `d${index + 1}-`))
  const head = `## claimcheck\n\n${overview(results)}\n`
  const kept = [head]
  let room = limit - UTF8.encode(head).length - LAST_WORDS
  let left = 0
  for (const block of blocks) {
    const size = UTF8.encode(block).length + 1
    room -= size
    if (room < 0) left++
    else kept.push(block)
  }
  if (left > 0) kept.push(`${counted(left, 'section')} left out for want of room: run \`claimcheck audit\` for all.\n`)
  return kept.join('\n')
}

const LAST_WORDS = 200

function overview(results: readonly AuditResult[]): string {
  const rows = results.map(({ document, findings, coverage, confirmations }) => {
    const name = markdownCode(shownPath(document.path), 'table')
    const compared = `${thousands(coverage.numbersCompared)} of ${thousands(coverage.numbersSeen)}`
    return `| ${name} | ${severityCounts(countOpen(findings))} | ${thousands(confirmations.length)} | ${compared} |`
  })
  return ['| Document | Found | Checks passed | Figures compared |', '|---|---|--:|--:|', ...rows].join('\n')
}

/** A document's table, then a block to unfold for each finding; the anchors of the summary page lead nowhere. */
function documentBlocks(result: AuditResult, links: Links, prefix: string): string[] {
  const open = numbered(inOrder(result.findings.filter(isOpen)), prefix)
  if (open.length === 0) return []
  const title = `### ${markdownCode(shownPath(result.document.path))}`
  return [
    `${title}\n\n${findingTable(open, links, { isLinked: false })}\n`,
    ...open.map((item) => {
      const [, ...card] = findingCards([item], result.document.path, links)
      const lines = [...new Set(item.finding.spans.map(({ line }) => line))].join(', ')
      const summary = `<summary>${item.number}. ${item.finding.ruleId}${lines ? `, line ${lines}` : ''}</summary>`
      return `<details>${summary}\n\n${card.join('\n\n')}\n\n</details>\n`
    })
  ]
}
