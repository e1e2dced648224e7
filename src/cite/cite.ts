import { knownOutlets, type Outlets } from '../lexicon/outlets.ts'
import type { Citation, Citing } from '../model/citation.ts'
import type { LinkDefinition, Marker, Passage, Segmentation } from '../model/passage.ts'
import { AddressBook } from './cited-addresses.ts'
import { CodeRanges } from './code-ranges.ts'
import { coversOf } from './covers.ts'
import { findEntries } from './entries.ts'
import { type Entry, isLink } from './entry.ts'
import { keysOf, labelKey } from './keys.ts'
import { type Cover, type Layout, layoutOf } from './layout.ts'
import { findLeftovers } from './leftovers.ts'
import { findIdentifiers } from './printed-identifiers.ts'
import { referenceBlocks } from './references.ts'
import { resolve } from './resolve.ts'
import { inOrder } from './runs.ts'
import { SourceBook } from './source-book.ts'
import { TargetReader } from './target.ts'
import { findTraces } from './traces.ts'
import { worksOf } from './work.ts'

const YEAR_ONLY = /^\(\d/
const ET_AL = /\bet al\b/
const COUPLED = /\s(?:and|&)\s/
/** What only a work does, right behind its year. */
const REPORTS =
  /^\s*(?:\([^()]{4,40}\))?,?\s+(?:also |first |later |then |recently |both )?(?:argue|assess|compare|conclude|demonstrate|describe|develop|define|document|estimate|evaluate|examine|find|found|identif(?:y|ied)|introduce|investigate|model|note|observe|outline|point out|pointed out|present|propose|prove|report|review|show|stud(?:y|ied)|suggest|survey|synthesi[sz]e|test)(?:e?d|ed|n)?\s/
const NUMBER = /^\d{1,5}$/

/**
 * Link definitions that number the works of a text ("[1]: https://…"). One that only adds the address to an entry of
 * that number is no entry of its own.
 */
function definitionEntries(definitions: readonly LinkDefinition[], entries: readonly Entry[]): Entry[] {
  const completed = new Set(
    entries.filter(({ markers }) => !markers.some(isLink)).map(({ label }) => labelKey(label ?? ''))
  )
  return definitions
    .filter(({ label }) => NUMBER.test(label) && !completed.has(labelKey(label)))
    .map(({ label, url, title, span }) => ({
      form: 'definition',
      span,
      label,
      markers: [],
      columns: undefined,
      definition: { url, title }
    }))
}

/** Gives each mark of the document its source and the words that it covers. */
class Citer {
  readonly citations: Citation[] = []
  readonly book: SourceBook
  readonly addresses: AddressBook
  readonly #reader: TargetReader
  readonly #layout: Layout
  /** Sources of the marks that entries are made of. */
  readonly #owned = new Map<Marker, number>()
  /** The text names a work by its authors at least once, beyond doubt. */
  readonly #namesAuthors: boolean

  constructor(segmentation: Segmentation, outlets: Outlets) {
    this.book = new SourceBook(outlets)
    this.addresses = new AddressBook(segmentation.definitions, outlets)
    this.#reader = new TargetReader(segmentation.definitions, outlets)
    this.#layout = layoutOf(segmentation)
    this.#namesAuthors = segmentation.passages.some(({ markers }) =>
      markers.some(({ form, key }) => form === 'author-year' && ET_AL.test(key))
    )
  }

  list(entry: Entry, text: string): void {
    for (const work of worksOf(entry, text, this.#reader)) {
      const source = this.book.list(work, text)
      for (const marker of work.markers) {
        const isNumber = marker.form === 'numeric' || marker.form === 'footnote'
        if (isNumber && labelKey(marker.key) !== labelKey(entry.label ?? '')) continue
        if (marker.form !== 'author-year') this.#owned.set(marker, source)
      }
    }
  }

  mark(passage: Passage, inReferences: boolean): void {
    const markers = inOrder(passage.markers)
    const own = { span: passage.span, passages: [passage.id] }
    const covers = inReferences ? undefined : coversOf(passage, markers, this.#layout)
    markers.forEach((marker, index) => {
      for (const key of keysOf(marker)) this.#cite(marker, key, passage, covers?.[index] ?? own, inReferences)
    })
  }

  /** "(Karate, 2025)" names no work where the list has no authors, and "Karate (2025)" hardly one that is not listed. */
  #meansWork(marker: Marker, passage: Passage): boolean {
    if (YEAR_ONLY.test(marker.printed)) return this.#namesWork(marker, passage)
    return !this.book.listsNoAuthors
  }

  /**
   * "Karate et al. (2025)" names a work whether it is listed or not, and so does "Karate and Judo (2025) found" in a
   * text that speaks of works like this; a mark of another form beside it says where the work is.
   */
  #namesWork({ key, at }: Marker, { markers, text }: Passage): boolean {
    if (markers.some(({ form }) => form !== 'author-year')) return false
    return ET_AL.test(key) || (this.#namesAuthors && COUPLED.test(key) && REPORTS.test(text.slice(at, at + 100)))
  }

  #cite(marker: Marker, key: string, passage: Passage, { span, passages }: Cover, inReferences: boolean): void {
    const id = this.citations.length
    const target = this.#reader.read(marker)
    const source = this.#owned.get(marker) ?? resolve(this.book, marker, key, target)
    if (inReferences && YEAR_ONLY.test(marker.printed)) return
    if (source === undefined && marker.form === 'author-year' && !this.#meansWork(marker, passage)) return
    const facts = source === undefined ? undefined : this.book.facts(source)
    if (source !== undefined && !inReferences) this.book.use(source, key, id)
    const citation: Citation = {
      id,
      form: marker.form,
      span: marker.span,
      printed: marker.printed,
      key,
      outlet: target === undefined ? facts?.outlet : target.outlet,
      url: target?.url ?? facts?.url,
      source,
      passage: passage.id,
      covers: span,
      passages,
      inReferences
    }
    this.citations.push(citation)
    this.addresses.note(marker, citation)
  }
}

function otherYears(citations: readonly Citation[], book: SourceBook): Citing['otherYears'] {
  return citations.flatMap(({ id, form, key, source }) => {
    const listed = form === 'author-year' && source === undefined ? book.listedOfAuthor(key) : undefined
    return listed === undefined ? [] : [{ citation: id, listed }]
  })
}

/** Resolves the citation marks of a segmented document and collects its sources; it judges none of them. */
export function cite(segmentation: Segmentation, text: string, outlets: Outlets = knownOutlets()): Citing {
  const references = referenceBlocks(segmentation, text)
  const listed = references.size === 0 ? [] : findEntries(segmentation, references, text)
  const defined = definitionEntries(segmentation.definitions, listed)
  const entries = [...listed, ...defined].sort((a, b) => a.span.start - b.span.start)
  const citer = new Citer(segmentation, outlets)
  for (const entry of entries) citer.list(entry, text)
  for (const passage of segmentation.passages) {
    if (passage.markers.length > 0) citer.mark(passage, references.has(passage.block))
  }
  const { citations, book, addresses } = citer
  const code = new CodeRanges(text, segmentation.blocks)
  const leftovers = findLeftovers(text, code, segmentation.definitions)
  return {
    citations,
    sources: book.sources(),
    listed: book.listed,
    otherYears: otherYears(citations, book),
    addresses: addresses.found,
    identifiers: findIdentifiers(text, code),
    leftovers,
    traces: findTraces(text, code, leftovers),
    hasReferenceList: entries.length > 0
  }
}
