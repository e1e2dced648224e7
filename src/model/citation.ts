import type { CitedAddress, Leftover, PrintedIdentifier } from './cited-address.ts'
import type { OutletKind } from './outlet.ts'
import type { MarkerForm } from './passage.ts'
import type { Span } from './span.ts'
import type { Trace } from './trace.ts'

/** One citation mark in the text, resolved as far as the document allows. */
export interface Citation {
  readonly id: number
  readonly form: MarkerForm
  readonly span: Span
  readonly printed: string
  /** The mark's key: number, label, domain or URL. */
  readonly key: string
  /** Registrable domain by the public suffix list, in lower case; undefined when the mark leads to none. */
  readonly outlet: string | undefined
  readonly url: string | undefined
  /** Index into the sources, or undefined when the mark has no entry. */
  readonly source: number | undefined
  readonly passage: number
  /** The words that the citation supports: the clause, sentence, item or cell before it. */
  readonly covers: Span
  /** Passages that `covers` touches. */
  readonly passages: readonly number[]
  /** True when the mark stands in the reference list itself. */
  readonly inReferences: boolean
}

/** One work that the document cites, merged over its forms. */
export interface Source {
  readonly id: number
  /** Numbers, labels or domains under which the text refers to it, in order of first use. */
  readonly keys: readonly string[]
  readonly outlet: string | undefined
  /** As a text would name it; undefined for an outlet that the program does not know. */
  readonly outletName: string | undefined
  readonly kind: OutletKind | undefined
  readonly url: string | undefined
  /** One spelling for all addresses of the work: `doi:…`, `arxiv:…`, `pmid:…` or a URL without tracking parameters. */
  readonly canonical: string | undefined
  readonly doi: string | undefined
  readonly arxiv: string | undefined
  /** As thirteen digits. */
  readonly isbn: string | undefined
  /** Of the journal, not of the work. */
  readonly issn: string | undefined
  readonly pmid: string | undefined
  readonly title: string | undefined
  readonly author: string | undefined
  /** As printed in the entry. */
  readonly date: string | undefined
  /** Where its entry stands in the reference list, if it has one. */
  readonly entry: Span | undefined
  /** Entry text as printed, cut at 300 characters, or the outlet. */
  readonly printed: string
  /** Citation ids in the body, in reading order. */
  readonly citedBy: readonly number[]
}

export type EntryForm = 'item' | 'line' | 'footnote' | 'row' | 'definition'

/** A work as one entry of the list of sources gives it, before works that are listed twice become one source. */
export interface ListedWork {
  readonly source: number
  readonly entry: Span
  readonly form: EntryForm
  /** The number or label under which the text refers to it. */
  readonly label: string | undefined
  readonly outlet: string | undefined
  readonly url: string | undefined
  readonly canonical: string | undefined
  readonly title: string | undefined
  readonly author: string | undefined
  readonly date: string | undefined
  /** The words of the entry, without label and addresses. */
  readonly words: string
  /** True when the entry only names outlets. */
  readonly isListing: boolean
}

/** What the cite stage found. */
export interface Citing {
  readonly citations: readonly Citation[]
  readonly sources: readonly Source[]
  /** What the lists of sources hold, in reading order. */
  readonly listed: readonly ListedWork[]
  /** Marks with author and year that lead to no entry, with the entry that the author has for another year. */
  readonly otherYears: readonly { readonly citation: number; readonly listed: number }[]
  readonly addresses: readonly CitedAddress[]
  readonly identifiers: readonly PrintedIdentifier[]
  readonly leftovers: readonly Leftover[]
  readonly traces: readonly Trace[]
  /** True when the document closes with a list of sources. */
  readonly hasReferenceList: boolean
}
