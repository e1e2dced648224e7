import type { ClaimChange, DiffResult } from '../model/claim-change.ts'
import { bySentence, CHANGE_MARKS, CHANGE_NAMES, changeCounts, exchanged } from './diff-wording.ts'
import { escapeTerminal } from './escape.ts'
import { inOrder, isOpen } from './findings.ts'
import { findingLines, NARROWEST, type PrettyOptions } from './pretty.ts'
import { type Style, wrap } from './wrap.ts'

/** A comparison for a terminal: sentence by sentence what changed, then what the edit broke. */
export function diffPretty(result: DiffResult, options: PrettyOptions): string {
  const page = { colors: options.colors, width: Math.max(NARROWEST, options.width) }
  const { before, after, changes, findings } = result
  const { colors } = page
  const header = `${colors.underline(escapeTerminal(before.path))} → ${colors.underline(escapeTerminal(after.path))}`
  const sentences = bySentence(changes).flatMap((group) => [...sentenceLines(group, page), ''])
  const broken = inOrder(findings.filter(isOpen)).flatMap((finding) => [...findingLines(finding, page), ''])
  return `${[header, '', ...sentences, ...broken, `  ${changeCounts(changes)}`].join('\n')}\n`
}

const INDENT = 10

function sentenceLines(group: readonly ClaimChange[], page: PrettyOptions): string[] {
  const { colors, width } = page
  const [first] = group
  const place = (first!.after ?? first!.before)!
  const where = `${first!.after ? '' : 'was '}${place.line}:${place.column}`
  const sentence = wrap([{ text: escapeTerminal(place.sentence), style: colors.dim }], width - INDENT)
  const body = [...group.flatMap((change) => changeLines(change, page)), ...sentence]
  return body.map((line, index) => {
    const margin = index === 0 ? `  ${where}`.padEnd(INDENT) : ' '.repeat(INDENT)
    return `${index === 0 ? colors.dim(margin.length > INDENT ? `${margin} ` : margin) : margin}${line}`
  })
}

function changeLines(change: ClaimChange, { colors, width }: PrettyOptions): string[] {
  const { from, to } = exchanged(change)
  const mark = CHANGE_MARKS[change.kind]
  const style = { '+': colors.green, '-': colors.red, '~': colors.yellow }[mark]
  const words = (text: string, paint: Style) =>
    colors.isColorSupported ? { text: escapeTerminal(text), style: paint } : { text: `\`${escapeTerminal(text)}\`` }
  const parts = [
    { text: `${mark} ${CHANGE_NAMES[change.kind]}`, style },
    ...(from === undefined ? [] : [{ text: '  ' }, words(from, colors.red)]),
    ...(from === undefined || to === undefined ? [] : [{ text: ' →' }]),
    ...(to === undefined ? [] : [{ text: ' ' }, words(to, colors.green)]),
    ...(change.kind === 'citation-moved' ? [{ text: ` from line ${change.before!.line} of the old version` }] : [])
  ]
  return wrap(parts, width - INDENT)
}
