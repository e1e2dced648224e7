import type { ClaimChange, DiffResult } from '../model/claim-change.ts'
import { shortened } from '../model/wording.ts'
import { CHANGE_NAMES, changeCounts, exchanged } from './diff-wording.ts'
import { escapeMarkdown, markdownCode } from './escape.ts'
import { inOrder, isOpen } from './findings.ts'
import { findingCards, findingTable } from './markdown-finding.ts'
import { type Links, numbered, shownPath } from './markdown-links.ts'

/** Characters of a sentence that a row shows. */
const LONGEST = 200

/** A comparison as Markdown: a row for each change, then what the edit broke. */
export function diffMarkdown(result: DiffResult, links: Links = {}): string {
  const { before, after, changes, findings } = result
  const open = numbered(inOrder(findings.filter(isOpen)), '')
  const sections = [
    `# Changes of claims: ${escapeMarkdown(after.title ?? shownPath(after.path))}`,
    `${markdownCode(shownPath(before.path))} → ${markdownCode(shownPath(after.path))}. ${changeCounts(changes)}.`,
    ...(changes.length > 0 ? [table(changes)] : []),
    ...(open.length > 0
      ? ['## What the edit broke', findingTable(open, links), ...findingCards(open, after.path, links)]
      : [])
  ]
  return `${sections.join('\n\n')}\n`
}

function table(changes: readonly ClaimChange[]): string {
  const rows = changes.map((change) => {
    const { kind, before, after } = change
    const { from, to } = exchanged(change)
    const cell = (text: string | undefined) => (text === undefined ? '' : markdownCode(text, 'table'))
    const lines = [before?.line ?? '–', after?.line ?? '–'].join(' | ')
    return `| ${CHANGE_NAMES[kind]} | ${lines} | ${cell(from)} | ${cell(to)} | ${escapeMarkdown(shortened((after ?? before)!.sentence, LONGEST))} |`
  })
  return ['| Change | Old line | New line | Was | Is | Sentence |', '|---|--:|--:|---|---|---|', ...rows].join('\n')
}
