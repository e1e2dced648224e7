import { trimmed, within } from './ranges.ts'
import type { Range } from './rendering.ts'
import { endsAtGap, endsSentence } from './sentence-end.ts'
import { shelters } from './shelters.ts'

/** What the sentence splitter reads: text, and places that markup tells it of. All ranges are in order. */
export interface Prose {
  readonly text: string
  /** Stretches that no sentence ends in: link texts, code. */
  readonly unbroken: readonly Range[]
  /** Places, without width, at which citation marks were lifted out. */
  readonly gaps: readonly Range[]
}

const CANDIDATE = /(?<![.!?…])[.!?…]+["”’'»)\]]*(?=\s|$)|[。！？]+[」』”’）]*|[.!?]["”’)]*(?=\p{Lu})/gu

/** Punctuation and gaps in order, as ranges that end where the sentence would. */
function candidatesIn(prose: Prose, start: number, end: number): Range[] {
  const candidates: Range[] = []
  const gaps = within(prose.gaps, start + 1, end)
  let gap = 0
  CANDIDATE.lastIndex = start
  for (let match = CANDIDATE.exec(prose.text); match !== null; match = CANDIDATE.exec(prose.text)) {
    const stop = match.index + match[0].length
    if (stop > end) break
    while (gap < gaps.length && gaps[gap]!.start < stop) candidates.push(gaps[gap++]!)
    candidates.push({ start: match.index, end: stop })
  }
  return candidates.concat(gaps.slice(gap))
}

/** The sentences between two offsets, without the space around them. Time is linear in the text. */
export function sentencesIn(prose: Prose, start: number, end: number): Range[] {
  const inShelter = shelters(prose, start, end)
  const sentences: Range[] = []
  let from = start
  const close = (stop: number): void => {
    const sentence = trimmed(prose.text, from, stop)
    if (sentence) sentences.push(sentence)
    from = stop
  }
  for (const { start: at, end: stop } of candidatesIn(prose, start, end)) {
    if (stop <= from || inShelter(stop)) continue
    const isEnd = at === stop ? endsAtGap(prose.text, stop) : endsSentence(prose, { from, at, stop, end })
    if (isEnd) close(stop)
  }
  close(end)
  return sentences
}
