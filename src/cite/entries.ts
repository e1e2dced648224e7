import type { EntryForm } from '../model/citation.ts'
import type { Block, Marker, Passage, Segmentation } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { type Entry, isLink } from './entry.ts'
import { entryLabel } from './entry-label.ts'
import { entryLines, trimmed } from './entry-lines.ts'
import { groupByBlock } from './layout.ts'
import { inOrder } from './runs.ts'
import { rowEntries } from './table-entries.ts'

interface Draft {
  readonly form: EntryForm
  readonly start: number
  end: number
  readonly label: string | undefined
  readonly markers: Marker[]
  /** True when links of the items below it are its own: it has a number, but no link in its own line. */
  readonly takesLinks: boolean
}

const IDENTITY = /(?:1[5-9]|20)\d\d|["“«„「《]/

class EntryFinder {
  readonly #text: string
  readonly #blocks: readonly Block[]
  readonly #groups: ReadonlyMap<number, readonly Passage[]>
  readonly #children = new Map<number, Block[]>()
  readonly #markers = new Map<number, readonly Marker[]>()
  readonly #owners = new Map<number, Draft>()
  readonly #drafts: Draft[] = []

  constructor(blocks: readonly Block[], groups: ReadonlyMap<number, readonly Passage[]>, text: string) {
    this.#text = text
    this.#blocks = blocks
    this.#groups = groups
    for (const block of blocks) {
      const passages = groups.get(block.id) ?? []
      this.#markers.set(block.id, inOrder(passages.flatMap(({ markers }) => markers)))
      if (block.kind !== 'item' || block.parent === undefined) continue
      const siblings = this.#children.get(block.parent)
      if (siblings === undefined) this.#children.set(block.parent, [block])
      else siblings.push(block)
    }
  }

  find(): Entry[] {
    for (const block of this.#blocks) {
      if (block.kind === 'item') this.#addItem(block)
      else if (block.kind === 'footnote') this.#addFootnote(block)
      else if (block.kind === 'paragraph' || block.kind === 'quote') this.#addLines(block)
    }
    return this.#drafts.map(({ form, start, end, label, markers }) => ({
      form,
      span: trimmed(this.#text, start, end),
      label,
      markers,
      columns: undefined,
      definition: undefined
    }))
  }

  #markersOf(block: Block): readonly Marker[] {
    return this.#markers.get(block.id) ?? []
  }

  #raw({ start, end }: Span): string {
    return this.#text.slice(start, Math.min(end, start + 300))
  }

  #open(form: EntryForm, span: Span, label: string | undefined, markers: readonly Marker[]): Draft {
    const takesLinks = label !== undefined && !markers.some(isLink)
    const draft: Draft = { form, start: span.start, end: span.end, label, markers: [...markers], takesLinks }
    this.#drafts.push(draft)
    return draft
  }

  /** Where an item's own words end: its sub-items are entries, or parts, of their own. */
  #ownEnd(block: Block): number {
    const firstChild = this.#children.get(block.id)?.[0]
    return firstChild === undefined
      ? block.span.end
      : Math.min(block.span.end, Math.max(block.span.start, firstChild.span.start))
  }

  #addItem(block: Block): void {
    const markers = this.#markersOf(block)
    const owner = block.parent === undefined ? undefined : this.#owners.get(block.parent)
    if (owner !== undefined && (owner.takesLinks || !markers.some(isLink))) {
      owner.end = Math.max(owner.end, this.#ownEnd(block))
      owner.markers.push(...markers)
      this.#owners.set(block.id, owner)
      return
    }
    const span = { start: block.span.start, end: this.#ownEnd(block) }
    const printed = entryLabel(this.#raw(span))
    const label = printed?.isBracketed ? printed.label : (block.label ?? printed?.label)
    if (!this.#isGroupHead(block, label)) this.#owners.set(block.id, this.#open('item', span, label, markers))
  }

  /** An item that only names what the items below it have in common. */
  #isGroupHead(block: Block, label: string | undefined): boolean {
    if (this.#markersOf(block).some(isLink)) return false
    const linked = (this.#children.get(block.id) ?? []).filter((child) => this.#markersOf(child).some(isLink))
    return linked.length > (label === undefined ? 0 : 1)
  }

  /** A definition may run over several blocks; only the first of them prints the label. */
  #addFootnote(block: Block): void {
    const markers = this.#markersOf(block)
    const last = this.#drafts.at(-1)
    const { start, end } = block.span
    const printsLabel =
      this.#text.startsWith('[^', start) ||
      this.#text
        .slice(Math.max(0, start - 80), start)
        .trimEnd()
        .endsWith(']:')
    if (last?.form === 'footnote' && last.label === block.label && !printsLabel) {
      last.end = Math.max(last.end, end)
      last.markers.push(...markers)
      return
    }
    this.#open('footnote', block.span, block.label ?? entryLabel(this.#raw(block.span))?.label, markers)
  }

  #addLines(block: Block): void {
    const markers = this.#markersOf(block)
    let seen = 0
    for (const span of entryLines(this.#text, block.span, this.#groups.get(block.id) ?? [], markers)) {
      const own: Marker[] = []
      for (; seen < markers.length && markers[seen]!.span.start < span.end; seen++) own.push(markers[seen]!)
      const raw = this.#raw(span)
      const label = entryLabel(raw)?.label
      // What neither counts, links, quotes nor dates is a remark on the list, not an entry.
      if (label === undefined && !own.some(isLink) && (!IDENTITY.test(raw) || raw.trimEnd().endsWith(':'))) continue
      this.#open('line', span, label, own)
    }
  }
}

function byStart(a: Entry, b: Entry): number {
  return a.span.start - b.span.start
}

/** The entries of the document's lists of sources, in reading order. */
export function findEntries(segmentation: Segmentation, references: ReadonlySet<number>, text: string): Entry[] {
  const blocks = segmentation.blocks.filter(({ id }) => references.has(id))
  const groups = groupByBlock(segmentation.passages.filter(({ block }) => references.has(block)))
  const entries = new EntryFinder(blocks, groups, text).find()
  const tables = segmentation.tables.filter(({ block }) => references.has(block))
  return [...entries, ...rowEntries(tables, segmentation.passages)].sort(byStart)
}
