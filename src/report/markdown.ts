import type { AuditResult } from '../model/audit-result.ts'
import { verdict } from './coverage.ts'
import { escapeMarkdown, markdownCode } from './escape.ts'
import { countOpen, inOrder, isOpen, settledTitle } from './findings.ts'
import { coverageSection } from './markdown-coverage.ts'
import { findingCards, findingTable } from './markdown-finding.ts'
import { type Links, numbered, shownPath } from './markdown-links.ts'
import { citationSection, confirmationSection } from './markdown-sources.ts'
import { capital, counted, share, thousands } from './wording.ts'

export type { Links } from './markdown-links.ts'

/** Results as a report that an editor can work from; holds no absolute path and no time of day. */
export function markdown(results: readonly AuditResult[], options: Links = {}): string {
  const reports = results.map((result, index) => document(result, options, results.length > 1 ? `d${index + 1}-` : ''))
  const overview = results.length > 1 ? [overviewTable(results)] : []
  return `${[...overview, ...reports].join('\n\n---\n\n')}\n`
}

function document(result: AuditResult, links: Links, anchorPrefix: string): string {
  const open = numbered(inOrder(result.findings.filter(isOpen)), anchorPrefix)
  const decided = numbered(inOrder(result.findings.filter((finding) => !isOpen(finding))), anchorPrefix, open.length)
  const sections = [
    `# Claim check: ${escapeMarkdown(result.document.title ?? shownPath(result.document.path))}`,
    verdictLine(result),
    identity(result),
    ...coverageSection(result),
    '## Findings',
    ...(open.length > 0
      ? [findingTable(open, links), ...findingCards(open, result.document.path, links)]
      : [nothingOpen(result)]),
    ...decidedSection(decided, result, links),
    ...confirmationSection(result, links),
    ...citationSection(result)
  ]
  return sections.join('\n\n')
}

function verdictLine(result: AuditResult): string {
  const { found, checked } = verdict(result)
  return `**${found}** ${checked}`
}

function identity({ document: { path, words, sha256 } }: AuditResult): string {
  return `${markdownCode(shownPath(path))} · ${counted(words, 'word')} · SHA-256 ${markdownCode(sha256.slice(0, 12))}`
}

function nothingOpen({ coverage }: AuditResult): string {
  const compared = share(coverage.numbersCompared, coverage.numbersSeen)
  return `Nothing was found in what could be checked${compared ? ` (${compared} of the figures)` : ''}.`
}

function decidedSection(decided: ReturnType<typeof numbered>, result: AuditResult, links: Links): string[] {
  if (decided.length === 0) return []
  const title = settledTitle(decided.map(({ finding }) => finding))
  const opening = `<details><summary>${counted(decided.length, 'finding')} ${title}</summary>`
  return [
    `## ${capital(title)}`,
    opening,
    findingTable(decided, links),
    ...findingCards(decided, result.document.path, links),
    '</details>'
  ]
}

function overviewTable(results: readonly AuditResult[]): string {
  const rows = results.map((result) => {
    const { error, warning, info } = countOpen(result.findings)
    const { numbersCompared, numbersSeen } = result.coverage
    const name = markdownCode(shownPath(result.document.path), 'table')
    return `| ${name} | ${error} | ${warning} | ${info} | ${thousands(numbersCompared)} of ${thousands(numbersSeen)} |`
  })
  const head = '| Document | Errors | Warnings | Notes | Figures compared |\n|---|--:|--:|--:|--:|'
  return `# ${counted(results.length, 'document')}\n\n${[head, ...rows].join('\n')}`
}
