import type { Passage } from '../model/passage.ts'
import type { Cover, Layout } from './layout.ts'

/** Sentences that a quotation may have before its last; a forgotten mark must not swallow a paragraph. */
const LONGEST = 20
const CLOSED = /["”»]["”’'»)\].,;:!?…\s]{0,6}$/

/** Quotation marks that a stretch opens without closing, or closes without opening when below zero. */
function openQuotes(text: string): number {
  let straight = 0
  let curly = 0
  for (const [sign] of text.matchAll(/["“”«»]/g)) {
    if (sign === '"') straight++
    else curly += sign === '“' || sign === '«' ? 1 : -1
  }
  return curly !== 0 ? curly : straight % 2
}

/**
 * What a mark behind a closing quotation mark covers when the quotation began in an earlier sentence: all of it, from the
 * sentence that introduces it.
 */
export function wholeQuotation(passage: Passage, at: number, layout: Layout): Cover | undefined {
  const words = passage.text.slice(0, at)
  if (!CLOSED.test(words.slice(-8)) || openQuotes(words) === 0) return undefined
  const passages = [passage.id]
  let before = layout.passageBefore(passage)
  while (before !== undefined && before.markers.length === 0 && passages.length <= LONGEST) {
    passages.unshift(before.id)
    if (openQuotes(before.text) !== 0) return { span: { start: before.span.start, end: passage.span.end }, passages }
    before = layout.passageBefore(before)
  }
  return undefined
}
