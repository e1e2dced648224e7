import type { FootnoteDefinition, List, ListItem, Nodes, RootContent } from 'mdast'
import type { Block } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import type { Builder } from './builder.ts'
import { ProseWriter } from './prose.ts'
import { ReferenceSection } from './reference-section.ts'
import { endOf, type Setting, startOf } from './render.ts'
import { addTable } from './table.ts'

/** Where a block stands, as far as its containers decide it. */
interface Place {
  readonly parent: number | undefined
  readonly isQuote: boolean
  /** Nesting depth of lists. */
  readonly depth: number
  /** Label of the footnote definition around it. */
  readonly footnote: string | undefined
}

const OUTERMOST: Place = { parent: undefined, isQuote: false, depth: 0, footnote: undefined }
const HTML_TABLE = /^<table[\s>]/i
const PRINTED_NUMBER = /\d{1,9}/y

const spanOf = (node: Nodes) => ({ start: startOf(node), end: endOf(node) })

/** Words between pipes, two columns at least. */
const isRow = (line: string): boolean => line.trim().startsWith('|') && line.split('|').length > 3

/** Walks the flow content of a document once, in order, and writes what it holds to the builder. */
export class Walker {
  readonly #builder: Builder
  readonly #setting: Setting
  readonly #references = new ReferenceSection()
  readonly #prose: ProseWriter
  /** Depths of the headings in `builder.section`. */
  readonly #depths: number[] = []
  /** The paragraph or heading right before, when it ends with a colon. */
  #announcer: number | undefined

  constructor(builder: Builder, setting: Setting) {
    this.#builder = builder
    this.#setting = setting
    this.#prose = new ProseWriter(builder, setting, this.#references)
  }

  walk(nodes: readonly RootContent[], place: Place = OUTERMOST): void {
    for (const node of nodes) {
      const announcer = this.#announcer
      this.#announcer = undefined
      this.#flow(node, place, announcer)
    }
  }

  #flow(node: RootContent, place: Place, announcer: number | undefined): void {
    switch (node.type) {
      case 'heading':
        this.#heading(node, place)
        break
      case 'paragraph': {
        const kind = place.footnote !== undefined ? 'footnote' : place.isQuote ? 'quote' : 'paragraph'
        const as = { kind, span: spanOf(node), parent: place.parent, label: place.footnote } as const
        this.#noteUnreadTable(as.span)
        this.#note(this.#prose.paragraph(node, as))
        break
      }
      case 'list':
        this.#list(node, { ...place, depth: place.depth + 1, parent: place.parent ?? announcer })
        break
      case 'blockquote':
        this.walk(node.children, { ...place, isQuote: true })
        break
      case 'table':
        addTable(this.#builder, node, this.#setting, place.parent, this.#references.isOpen)
        break
      case 'footnoteDefinition':
        this.#footnote(node, place)
        break
      case 'thematicBreak':
        this.#references.rule()
        break
      case 'code':
      case 'html':
        this.#unread(node, place)
        break
    }
  }

  #note(written: { readonly block: number; readonly announces: boolean }): void {
    this.#announcer = written.announces ? written.block : undefined
  }

  /** Columns that stand in a paragraph run together into one sentence. */
  #noteUnreadTable(span: Span): void {
    const { source } = this.#setting
    if (source[span.start] !== '|') return
    const rows = source.slice(span.start, span.end).split('\n', 2)
    if (rows.length === 2 && rows.every(isRow))
      this.#builder.unreadTables.push({ at: span, reason: 'no-delimiter-row' })
  }

  #heading(node: Extract<RootContent, { type: 'heading' }>, place: Place): void {
    const isSection = !place.isQuote && place.footnote === undefined
    if (isSection) {
      let open = this.#depths.length
      while (open > 0 && this.#depths[open - 1]! >= node.depth) open--
      this.#depths.length = open
      this.#builder.section = this.#builder.section.slice(0, open)
    }
    const written = this.#prose.heading(node, place.parent, isSection)
    if (isSection) {
      this.#depths.push(node.depth)
      this.#builder.section = [...this.#builder.section, written.block]
    }
    this.#note(written)
  }

  #list(node: List, place: Place): void {
    const id = this.#builder.newList()
    const labels = node.ordered === true ? this.#numbersOf(node) : []
    for (const [index, item] of node.children.entries()) {
      this.#item(item, { id, index, ordered: node.ordered === true }, labels[index], place)
      this.#announcer = undefined
    }
  }

  /** An item and its first paragraph are one block; what else the item holds stands under it. */
  #item(item: ListItem, list: NonNullable<Block['list']>, label: string | undefined, place: Place): void {
    const [first, ...others] = item.children
    const { depth, parent } = place
    const start = startOf(item)
    const hasWords = first?.type === 'paragraph'
    // Quoted, an item is its words; the sign in front of them only says that it is one.
    const span = hasWords ? spanOf(first) : { start, end: first ? startOf(first) : endOf(item) }
    const as = { kind: 'item', span, depth, parent, list, label } as const
    const reference = this.#references.isOpen
    const block = hasWords ? this.#prose.paragraph(first, as).block : this.#builder.addBlock({ ...as, reference })
    this.walk(hasWords ? others : item.children, { ...place, parent: block })
  }

  /** The numbers of a list as printed; where all are the same ("1.", "1.", …), as a reader sees them counted. */
  #numbersOf({ start, children }: List): (string | undefined)[] {
    const printed = children.map((item) => this.#printedNumber(startOf(item)))
    const isCounted = printed.length > 1 && new Set(printed).size === 1
    return isCounted ? printed.map((_, index) => String((start ?? 1) + index)) : printed
  }

  #printedNumber(start: number): string | undefined {
    PRINTED_NUMBER.lastIndex = start
    return PRINTED_NUMBER.exec(this.#setting.source)?.[0]
  }

  #footnote(node: FootnoteDefinition, place: Place): void {
    this.walk(node.children, { ...place, footnote: node.label ?? node.identifier })
  }

  /** Code and raw HTML are counted, but not read. A comment is nothing to read. */
  #unread(node: Extract<RootContent, { type: 'code' | 'html' }>, place: Place): void {
    if (node.type === 'html' && node.value.startsWith('<!--')) return
    if (node.type === 'html' && HTML_TABLE.test(node.value))
      this.#builder.unreadTables.push({ at: spanOf(node), reason: 'html' })
    this.#builder.addBlock({
      kind: 'code',
      span: spanOf(node),
      parent: place.parent,
      reference: this.#references.isOpen
    })
  }
}
