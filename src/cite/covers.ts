import { toSource } from '../model/offset-map.ts'
import type { Marker, Passage } from '../model/passage.ts'
import { cover, type Span } from '../model/span.ts'
import { type ClauseReach, clausesBefore, isAttribution } from './clauses.ts'
import { type Cover, isWorded, type Layout } from './layout.ts'
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
  return fellows.at(-1) === passage ? itemCover(passage, runEnd, fellows) : undefined
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
    const isOnlyRunAtEnd = index === 0 && run.end >= wordsEnd
    const item = isOnlyRunAtEnd ? wholeItem(passage, run.end, layout) : undefined
    if (item !== undefined) return item
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
