import type { Outlets } from '../lexicon/outlets.ts'
import type { ListedWork, Source } from '../model/citation.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Marker } from '../model/passage.ts'
import { markAuthorYear } from './author-keys.ts'
import { parseUrl } from './canonical-url.ts'
import { linkTitle } from './entry-title.ts'
import { labelKey } from './keys.ts'
import type { Target } from './target.ts'
import type { Work } from './work.ts'

/** What is known of a work; what one entry leaves out, another may add. */
const FACTS = ['url', 'canonical', 'doi', 'arxiv', 'isbn', 'issn', 'pmid', 'outlet', 'author', 'date'] as const
type Known = { -readonly [K in (typeof FACTS)[number] | 'title']: Source[K] }

interface Draft extends Known {
  readonly id: number
  readonly labels: Set<string>
  readonly used: Set<string>
  readonly citedBy: number[]
  readonly entry: Source['entry']
  readonly printed: string
  readonly isListing: boolean
}

interface Labelled {
  readonly start: number
  readonly draft: Draft
}

type Space = 'number' | 'footnote'

/** Shorter entries ("Ibid.") are equal by chance. */
const SHORTEST_TELLING_ENTRY = 15
const LONGEST_PRINTED = 300
const NOT_WORD = /[^\p{L}\p{N}]+/gu

function normalised(words: string): string {
  return words.toLowerCase().replace(NOT_WORD, ' ').trim()
}

/** At most 300 characters, without half a character at the end. */
function cut(printed: string): string {
  const head = printed.slice(0, LONGEST_PRINTED)
  return /[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head
}

/** Addresses under which a work is known: its own and those of its identifiers. */
function addresses({ main, doi, arxiv, pmid }: Work): string[] {
  const identifiers = [doi && `doi:${doi}`, arxiv && `arxiv:${arxiv}`, pmid && `pmid:${pmid}`].filter(
    (id) => id !== undefined
  )
  return main === undefined ? identifiers : [main.canonical, ...identifiers]
}

/** What two entries share when they are one work. */
function identities(work: Work): string[] {
  const { entry, isListing, main, title, words } = work
  if (main !== undefined) {
    if (isListing) return [`outlet ${main.canonical}`]
    // A front page is shared by all works of its outlet.
    return main.isPage ? addresses(work) : [`${main.canonical} ${normalised(title ?? words)}`]
  }
  const all = normalised(words)
  if (work.pmid !== undefined) return addresses(work)
  return entry.form !== 'footnote' && all.length >= SHORTEST_TELLING_ENTRY ? [`words ${all}`] : []
}

/** The address of a work, else the surest of its numbers. */
function canonicalOf({ main, pmid, isbn }: Work): string | undefined {
  return main?.canonical ?? (pmid && `pmid:${pmid}`) ?? (isbn && `isbn:${isbn}`)
}

function factsOf(work: Work): Known {
  const { url, doi, arxiv, isbn, issn, pmid, outlet, title, author, date } = work
  return { url, canonical: canonicalOf(work), doi, arxiv, isbn, issn, pmid, outlet, title, author, date }
}

function factsOfTarget({ url, canonical, doi, arxiv, outlet }: Target): Known {
  const pmid = canonical.startsWith('pmid:') ? canonical.slice('pmid:'.length) : undefined
  const unknown = { isbn: undefined, issn: undefined, title: undefined, author: undefined, date: undefined }
  return { url, canonical, doi, arxiv, pmid, outlet, ...unknown }
}

function listedWork(work: Work, source: number): ListedWork {
  const { entry, outlet, url, title, author, date, words, isListing } = work
  const { span, form, label } = entry
  const canonical = canonicalOf(work)
  return { source, entry: span, form, label, outlet, url, canonical, title, author, date, words, isListing }
}

/** Collects the sources of a document and finds the one that a mark means. */
export class SourceBook {
  readonly listed: ListedWork[] = []
  readonly #outlets: Outlets
  readonly #drafts: Draft[] = []
  readonly #byIdentity = new Map<string, Draft>()
  readonly #byAddress = new Map<string, Draft>()
  /** Listed works by outlet; undefined when there are several. */
  readonly #byOutlet = new Map<string, Draft | undefined>()
  readonly #byLabel = new Map<string, Labelled[]>()
  readonly #byAuthor = new Map<string, Draft>()
  readonly #byLooseAuthor = new Map<string, Draft>()
  /** Entries of an author, whatever the year. */
  readonly #listedOfAuthor = new Map<string, number>()

  constructor(outlets: Outlets) {
    this.#outlets = outlets
  }

  /** Enters a listed work, or adds to the source that it repeats; works come in the order of their entries. */
  list(work: Work, text: string): number {
    const { start, end } = work.entry.span
    const ids = identities(work)
    const known = ids.map((id) => this.#byIdentity.get(id)).find((draft) => draft !== undefined)
    const draft = known ?? this.#open(factsOf(work), work.entry.span, cut(text.slice(start, end)), work.isListing)
    if (known !== undefined) this.#merge(known, work)
    for (const id of ids) setOnce(this.#byIdentity, id, draft)
    for (const address of addresses(work)) setOnce(this.#byAddress, address, draft)
    this.#indexNames(work, draft)
    this.listed.push(listedWork(work, draft.id))
    return draft.id
  }

  /** The source of a number or footnote label; where several lists use it, that of the list behind the mark. */
  ofLabel(space: Space, printed: string, at: number): number | undefined {
    const label = labelKey(printed)
    const other = space === 'number' ? 'footnote' : 'number'
    const labelled = this.#byLabel.get(`${space} ${label}`) ?? this.#byLabel.get(`${other} ${label}`)
    if (labelled === undefined) return undefined
    let low = 0
    let high = labelled.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (labelled[middle]!.start > at) high = middle
      else low = middle + 1
    }
    return (labelled[low] ?? labelled[0])!.draft.id
  }

  /** The source of "Smith 2024". */
  ofAuthorYear(key: string): number | undefined {
    const mark = markAuthorYear(key)
    if (mark === undefined) return undefined
    const keys = mark.names.map((name) => `${name} ${mark.year}`)
    const draft =
      keys.map((name) => this.#byAuthor.get(name)).find((found) => found !== undefined) ??
      keys.map((name) => this.#byLooseAuthor.get(name)).find((found) => found !== undefined)
    return draft?.id
  }

  /** True for a list of works without a single author: then "(Karate, 2025)" names no work. */
  get listsNoAuthors(): boolean {
    return this.listed.length > 0 && this.#listedOfAuthor.size === 0
  }

  /** The first entry of the author of "Smith 2024", of whatever year. */
  listedOfAuthor(key: string): number | undefined {
    const names = markAuthorYear(key)?.names ?? []
    return names.map((name) => this.#listedOfAuthor.get(name)).find((found) => found !== undefined)
  }

  /** The source at an address, as far as one is known; a bare domain means the one listed work of its outlet. */
  ofTarget({ canonical, isPage, outlet }: Target): number | undefined {
    const exact = this.#byAddress.get(canonical)
    if (exact !== undefined || isPage || outlet === undefined) return exact?.id
    return this.#byOutlet.get(outlet)?.id
  }

  /** Enters a source that only marks lead to. */
  cite(target: Target, marker: Marker): number {
    const title = linkTitle(marker.label, { outlet: target.outlet, outlets: this.#outlets })
    const printed = cut(target.outlet ?? target.url ?? marker.key)
    const draft = this.#open({ ...factsOfTarget(target), title }, undefined, printed, false)
    setOnce(this.#byAddress, target.canonical, draft)
    return draft.id
  }

  /** Notes that the body refers to a source by `key`. */
  use(source: number, key: string, citation: number): void {
    const draft = this.#drafts[source]!
    draft.used.add(key)
    draft.citedBy.push(citation)
  }

  facts(source: number): { readonly url: string | undefined; readonly outlet: string | undefined } {
    return this.#drafts[source]!
  }

  sources(): Source[] {
    return this.#drafts.map(({ labels, used, isListing: _, ...draft }) => {
      const printed = new Set([...used].map(labelKey))
      const keys = [...used, ...[...labels].filter((label) => !printed.has(labelKey(label)))]
      const known = this.#outletOf(draft)
      return { ...draft, keys, outletName: known?.name, kind: known?.kind }
    })
  }

  /** The outlet of the address, the most particular first. */
  #outletOf({ url, outlet }: Known): Outlet | undefined {
    const host = url === undefined ? undefined : parseUrl(url)?.hostname
    const known = host === undefined ? undefined : this.#outlets.ofHost(host)
    return known ?? (outlet === undefined ? undefined : this.#outlets.ofDomain(outlet))
  }

  #open(known: Known, entry: Source['entry'], printed: string, isListing: boolean): Draft {
    const lists = { labels: new Set<string>(), used: new Set<string>(), citedBy: [] }
    const draft = { id: this.#drafts.length, ...lists, entry, printed, isListing, ...known }
    this.#drafts.push(draft)
    return draft
  }

  #merge(draft: Draft, work: Work): void {
    const added = factsOf(work)
    for (const fact of FACTS) draft[fact] ??= added[fact]
    // Two descriptions of one outlet are no title of it.
    if (draft.isListing && draft.title !== work.title) draft.title = undefined
    else draft.title ??= work.title
  }

  #indexNames(work: Work, draft: Draft): void {
    const { entry, outlet, authorYear } = work
    if (entry.label !== undefined) {
      const key = `${entry.form === 'footnote' ? 'footnote' : 'number'} ${labelKey(entry.label)}`
      const labelled = this.#byLabel.get(key)
      if (labelled === undefined) this.#byLabel.set(key, [{ start: entry.span.start, draft }])
      else labelled.push({ start: entry.span.start, draft })
      draft.labels.add(entry.label)
    }
    if (outlet !== undefined) {
      const isOnly = !this.#byOutlet.has(outlet) || this.#byOutlet.get(outlet) === draft
      this.#byOutlet.set(outlet, isOnly ? draft : undefined)
    }
    if (authorYear === undefined) return
    for (const name of authorYear.names) {
      setOnce(this.#byAuthor, `${name} ${authorYear.year}`, draft)
      setOnce(this.#listedOfAuthor, name, this.listed.length)
    }
    for (const name of authorYear.looseNames) setOnce(this.#byLooseAuthor, `${name} ${authorYear.year}`, draft)
  }
}

function setOnce<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}
