import { bareHeading, isSummaryHeading } from '../lexicon/summary-headings.ts'
import type { Block, Passage, Segmentation } from '../model/passage.ts'
import type { Standing } from '../model/standing.ts'

/** Characters of a heading or row that a message quotes. */
const LONGEST = 50
/** A title and fewer headings make no report that opens with a standfirst. */
const FEWEST_SECTIONS = 2
const CAPTION_LABEL = /^\p{L}+\.?\s+[\dA-Z][\dA-Za-z.-]*(?=\s?[.:–—|])/u

type Place = Pick<Standing, 'part' | 'name'>

const quoted = (text: string): string =>
  `“${text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text}”`

/** "the abstract", but "the summary (“Key findings”)". */
function summaryName(heading: string): string {
  const bare = bareHeading(heading).replace(/^the /, '')
  return /^(?:abstract|(?:\p{L}+ )?(?:summary|synopsis|conclusion|overview))$/u.test(bare)
    ? `the ${bare}`
    : `the summary (${quoted(heading)})`
}

/** Names the place of every passage, as far as the structure of the document tells. */
export class Standings {
  readonly #segmentation: Segmentation
  /** First passage of each heading, by its block. */
  readonly #headings = new Map<number, Passage>()
  /** Headings and bold leads that open a summary, by their block. */
  readonly #summaries = new Map<number, string>()
  readonly #places = new Map<number, Place>()
  readonly #title: number | undefined
  readonly #standfirst: number | undefined

  constructor(segmentation: Segmentation) {
    this.#segmentation = segmentation
    const { blocks } = segmentation
    const heading = blocks.find(({ kind }) => kind === 'heading')
    const title = heading?.depth === 1 ? heading.id : undefined
    this.#title = title
    for (const passage of segmentation.passages) {
      const { kind, block, text } = passage
      if (kind === 'heading' && !this.#headings.has(block)) {
        const opens = this.#headings.size === (title === undefined ? 0 : 1)
        this.#headings.set(block, passage)
        if (block !== title && isSummaryHeading(text, opens)) this.#summaries.set(block, text)
      }
      if (kind === 'lead' && isSummaryHeading(text, false)) this.#summaries.set(block, text)
    }
    if (title === undefined || this.#headings.size <= FEWEST_SECTIONS) return
    if (blocks[title + 1]?.kind === 'paragraph' && blocks[title + 2]?.kind === 'heading') this.#standfirst = title + 1
  }

  of(passage: Passage): Standing {
    const { part, name } = passage.cell ? this.#row(passage) : this.#place(passage)
    const block = this.#segmentation.blocks[passage.block]
    return {
      part,
      name,
      note: part === 'footnote' ? block?.label : undefined,
      hangs: passage.markers.flatMap(({ form, key }) => (form === 'footnote' ? [key] : []))
    }
  }

  #row({ cell }: Passage): Place {
    const rows = this.#segmentation.tables[cell!.table]?.rows ?? []
    const label = (axis: string, id: number | undefined) =>
      id === undefined ? [] : [`${axis} ${quoted(this.#segmentation.passages[id]!.text)}`]
    const labels = [
      ...(cell!.column === 0 ? [] : label('row', rows[cell!.row]?.[0])),
      ...(cell!.row === 0 ? [] : label('column', rows[0]?.[cell!.column]))
    ]
    return { part: 'table', name: labels.length === 0 ? 'the table' : `the table (${labels.join(', ')})` }
  }

  #place(passage: Passage): Place {
    const known = this.#places.get(passage.block)
    if (known) return known
    const block = this.#segmentation.blocks[passage.block]
    const place = block ? this.#placeOf(block, passage) : { part: 'body' as const, name: 'the text' }
    this.#places.set(passage.block, place)
    return place
  }

  #placeOf(block: Block, passage: Passage): Place {
    if (block.kind === 'footnote') return { part: 'footnote', name: `note ${block.label ?? ''}`.trim() }
    if (block.kind === 'caption') {
      const label = CAPTION_LABEL.exec(passage.text)?.[0]
      return { part: 'caption', name: label ? `the caption of ${label}` : 'the caption' }
    }
    if (block.id === this.#title) return { part: 'headline', name: 'the title' }
    if (block.id === this.#standfirst) return { part: 'headline', name: 'the opening paragraph' }
    if (block.kind === 'heading') return { part: 'headline', name: `the heading ${quoted(passage.text)}` }
    return this.#section(block)
  }

  #section(block: Block): Place {
    const summary = this.#summaryAbove(block)
    if (summary !== undefined) return { part: 'summary', name: summaryName(summary) }
    const heading = block.section.at(-1)
    const text = heading === undefined || heading === this.#title ? undefined : this.#headings.get(heading)?.text
    return { part: 'body', name: text === undefined ? 'the text' : `the section ${quoted(text)}` }
  }

  /** The heading, or the bold lead of the block or of what it stands under, that opens a summary. */
  #summaryAbove(block: Block): string | undefined {
    const heading = block.section.find((id) => this.#summaries.has(id))
    if (heading !== undefined) return this.#summaries.get(heading)
    let at: Block | undefined = block
    while (at) {
      const lead = this.#summaries.get(at.id)
      if (lead !== undefined) return lead
      at = at.parent === undefined ? undefined : this.#segmentation.blocks[at.parent]
    }
    return undefined
  }
}
