import type { PassageKind } from '../model/passage.ts'
import { leadOf } from './lead.ts'
import type { Lifted } from './lift.ts'
import { trimmed, within } from './ranges.ts'
import type { Range } from './rendering.ts'
import { sentencesIn } from './sentences.ts'

/** A passage before it has an id: a stretch of the block's text. */
export interface Draft extends Range {
  readonly kind: PassageKind
}

/**
 * Lines that stand for themselves: behind a hard break, unless the next line goes on in lower case, and behind a soft
 * break before bold words that end with a colon.
 */
function linesOf(lifted: Lifted): Range[] {
  const { text, hardBreaks, softBreaks, strong } = lifted
  const starts = hardBreaks.filter((at) => !/^\s*[\p{Ll},;.)]/u.test(text.slice(at, at + 4)))
  for (const at of softBreaks) {
    const bold = within(strong, at, at + 1)[0]
    if (bold && /^[^:]*:\s*$|^\s*:/.test(text.slice(bold.end - 1, bold.end + 2))) starts.push(at)
  }
  const lines: Range[] = []
  let start = 0
  for (const end of [...starts.sort((a, b) => a - b), text.length]) {
    if (end > start) lines.push({ start, end })
    start = end
  }
  return lines
}

/** The whole text as one passage; none when it holds no character. */
export function wholeDraft(lifted: Lifted, kind: PassageKind): Draft[] {
  const words = trimmed(lifted.text, 0, lifted.text.length)
  return words ? [{ kind, ...words }] : []
}

/** Leads and sentences of a paragraph or item. */
export function proseDrafts(lifted: Lifted, isItem: boolean): Draft[] {
  const drafts: Draft[] = []
  const unbroken = [...lifted.unbroken, ...lifted.code].sort((a, b) => a.start - b.start)
  const prose = { text: lifted.text, unbroken, gaps: lifted.gaps }
  for (const line of linesOf(lifted)) {
    const words = trimmed(lifted.text, line.start, line.end)
    const lead = words && leadOf(lifted, words.start, words.end, isItem)
    if (lead) drafts.push({ kind: 'lead', start: lead.start, end: lead.end })
    for (const sentence of sentencesIn(prose, lead?.rest ?? line.start, line.end))
      drafts.push({ kind: 'sentence', ...sentence })
  }
  return drafts
}
