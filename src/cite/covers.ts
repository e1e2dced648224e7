import { toSource } from '../model/offset-map.ts'
import type { Block, Marker, Passage } from '../model/passage.ts'
import { cover, type Span } from '../model/span.ts'
import { type ClauseReach, clausesBefore, isAttribution } from './clauses.ts'
import { type Cover, isWorded, type Layout } from './layout.ts'
import { wholeQuotation } from './quoted-cover.ts'
import { inOrder, type Run, runsOf } from './runs.ts'
import { endOfWords, hasWord, startOfWords } from './words.ts'

const TRAILING = new Set([...' \t\n,;:–—-([{（'])

/** `[from, to)` of the rendered text as a stretch of the source, without the spaces and commas around it. */
function sourceOf({ text, map, span }: Passage, from: number, to: number): Span {
  const start = startOfWords(text, from, to)
  let end = to
  while (end > start && TRAILING.has(text[end - 1]!)) end--
  const source = toSource(map, start, end)
  return { start: Math.max(source.start, span.start), end: Math.max(source.end, source.start) }
}

/** Rendered stretch that the run at `index` supports in its own sentence. */
function reachInSentence(
  text: string,
  runs: readonly Run[],
  clauses: readonly ClauseReach[],
  index: number,
  wordsEnd: number
): [from: number, to: number] {
  const run = runs[index]!
  const next = runs[index + 1]
  const clause = clauses[index]!
  const behindPrevious = runs[index - 1]?.end ?? 0
  if (run.end >= wordsEnd && hasWord(text, behindPrevious, run.end)) return [behindPrevious, run.end]

  const from = Math.max(behindPrevious, clause.start)
  if (run.inText || isAttribution(text, from, clause.end)) {
    const nextClause = clauses[index + 1]?.start ?? text.length
    return [from, nextClause > run.end ? nextClause : next!.start]
  }
  if (hasWord(text, from, clause.end)) return [from, clause.end]
  // A mark right behind a boundary speaks for what the boundary closes; one that opens the sentence, for what follows.
  if (hasWord(text, behindPrevious, run.start)) return [behindPrevious, run.start]
  return [run.end, next?.start ?? text.length]
}

/** What a mark at the end of an item covers: the item back to the mark before it. */
function itemCover(last: Passage, runEnd: number, fellows: readonly Passage[]): Cover {
  const passages = [last.id]
  const reach = sourceOf(last, 0, runEnd)
  let start = reach.start
  for (let index = fellows.length - 2; index >= 0; index--) {
    const fellow = fellows[index]!
    if (fellow.markers.length > 0) {
      const behind = runsOf(fellow, inOrder(fellow.markers)).at(-1)!.end
      if (!hasWord(fellow.text, behind, fellow.text.length)) break
      start = sourceOf(fellow, behind, fellow.text.length).start
      passages.push(fellow.id)
      break
    }
    start = fellow.span.start
    passages.push(fellow.id)
  }
  return { span: { start, end: reach.end }, passages: passages.reverse() }
}

/** Signs that lead over to the next item: steps of one process, parts of one sentence. */
const LEADS_OVER = /(?:→|⇒|->|=>|[+;,])\s*(?:and|or)?\s*$/

/** The items before that lead over to an item, so that a mark at its end speaks for all of them. */
function joinedItems(block: Block, layout: Layout): readonly Passage[] {
  const joined: Passage[] = []
  for (let item = layout.itemBefore(block); item !== undefined; item = layout.itemBefore(item)) {
    const passages = layout.passagesOf(item.id)
    const last = passages.at(-1)
    if (last === undefined || !LEADS_OVER.test(last.text.slice(-8))) break
    if (passages.some(({ markers }) => markers.length > 0)) break
    joined.unshift(...passages)
  }
  return joined
}

/** The cover of an item with the items that lead over to it. */
function withJoined(own: Cover, block: Block, layout: Layout): Cover {
  const first = layout.passagesOf(block.id)[0]
  const joined = first?.id === own.passages[0] && own.span.start <= first!.span.start ? joinedItems(block, layout) : []
  if (joined.length === 0) return own
  const span = { start: joined[0]!.span.start, end: own.span.end }
  return { span, passages: [...joined.map(({ id }) => id), ...own.passages] }
}

/** What marks without words of their own in the passage cover: the row, or the passage before. */
function wordlessCover(passage: Passage, layout: Layout): Cover {
  const row = layout.wholeRow(passage)
  if (row !== undefined) return row
  const before = passage.cell === undefined ? layout.passageBefore(passage) : undefined
  const { span, id } = before ?? passage
  return { span, passages: [id] }
}

/** What a run at the end of a passage covers beyond its sentence, when the passage is (part of) an item. */
function wholeItem(passage: Passage, runEnd: number, layout: Layout): Cover | undefined {
  const block = layout.blockOf(passage)
  if (block?.kind !== 'item') return undefined
  if (passage.kind === 'lead') return layout.wholeBlock(block.id)
  const fellows = layout.passagesOf(block.id)
  if (fellows.at(-1) !== passage) return undefined
  return withJoined(itemCover(passage, runEnd, fellows), block, layout)
}

function coversOfRuns(passage: Passage, runs: readonly Run[], layout: Layout): Cover[] {
  const { text } = passage
  const wordsEnd = endOfWords(text)
  const clauses = clausesBefore(
    text,
    runs.map(({ start }) => start)
  )
  return runs.map((run, index) => {
    if (passage.cell !== undefined) return { span: passage.span, passages: [passage.id] }
    const isLoneAtEnd = index === 0 && run.end >= wordsEnd
    const whole = isLoneAtEnd
      ? (wholeItem(passage, run.end, layout) ?? wholeQuotation(passage, run.start, layout))
      : undefined
    if (whole !== undefined) return whole
    const [from, to] = reachInSentence(text, runs, clauses, index, wordsEnd)
    const span = sourceOf(passage, from, to)
    // The brackets of a link belong to its words.
    const isWithin = run.inText && from <= run.start && run.end <= to
    return { span: isWithin ? cover(span, run.source) : span, passages: [passage.id] }
  })
}

/** The words that each mark of a passage supports, in the order of `inOrder`; marks of one run share one cover. */
export function coversOf(passage: Passage, markers: readonly Marker[], layout: Layout): Cover[] {
  if (!isWorded(passage)) {
    const shared = wordlessCover(passage, layout)
    return markers.map(() => shared)
  }
  const runs = runsOf(passage, markers)
  const covers = coversOfRuns(passage, runs, layout)
  return runs.flatMap(({ size }, index) => new Array<Cover>(size).fill(covers[index]!))
}
