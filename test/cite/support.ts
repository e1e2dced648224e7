import { cite } from '../../src/cite/cite.ts'
import type { Citing } from '../../src/model/citation.ts'
import type {
  Block,
  LinkDefinition,
  Marker,
  MarkerForm,
  Passage,
  PassageKind,
  Segmentation,
  Table
} from '../../src/model/passage.ts'
import type { Span } from '../../src/model/span.ts'

/**
 * Builds segmentations from a small notation, so that the cite stage is tested without the stages before it.
 * One line is one block, except that lines ending in `\` go on:
 *
 *     # Heading               - item          1. numbered item      (two spaces in front: one level down)
 *     | cell | cell |         > quote         [^1]: footnote        [1]: https://… link definition
 *
 * `‖` parts sentences and is not part of the text; `⟨…⟩` is the bold lead of an item. Marks are found by their form;
 * `[+words](url)` is a link whose words stay in the sentence, without the plus. Blocks under a heading "Sources" or
 * "References" are reference blocks.
 */
export interface Built {
  readonly segmentation: Segmentation
  readonly text: string
}

const MARKS: readonly (readonly [MarkerForm, RegExp])[] = [
  ['machine', /【[^】]*】/y],
  ['inline-link', /\[([^\]]*)\]\(([^()\s]*)\)/y],
  ['footnote', /\[\^([^\]]+)\]/y],
  ['numeric', /\[(\d{1,5}(?:[,–-] ?\d{1,5})*)\]/y],
  ['author-year', /\((\p{L}[^()]*?),? (\d{4}[a-z]?)\)/uy],
  ['autolink', /<?(https?:\/\/[^\s<>]*[^\s<>.,;)])>?/y],
  ['doi', /(?:doi:\s?)?(10\.\d{4,9}\/[^\s]*[^\s.,;)])/iy],
  ['arxiv', /arXiv:\s?(\d{4}\.\d{4,5}(?:v\d+)?)/iy],
  ['bare-domain', /(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|org|net|io|uk|jp|gov|edu|de|au|media|рф)\b(?![\w@])/y]
]

interface Found {
  readonly form: MarkerForm
  readonly end: number
  readonly key: string
  readonly label: string
  readonly isInText: boolean
}

function markAt(line: string, offset: number): Found | undefined {
  for (const [form, pattern] of MARKS) {
    pattern.lastIndex = offset
    const match = pattern.exec(line)
    if (match === null) continue
    const end = offset + match[0].length
    const [, first = '', second = ''] = match
    if (form === 'inline-link') {
      const isInText = first.startsWith('+')
      return { form, end, key: second, label: isInText ? first.slice(1) : first, isInText }
    }
    const key =
      form === 'machine' ? match[0].slice(1, -1) : form === 'author-year' ? `${first} ${second}` : first || match[0]
    return { form, end, key, label: '', isInText: false }
  }
  return undefined
}

/** Source text grows here while passages are made of it. */
class Builder {
  text = ''
  readonly blocks: Block[] = []
  readonly passages: Passage[] = []
  readonly tables: Table[] = []
  readonly definitions: LinkDefinition[] = []
  #isReference = false
  #list = 0
  #items: number[] = []
  #counts: number[] = []
  #rows: (number | undefined)[][] | undefined

  line(line: string): void {
    const isRow = line.startsWith('|')
    if (!isRow) this.#rows = undefined
    const definition = /^\[([^\]^]+)\]:\s+(\S+)(?:\s+"([^"]*)")?$/.exec(line)
    const item = /^( *)(- |(\d+)\. )/.exec(line)
    if (definition) this.#define(line, definition)
    else if (isRow) this.#row(line)
    else if (item) this.#item(line, item[1]!.length / 2, item[0].length, item[3])
    else if (line.startsWith('# ')) this.#heading(line)
    else {
      const footnote = /^\[\^([^\]]+)\]:\s/.exec(line)
      if (footnote) this.#open('footnote', line, footnote[0].length, { label: footnote[1]!, reference: true })
      else if (line.startsWith('> ')) this.#open('quote', line, 2, {})
      else this.#open('paragraph', line, 0, {})
      this.#items = []
    }
    this.text += '\n'
  }

  #define(line: string, [, label, url, title = '']: RegExpExecArray): void {
    const start = this.text.length
    this.text += line
    this.definitions.push({ label: label!.toLowerCase(), url: url!, title, span: { start, end: this.text.length } })
  }

  #heading(line: string): void {
    this.#isReference = /^# (?:Sources|References|Bibliography)/.test(line)
    this.#items = []
    this.#open('heading', line, 2, { reference: false }, 'heading')
  }

  #item(line: string, depth: number, lead: number, number: string | undefined): void {
    if (depth === 0 && this.#items.length === 0) this.#list++
    this.#counts[depth] = this.#items.length > depth ? (this.#counts[depth] ?? 0) + 1 : 0
    this.#items.length = Math.min(this.#items.length, depth)
    const list = { id: this.#list * 10 + depth, index: this.#counts[depth]!, ordered: number !== undefined }
    const id = this.#open('item', line, lead, { parent: this.#items.at(-1), list, label: number, depth: depth + 1 })
    this.#items.push(id)
  }

  #open(kind: Block['kind'], line: string, lead: number, rest: Partial<Block>, passageKind?: PassageKind): number {
    const id = this.blocks.length
    const start = this.text.length
    const fixed = { section: [], depth: 0, parent: undefined, list: undefined, label: undefined }
    this.text += line.slice(0, lead)
    const block = { id, kind, span: { start, end: start }, ...fixed, reference: this.#isReference, ...rest }
    this.blocks.push(block)
    const sentences = line.slice(lead).split(/(?<=⟩)|‖/)
    for (const sentence of sentences) {
      const kindOf = sentence.startsWith('⟨') ? 'lead' : block.reference ? 'reference' : 'sentence'
      this.#passage(sentence.replace(/^⟨|⟩$/g, ''), id, passageKind ?? kindOf, undefined)
    }
    this.#close(id)
    return id
  }

  #close(id: number): void {
    const block = this.blocks[id]!
    this.blocks[id] = { ...block, span: { start: block.span.start, end: this.text.length } }
  }

  #row(line: string): void {
    if (this.#rows === undefined) {
      const start = this.text.length
      const fixed = { section: [], depth: 0, parent: undefined, list: undefined, label: undefined }
      const id = this.blocks.length
      this.blocks.push({ id, kind: 'table', span: { start, end: start }, ...fixed, reference: this.#isReference })
      this.#rows = []
      this.tables.push({ id: this.tables.length, block: id, span: { start, end: start }, rows: this.#rows })
    }
    const block = this.tables.at(-1)!.block
    const cells: (number | undefined)[] = []
    this.text += '|'
    for (const cell of line.slice(1, line.lastIndexOf('|')).split('|')) {
      const place = { table: this.tables.length - 1, row: this.#rows.length, column: cells.length }
      cells.push(cell.trim() === '' ? undefined : this.#passage(cell, block, 'cell', place))
      if (cell.trim() === '') this.text += cell
      this.text += '|'
    }
    this.#rows.push(cells)
    this.#close(block)
  }

  #passage(source: string, block: number, kind: PassageKind, cell: Passage['cell']): number {
    const id = this.passages.length
    const indent = source.length - source.trimStart().length
    this.text += source.slice(0, indent)
    const rendered = renderLine(source.slice(indent), this.text.length)
    this.text += rendered.source
    this.passages.push({ id, kind, block, cell, ...rendered.passage })
    return id
  }
}

interface RenderedLine {
  readonly source: string
  readonly passage: Pick<Passage, 'text' | 'map' | 'span' | 'markers'>
}

/** Lifts the marks, and the space before each, out of one passage that starts at `offset` of the source. */
function renderLine(notation: string, offset: number): RenderedLine {
  let source = ''
  let text = ''
  const map = { rendered: [] as number[], source: [] as number[], atom: [] as number[] }
  const markers: Marker[] = []
  const keep = (piece: string): void => {
    if (piece === '') return
    map.rendered.push(text.length)
    map.source.push(offset + source.length)
    map.atom.push(0)
    text += piece
    source += piece
  }
  let span: Span = { start: offset, end: offset }
  let from = 0
  for (let at = 0; at <= notation.length; at++) {
    const mayStart = /[【[(<]/.test(notation[at] ?? '') || !/[\w@./-]/.test(notation[at - 1] ?? ' ')
    const mark = at < notation.length && mayStart ? markAt(notation, at) : undefined
    if (mark === undefined && at < notation.length) continue
    const before = notation.slice(from, at)
    keep(mark === undefined || mark.isInText ? before : before.trimEnd())
    const surplus = before.length - before.trimEnd().length
    const kept = mark === undefined || mark.isInText ? surplus : 0
    if (before.trim() !== '') span = { start: offset, end: offset + source.length - kept }
    if (mark === undefined) break
    if (!mark.isInText) source += before.slice(before.trimEnd().length)
    const start = offset + source.length
    const markAtText = text.length
    if (mark.isInText) {
      source += '['
      keep(mark.label)
      source += `](${mark.key})`
      span = { start: offset, end: offset + source.length }
    } else source += notation.slice(at, mark.end)
    const printed = mark.isInText ? `[${mark.label}](${mark.key})` : notation.slice(at, mark.end)
    markers.push({
      form: mark.form,
      span: { start, end: start + printed.length },
      printed,
      key: mark.key,
      label: mark.label,
      at: markAtText
    })
    from = mark.end
    at = mark.end - 1
  }
  return {
    source,
    passage: {
      text,
      map: map.rendered.length === 0 ? { rendered: [0], source: [offset], atom: [0] } : map,
      span,
      markers
    }
  }
}

/** Reads the notation. */
export function build(notation: string): Built {
  const builder = new Builder()
  const lines = notation
    .replace(/^\n+|\n\s*$/g, '')
    .replaceAll('\\\n', '\u0000')
    .split('\n')
  for (const line of lines) if (line.trim() !== '') builder.line(line.replaceAll('\u0000', '\n'))
  const { blocks, passages, tables, definitions, text } = builder
  return {
    segmentation: { blocks, passages, tables, definitions, metadata: new Map(), unreadTables: [], directives: [] },
    text
  }
}

export interface Cited extends Built, Citing {
  /** Words that the citation with this key covers first. */
  readonly covered: (key: string) => string
}

/** Reads the notation and cites it. */
export function citing(notation: string): Cited {
  const built = build(notation)
  const result = cite(built.segmentation, built.text)
  const covered = (key: string): string => {
    const citation = result.citations.find((candidate) => candidate.key === key)
    if (citation === undefined) throw new Error(`no citation with key ${key}`)
    return built.text.slice(citation.covers.start, citation.covers.end)
  }
  return { ...built, ...result, covered }
}
