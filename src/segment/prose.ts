import type { Heading, Paragraph } from 'mdast'
import { hasFiniteVerb } from '../lexicon/finite-verbs.ts'
import { toSource } from '../model/offset-map.ts'
import type { Block, BlockKind, Marker } from '../model/passage.ts'
import { cover, type Span } from '../model/span.ts'
import type { Builder } from './builder.ts'
import { isCaption } from './captions.ts'
import { type Draft, proseDrafts, wholeDraft } from './drafts.ts'
import { type Entry, entriesOf, headingOf, wholeEntry, withoutColon } from './entries.ts'
import { imageText } from './image-text.ts'
import { type Lifted, lift } from './lift.ts'
import { trimmed } from './ranges.ts'
import type { ReferenceSection } from './reference-section.ts'
import { endOf, render, type Setting, startOf } from './render.ts'
import type { Rendered } from './rendering.ts'

/** The block that a paragraph makes, as its container decides it. */
export interface ProseBlock {
  readonly kind: BlockKind
  readonly span: Span
  readonly depth?: number
  readonly parent?: number | undefined
  readonly list?: Block['list']
  readonly label?: string | undefined
}

export interface Written {
  readonly block: number
  /** It ends with a colon, and so speaks of what comes next. */
  readonly announces: boolean
}

/** "Source: Ministry of Finance" on one line. */
const SOURCE_LINE = /^(?:sources?|references?|citations?|bibliography)\s?:\s/i
/** Marks that lead out of the document: a note that holds one names a source. */
const OUTWARD: ReadonlySet<Marker['form']> = new Set<Marker['form']>([
  'inline-link',
  'autolink',
  'doi',
  'arxiv',
  'bare-domain',
  'author-year'
])

const announces = (lifted: Lifted): boolean => /[:：]\s?$/.test(lifted.text)

/** A note that names a source, by a mark or by having no verb, as against one that says something. */
function isSourceNote(lifted: Lifted): boolean {
  return lifted.markers.some((marker) => OUTWARD.has(marker.form)) || !hasFiniteVerb(lifted.text)
}

function draftsOf(lifted: Lifted, kind: BlockKind): Draft[] {
  return kind === 'caption' ? wholeDraft(lifted, 'caption') : proseDrafts(lifted, kind === 'item')
}

/** Where an entry stands in the source, marks included. */
function spanOf(lifted: Lifted, { start, end, markers }: Entry): Span {
  const spans = markers.map((marker) => marker.span)
  const words = trimmed(lifted.text, start, end)
  if (words) spans.push(toSource(lifted.map, words.start, words.end))
  return spans.reduce(cover)
}

/** Where the first child begins, for trees whose text carries no position. */
function contentStart(node: Heading | Paragraph, source: string): number {
  const start = startOf(node)
  const prefix = node.type === 'heading' ? /#{1,6}[ \t]+/y : undefined
  if (prefix === undefined) return start
  prefix.lastIndex = start
  return prefix.test(source) ? prefix.lastIndex : start
}

/** Writes paragraphs and headings, in whatever container they stand, to the builder. */
export class ProseWriter {
  readonly #builder: Builder
  readonly #setting: Setting
  readonly #references: ReferenceSection

  constructor(builder: Builder, setting: Setting, references: ReferenceSection) {
    this.#builder = builder
    this.#setting = setting
    this.#references = references
  }

  heading(node: Heading, parent: number | undefined, isSection: boolean): Written {
    const rendered = this.#render(node)
    const lifted = lift(rendered, this.#setting, false)
    const reference = isSection ? this.#references.heading(lifted.text, node.depth) : this.#references.isOpen
    const span = { start: startOf(node), end: endOf(node) }
    const block = this.#builder.addBlock({ kind: 'heading', span, depth: node.depth, parent, reference })
    this.#builder.addPassages(block, lifted, wholeDraft(lifted, 'heading'), 'heading')
    this.#images(rendered, block)
    return { block, announces: announces(lifted) }
  }

  paragraph(node: Paragraph, as: ProseBlock): Written {
    const rendered = this.#render(node)
    const isFootnote = as.kind === 'footnote'
    const opens = !isFootnote && as.kind !== 'item' && this.#references.opensAt(rendered.text)
    if (as.kind === 'paragraph') this.#references.opensWithin(rendered)
    let isReference = !opens && (this.#references.isOpen || SOURCE_LINE.test(rendered.text))
    const lifted = lift(rendered, this.#setting, isReference || isFootnote)
    if (isReference && this.#references.endsBefore(lifted)) isReference = false
    if (isReference && !isFootnote) return this.#entries(lifted, as)
    const isNote = isFootnote && isSourceNote(lifted)
    const kind = as.kind === 'paragraph' && isCaption(lifted.text) ? 'caption' : as.kind
    const block = this.#builder.addBlock({ ...as, kind, reference: isFootnote })
    const drafts = isNote ? wholeDraft(lifted, 'reference') : draftsOf(lifted, kind)
    this.#builder.addPassages(block, lifted, drafts, isNote ? 'reference' : 'sentence')
    this.#images(rendered, block)
    return { block, announces: announces(lifted) }
  }

  #render(node: Heading | Paragraph): Rendered {
    return render(node, this.#setting, contentStart(node, this.#setting.source), endOf(node))
  }

  /** One block an entry, as each has its own label. */
  #entries(lifted: Lifted, as: ProseBlock): Written {
    this.#references.entry()
    const entries = as.kind === 'item' ? [wholeEntry(lifted)] : entriesOf(lifted)
    const heading = headingOf(lifted.text, entries)
    let block = this.#builder.blocks.length
    for (const entry of entries) {
      const span = entries.length === 1 ? as.span : spanOf(lifted, entry)
      const reference = entry !== heading
      block = this.#builder.addBlock({ ...as, span, reference, label: as.label ?? entry.label })
      this.#entry(block, lifted, entry, reference ? 'reference' : 'lead')
    }
    if (entries.length === 0) block = this.#builder.addBlock({ ...as, reference: true })
    return { block, announces: false }
  }

  #entry(block: number, lifted: Lifted, entry: Entry, kind: 'reference' | 'lead'): void {
    const last = kind === 'lead' ? withoutColon(lifted.text, entry) : entry.end
    const words = trimmed(lifted.text, entry.start, last)
    if (words) this.#builder.addPassage(block, lifted, { kind, ...words }, entry.markers)
    else if (entry.markers.length > 0) this.#builder.addMarks(block, kind, entry.markers)
  }

  /** What an image shows is said in its own block, as it is no part of the sentence around it. */
  #images(rendered: Rendered, parent: number): void {
    for (const { value, span } of rendered.images) {
      const block = this.#builder.addBlock({ kind: 'caption', span, parent })
      const shown = imageText(this.#setting.source, value, span)
      this.#builder.addPassages(block, shown, wholeDraft(shown, 'caption'), 'caption')
    }
  }
}
