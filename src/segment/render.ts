import type { InlineCode, Link, LinkReference, PhrasingContent } from 'mdast'
import type { Node, Parent } from 'unist'
import { appendValue } from './append-value.ts'
import { renderHtml, superscript } from './inline-html.ts'
import type { CitedDomains } from './marks/cited-domains.ts'
import { type Rendered, Rendering } from './rendering.ts'

/** What rendering needs to know of the document. */
export interface Setting {
  readonly source: string
  /** URLs of the link definitions by normalised label. */
  readonly definitions: ReadonlyMap<string, string>
  readonly isPlain: boolean
  readonly cited: CitedDomains
}

export const startOf = (node: Node): number => node.position?.start.offset ?? -1
export const endOf = (node: Node): number => node.position?.end.offset ?? -1

/** Characters that open and close a span. */
const MARK_WIDTH: Readonly<Record<string, number>> = { strong: 2, delete: 2, emphasis: 1 }

/** Renders the inline content of one block. The cursor follows the source, for nodes that carry no position. */
class Renderer {
  readonly #out: Rendering
  readonly #setting: Setting
  #cursor = 0
  #raised = false

  constructor(out: Rendering, setting: Setting) {
    this.#out = out
    this.#setting = setting
  }

  children(parent: Parent, start: number, end: number): void {
    this.#cursor = start
    for (const [i, child] of parent.children.entries()) {
      if (child.position) this.#cursor = startOf(child)
      const next = parent.children[i + 1]
      this.#node(child as PhrasingContent, child.position ? endOf(child) : next?.position ? startOf(next) : end)
      if (child.position) this.#cursor = endOf(child)
    }
  }

  #node(node: PhrasingContent, end: number): void {
    const start = this.#cursor
    switch (node.type) {
      case 'text':
        this.#text(node.value, start, end)
        break
      case 'inlineCode':
        this.#code(node, start, end)
        break
      case 'break':
        this.#out.lineBreak(start, end, true)
        break
      case 'html':
        this.#html(node.value, start, end)
        break
      case 'footnoteReference':
        this.#mark('footnote', node.label ?? node.identifier, start, end)
        break
      case 'image':
      case 'imageReference':
        this.#image(node.alt, 'title' in node ? node.title : undefined, start, end)
        break
      case 'link':
      case 'linkReference':
        this.#link(node, start, end)
        break
      case 'delete':
        // Struck out words are no longer said.
        this.#out.dropped.push({ start: this.#out.text.length, end: this.#out.text.length })
        break
      default:
        if ('children' in node) this.#span(node, start, end)
    }
  }

  #text(value: string, start: number, end: number): void {
    if (this.#raised && superscript(this.#out, value, start)) return
    this.#cursor = appendValue(this.#out, value, start, end, this.#setting.isPlain ? 'none' : 'text')
  }

  #code(node: InlineCode, start: number, end: number): void {
    const { source, text, code } = this.#out
    let fence = 0
    while (source[start + fence] === '`') fence++
    const inner = end - start - 2 * fence
    const isPadded = inner === node.value.length + 2 && !node.value.includes('\n')
    const padding = isPadded || (inner > node.value.length && /[ \r\n]/.test(source[start + fence]!)) ? 1 : 0
    appendValue(this.#out, node.value, start + fence + padding, end - fence - padding, 'code')
    code.push({ start: text.length, end: this.#out.text.length })
  }

  #html(value: string, start: number, end: number): void {
    const tag = renderHtml(this.#out, value, start, end)
    if (tag === 'sup') this.#raised = true
    else if (tag === '/sup') this.#raised = false
  }

  /** A mark of which the source itself is shown until it is lifted out. */
  #mark(form: 'footnote' | 'numeric', key: string, start: number, end: number): void {
    const from = this.#out.text.length
    this.#out.verbatim(start, end)
    this.#out.marks.push({ start: from, end: this.#out.text.length, form, keys: [key], span: { start, end } })
  }

  #image(alt: string | null | undefined, title: string | null | undefined, start: number, end: number): void {
    this.#out.dropped.push({ start: this.#out.text.length, end: this.#out.text.length })
    for (const value of [alt, title]) if (value) this.#out.images.push({ value, span: { start, end } })
  }

  #link(node: Link | LinkReference, start: number, end: number): void {
    // "[3]" with a definition "[3]: https://…" is a numbered mark, not words that lead somewhere.
    if (node.type === 'linkReference' && node.referenceType !== 'full' && /^\d{1,3}$/.test(node.identifier)) {
      this.#mark('numeric', node.identifier, start, end)
      return
    }
    const from = this.#out.text.length
    const isBracketed = this.#out.source[start] === '['
    const url = node.type === 'link' ? node.url : this.#setting.definitions.get(node.identifier)
    this.children(node, isBracketed || this.#out.source[start] === '<' ? start + 1 : start, end)
    if (!node.position) end = this.#cursor
    const range = { start: from, end: this.#out.text.length, span: { start, end } }
    this.#cursor = end
    if (url === undefined || range.end === from) return
    if (isBracketed) this.#out.links.push({ ...range, url })
    else if (!url.startsWith('mailto:')) this.#out.marks.push({ ...range, form: 'autolink', keys: [url] })
  }

  #span(node: PhrasingContent & Parent, start: number, end: number): void {
    const { source } = this.#out
    const width = MARK_WIDTH[node.type] ?? 0
    const from = this.#out.text.length
    // In "5*3*2" the stars are signs of multiplication that Markdown takes for emphasis.
    const isProduct = node.type === 'emphasis' && isDigit(source, start - 1) && isDigit(source, start + 1)
    if (isProduct) this.#out.verbatim(start, start + 1)
    this.children(node, start + width, end - width)
    if (isProduct) this.#out.verbatim(end - 1, end)
    if (node.type === 'strong') this.#out.strong.push({ start: from, end: this.#out.text.length })
  }
}

function isDigit(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code >= 48 && code <= 57
}

/** The inline content of `parent` as a reader sees it; it starts at `start` in the source and ends before `end`. */
export function render(parent: Parent, setting: Setting, start: number, end: number): Rendered {
  const out = new Rendering(setting.source)
  new Renderer(out, setting).children(parent, start, end)
  return out
}
