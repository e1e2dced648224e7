import type { Span } from './span.ts'

/** What can be told of an address from its letters alone. */
export type AddressTrait =
  | 'malformed'
  | 'unreachable' // a file, this computer, a private network
  | 'reserved' // example.com and other stand-ins
  | 'front-page'
  | 'search'
  | 'chat'
  | 'login'
  | 'shortened'
  | 'tracked'

/** One address that the document cites, where it is printed. */
export interface CitedAddress {
  /** The address; equal addresses at one place (a link definition) are listed once. */
  readonly span: Span
  readonly printed: string
  /** The whole mark. */
  readonly mark: Span
  /** Words of the link that a reader sees; empty for a bare address. */
  readonly label: string
  readonly citation: number
  readonly source: number | undefined
  readonly inReferences: boolean
  readonly traits: readonly AddressTrait[]
  /** What is wrong with a malformed address, or why nobody can follow one. */
  readonly fault: string | undefined
  /** Without the parameters that only tell where a reader came from; undefined when there are none. */
  readonly clean: string | undefined
  /** Host in lower case, without "www."; undefined for what is no web address. */
  readonly host: string | undefined
  /** One spelling for all addresses of the work. */
  readonly canonical: string | undefined
}

export type IdentifierKind = 'DOI' | 'arXiv' | 'ISBN' | 'ISSN' | 'PMID'

/** A number that the text gives a work. */
export interface PrintedIdentifier {
  readonly span: Span
  readonly kind: IdentifierKind
  readonly printed: string
  /** What is wrong with it; undefined when its syntax and check digit hold. */
  readonly fault: string | undefined
}

/** Words that somebody meant to replace by a citation. */
export interface Leftover {
  readonly span: Span
  readonly printed: string
  readonly kind: 'no-target' | 'no-words' | 'wanted' | 'stand-in' | 'see-above'
}
