import { groupBy } from '../model/group.ts'
import type { Block, Passage, Segmentation } from '../model/passage.ts'
import { cover, type Span } from '../model/span.ts'
import { hasWord } from './words.ts'

/** The words that a mark supports. */
export interface Cover {
  readonly span: Span
  readonly passages: readonly number[]
}

/** Finds the neighbours of a passage: those of its block, those of its row. */
export interface Layout {
  readonly blockOf: (passage: Passage) => Block | undefined
  readonly passagesOf: (block: number) => readonly Passage[]
  /** The passage before it in its block. */
  readonly passageBefore: (passage: Passage) => Passage | undefined
  /** The item before an item of the same list. */
  readonly itemBefore: (item: Block) => Block | undefined
  /** All passages of a block together. */
  readonly wholeBlock: (block: number) => Cover | undefined
  /** The cells with words in the row of a cell. */
  readonly wholeRow: (cell: Passage) => Cover | undefined
}

/** Passages by the id of their block, in reading order. */
export function groupByBlock(passages: readonly Passage[]): ReadonlyMap<number, readonly Passage[]> {
  return groupBy(passages, ({ block }) => block)
}

function neighbours(groups: ReadonlyMap<number, readonly Passage[]>): ReadonlyMap<number, Passage> {
  const before = new Map<number, Passage>()
  for (const group of groups.values()) {
    for (let index = 1; index < group.length; index++) before.set(group[index]!.id, group[index - 1]!)
  }
  return before
}

/** True when a reader finds words in it besides the marks. */
export function isWorded(passage: Passage): boolean {
  return hasWord(passage.text, 0, passage.text.length)
}

function union(passages: readonly Passage[]): Cover | undefined {
  if (passages.length === 0) return undefined
  return { span: passages.map(({ span }) => span).reduce(cover), passages: passages.map(({ id }) => id) }
}

/** Remembers what was made of a key: many marks may share one row or item. */
function remembering<Key>(make: (key: Key) => Cover | undefined): (key: Key) => Cover | undefined {
  const made = new Map<Key, Cover | undefined>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)
  }
}

/** Indexes a segmentation once. */
export function layoutOf({ blocks, passages, tables }: Segmentation): Layout {
  const blockById = new Map(blocks.map((block) => [block.id, block]))
  const tableById = new Map(tables.map((table) => [table.id, table]))
  const passageById = new Map(passages.map((passage) => [passage.id, passage]))
  const items = new Map(
    blocks.flatMap((block) => (block.list ? [[`${block.list.id} ${block.list.index}`, block]] : []))
  )
  const byBlock = groupByBlock(passages)
  const before = neighbours(byBlock)
  const rowCover = remembering((ids: readonly (number | undefined)[]) =>
    union(ids.flatMap((id) => (id === undefined ? [] : (passageById.get(id) ?? []))).filter(isWorded))
  )
  return {
    blockOf: (passage) => blockById.get(passage.block),
    passagesOf: (block) => byBlock.get(block) ?? [],
    passageBefore: ({ id }) => before.get(id),
    itemBefore: ({ list }) => (list === undefined ? undefined : items.get(`${list.id} ${list.index - 1}`)),
    wholeBlock: remembering((block: number) => union(byBlock.get(block) ?? [])),
    wholeRow({ cell }) {
      const ids = cell === undefined ? undefined : tableById.get(cell.table)?.rows[cell.row]
      return ids === undefined ? undefined : rowCover(ids)
    }
  }
}
