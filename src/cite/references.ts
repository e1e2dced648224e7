import type { Block, Passage, Segmentation } from '../model/passage.ts'
import { isLink } from './entry.ts'
import { entryLabel } from './entry-label.ts'
import { groupByBlock } from './layout.ts'

const LONGEST_HEADING = 60

function isBracketed(text: string, start: number, end: number): boolean {
  return entryLabel(text.slice(start, Math.min(end, start + 300)))?.isBracketed === true
}

/** True when the block opens with "[n]", or with a line of a few words ("References") above "[n]". */
function opensList(text: string, { kind, span }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'item') return false
  if (isBracketed(text, span.start, span.end)) return true
  const newline = text.slice(span.start, Math.min(span.end, span.start + LONGEST_HEADING)).indexOf('\n')
  return newline > 0 && isBracketed(text, span.start + newline + 1, span.end)
}

/** Blocks at the very end that each open with "[n]": a list of sources that has no heading of its own. */
function headlessList(blocks: readonly Block[], passages: readonly Passage[], text: string): readonly number[] {
  let first = blocks.length
  while (first > 0 && opensList(text, blocks[first - 1]!)) first--
  if (first === 0 || first === blocks.length) return []
  const groups = groupByBlock(passages)
  const tail = blocks.slice(first).map(({ id }) => id)
  return tail.every((id) => groups.get(id)?.some(({ markers }) => markers.some(isLink))) ? tail : []
}

/** Ids of the blocks that list sources: those of a section for it, or a list without a heading at the end. */
export function referenceBlocks({ blocks, passages }: Segmentation, text: string): ReadonlySet<number> {
  const marked = blocks.filter(({ reference }) => reference)
  const ids = new Set(marked.map(({ id }) => id))
  if (marked.some(({ kind }) => kind !== 'footnote')) return ids
  const others = blocks.filter(({ reference }) => !reference)
  for (const id of headlessList(others, passages, text)) ids.add(id)
  return ids
}
