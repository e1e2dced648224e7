import type { Outlets } from '../lexicon/outlets.ts'
import { groupBy } from '../model/group.ts'
import type { OutletKind } from '../model/outlet.ts'
import type { Marker } from '../model/passage.ts'
import { authorAndDate, dateBeside } from './author-date.ts'
import { type AuthorYear, authorYear } from './author-keys.ts'
import { type Entry, isLink } from './entry.ts'
import { linkTitle, type Published, titleOf } from './entry-title.ts'
import { type EntryWords, entryWords } from './entry-words.ts'
import { arxivIn, doiIn, isbnIn, issnIn, pmidIn } from './identifiers.ts'
import { type Target, type TargetReader, urlTarget } from './target.ts'

/** What an entry, or one link of it, says of a work. */
export interface Work {
  readonly entry: Entry
  /** True when the entry only names outlets, so that each outlet is a source. */
  readonly isListing: boolean
  readonly url: string | undefined
  readonly doi: string | undefined
  readonly arxiv: string | undefined
  readonly isbn: string | undefined
  readonly issn: string | undefined
  readonly pmid: string | undefined
  readonly outlet: string | undefined
  readonly title: string | undefined
  readonly author: string | undefined
  readonly date: string | undefined
  /** Where it is found: the publisher's page rather than a resolver or a copy. */
  readonly main: Target | undefined
  /** Marks of the entry that stand for this work. */
  readonly markers: readonly Marker[]
  readonly authorYear: AuthorYear | undefined
  /** The words of the entry, to tell works apart that have no address. */
  readonly words: string
}

interface Link {
  readonly marker: Marker
  readonly target: Target
}

const ARCHIVES = new Set(['archive.org', 'archive.ph', 'archive.today', 'archive.is'])
const URL_IN_TEXT = /https?:\/\/[^\s<>"“”)\]]{4,500}/
const ARXIV_IN_TEXT = /\barxiv[:.\s]{1,3}(\d{4}\.\d{4,5})/i

function linksOf(entry: Entry, reader: TargetReader): Link[] {
  return entry.markers.flatMap((marker) => {
    const target = isLink(marker) ? reader.read(marker) : undefined
    return target === undefined ? [] : [{ marker, target }]
  })
}

/** Addresses that no mark was made of, such as those in code spans. */
function targetsInText(raw: string): Target[] {
  const url = URL_IN_TEXT.exec(raw)?.[0]
  if (url !== undefined) return [urlTarget(url.replace(/[.,;:]$/, ''))]
  const doi = doiIn(raw)
  if (doi !== undefined) return [urlTarget(`https://doi.org/${doi}`)]
  const arxiv = ARXIV_IN_TEXT.exec(raw)?.[1]
  return arxiv === undefined ? [] : [urlTarget(`https://arxiv.org/abs/${arxivIn(arxiv)}`)]
}

function targetsOf(entry: Entry, raw: string, links: readonly Link[], reader: TargetReader): Target[] {
  if (links.length > 0) return links.map(({ target }) => target)
  const defined = entry.form === 'footnote' ? undefined : reader.defined(entry.label)
  return defined === undefined ? targetsInText(raw) : [defined]
}

/** The publisher's own page before resolvers, copies and bare domains. */
function primary(targets: readonly Target[]): Target | undefined {
  const pages = targets.filter(({ url }) => url !== undefined)
  const own = pages.find(({ outlet }) => outlet !== 'doi.org' && !ARCHIVES.has(outlet ?? ''))
  return own ?? pages[0] ?? targets[0]
}

/** Kinds whose names may as well be those of people and products: "Ford, H.", "Square". */
const LIKE_OTHER_NAMES: ReadonlySet<OutletKind> = new Set<OutletKind>([
  'vendor',
  'user-generated',
  'shortener',
  'chatbot'
])

/** The outlet that an entry without an address names between two stops or commas. */
function namedOutlet(words: string, outlets: Outlets): string | undefined {
  for (const piece of words.slice(0, 600).split(/[.,;:–—|()[\]]/, 40)) {
    const name = piece.trim()
    const known = name.length > 1 ? outlets.ofName(name) : undefined
    if (known !== undefined && !LIKE_OTHER_NAMES.has(known.kind)) return known.domains[0]
  }
  return undefined
}

function titleOfEntry(
  entry: Entry,
  read: EntryWords,
  links: readonly Link[],
  rest: number,
  { outlet, outlets }: Published
): string | undefined {
  for (const { marker, target } of links) {
    const title = linkTitle(marker.label, { outlet: target.outlet, outlets })
    if (title !== undefined) return title
  }
  return entry.form === 'row' ? entry.columns?.title : titleOf(read, rest, { outlet, outlets })
}

/** Numbers of books, journals and PubMed that the entry names. */
function numbersOf({ words, raw }: EntryWords, targets: readonly Target[]): Pick<Work, 'isbn' | 'issn' | 'pmid'> {
  const linked = targets.find(({ canonical }) => canonical.startsWith('pmid:'))?.canonical.slice('pmid:'.length)
  if (!/ISBN|ISSN|PMID/i.test(raw)) return { isbn: undefined, issn: undefined, pmid: linked }
  return { isbn: isbnIn(words), issn: issnIn(words), pmid: linked ?? pmidIn(words) }
}

const NO_NUMBERS = { isbn: undefined, issn: undefined, pmid: undefined }

function single(entry: Entry, read: EntryWords, links: readonly Link[], reader: TargetReader): Work {
  const targets = targetsOf(entry, read.raw, links, reader)
  const main = primary(targets)
  const outlet = main?.outlet ?? namedOutlet(entry.columns?.outlet ?? read.words, reader.outlets)
  const { author, date: dateOfAuthor, rest } = authorAndDate(read.words, reader.outlets)
  const title = titleOfEntry(entry, read, links, rest, { outlet, outlets: reader.outlets })
  const date = dateOfAuthor ?? dateBeside(read.words, title)
  // A footnote without address, author or date is a remark, and a remark has no title.
  const isRemark = entry.form === 'footnote' && main === undefined && author === undefined && date === undefined
  return {
    entry,
    isListing: false,
    url: main?.url,
    doi: targets.find(({ doi }) => doi !== undefined)?.doi,
    arxiv: targets.find(({ arxiv }) => arxiv !== undefined)?.arxiv,
    ...numbersOf(read, targets),
    outlet,
    title: isRemark ? undefined : title,
    author: entry.columns?.author ?? (entry.form === 'row' ? undefined : author),
    date: entry.columns?.date ?? date,
    main,
    markers: entry.markers,
    authorYear: author === undefined || date === undefined ? undefined : authorYear(author, date),
    words: read.words
  }
}

type Linked = Pick<Work, 'isListing' | 'title' | 'markers' | 'words'>

/** A work of which an address is known, and nothing of who wrote it or when. */
function linkedWork(entry: Entry, main: Target, linked: Linked): Work {
  const { url, doi, arxiv, outlet } = main
  const unknown = { author: undefined, date: undefined, authorYear: undefined, ...NO_NUMBERS }
  return { entry, main, url, doi, arxiv, outlet, ...unknown, ...linked }
}

interface Listing {
  readonly isListing: boolean
  readonly outlets: Outlets
}

/** One work for each distinct address of an entry. */
function separate(entry: Entry, read: EntryWords, links: readonly Link[], listing: Listing): Work[] {
  const { isListing, outlets } = listing
  const groups = groupBy(links, ({ target }) => target.canonical)
  return [...groups.values()].map((group) => {
    const { target, marker: first } = group[0]!
    // Words before several domains describe them together and are the title of none.
    const shared = groups.size === 1 ? titleOf(read, 0, { outlet: target.outlet, outlets }) : undefined
    const title = isListing ? shared : linkTitle(first.label, { outlet: target.outlet, outlets })
    return linkedWork(entry, target, {
      isListing,
      title,
      markers: group.map(({ marker }) => marker),
      words: read.words
    })
  })
}

function definitionWork(entry: Entry, { url, title }: NonNullable<Entry['definition']>): Work {
  const linked = { isListing: false, title: title === '' ? undefined : title, markers: [], words: url }
  return linkedWork(entry, urlTarget(url), linked)
}

/** The works that an entry lists: mostly one; several when it has no number and names several outlets or pages. */
export function worksOf(entry: Entry, text: string, reader: TargetReader): Work[] {
  if (entry.definition !== undefined) return [definitionWork(entry, entry.definition)]
  const links = linksOf(entry, reader)
  const read = entryWords(text, entry)
  const work = single(entry, read, links, reader)
  if (entry.label !== undefined || work.authorYear !== undefined || links.length === 0) return [work]
  if (links.every(({ marker }) => marker.form === 'bare-domain'))
    return separate(entry, read, links, { isListing: true, outlets: reader.outlets })
  const titled = links.filter(({ marker }) => marker.form === 'inline-link')
  const isSeveral = titled.length === links.length && new Set(titled.map(({ target }) => target.canonical)).size > 1
  return isSeveral ? separate(entry, read, links, { isListing: false, outlets: reader.outlets }) : [work]
}
