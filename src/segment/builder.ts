import { toSource } from '../model/offset-map.ts'
import type { Block, CellPlace, Marker, Passage, PassageKind, Table } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import type { UnreadTable } from '../model/suppression.ts'
import { sliceMap } from './cuts.ts'
import type { Draft } from './drafts.ts'
import type { Lifted } from './lift.ts'

/** What a block is, but for what the builder knows itself. */
export type BlockDraft = Pick<Block, 'kind' | 'span'> &
  Partial<Pick<Block, 'depth' | 'parent' | 'list' | 'reference' | 'label'>>

/** Collects blocks, passages and tables in reading order and gives them their ids. */
export class Builder {
  readonly blocks: Block[] = []
  readonly passages: Passage[] = []
  readonly tables: Table[] = []
  readonly unreadTables: UnreadTable[] = []
  /** Headings above the next block. */
  section: readonly number[] = []
  #lists = 0

  addBlock(draft: BlockDraft): number {
    const id = this.blocks.length
    this.blocks.push({
      id,
      kind: draft.kind,
      span: draft.span,
      depth: draft.depth ?? 0,
      parent: draft.parent,
      section: this.section,
      list: draft.list,
      reference: draft.reference ?? false,
      label: draft.label
    })
    return id
  }

  newList(): number {
    return this.#lists++
  }

  addTable(block: number, span: Span): number {
    this.tables.push({ id: this.tables.length, block, span, rows: [] })
    return this.tables.length - 1
  }

  setRows(table: number, rows: Table['rows']): void {
    this.tables[table] = { ...this.tables[table]!, rows }
  }

  /** Adds one passage; `markers` are its own, with `at` counted in the text of the block. */
  addPassage(block: number, lifted: Lifted, draft: Draft, markers: readonly Marker[], cell?: CellPlace): number {
    const { kind, start, end } = draft
    const text = lifted.text.slice(start, end)
    const map = sliceMap(lifted.map, start, end)
    const own = markers.map((marker) => ({ ...marker, at: Math.min(Math.max(marker.at - start, 0), text.length) }))
    const span = toSource(map, 0, text.length)
    return this.#push({ kind, block, text, map, span, markers: own, cell })
  }

  /** Adds a passage that consists of marks alone, so that they are not lost. */
  addMarks(block: number, kind: PassageKind, markers: readonly Marker[], cell?: CellPlace): number {
    const span = { start: markers[0]!.span.start, end: markers.at(-1)!.span.end }
    const map = { rendered: [0], source: [span.start], atom: [0] }
    return this.#push({
      kind,
      block,
      text: '',
      map,
      span,
      markers: markers.map((marker) => ({ ...marker, at: 0 })),
      cell
    })
  }

  /** Adds the passages of a block. A mark belongs to the passage that it stands in or right behind. */
  addPassages(block: number, lifted: Lifted, drafts: readonly Draft[], kind: PassageKind): void {
    const { markers } = lifted
    if (drafts.length === 0 && markers.length > 0) this.addMarks(block, kind, markers)
    let next = 0
    for (const [i, draft] of drafts.entries()) {
      const first = next
      const isLast = i === drafts.length - 1
      while (next < markers.length && (isLast || markers[next]!.at <= draft.end)) next++
      this.addPassage(block, lifted, draft, markers.slice(first, next))
    }
  }

  #push(passage: Omit<Passage, 'id'>): number {
    const id = this.passages.length
    this.passages.push({ id, ...passage })
    return id
  }
}
