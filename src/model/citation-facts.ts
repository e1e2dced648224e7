import type { AddressTrait, CitedAddress, Leftover, PrintedIdentifier } from './cited-address.ts'
import type { OutletKind } from './outlet.ts'
import type { Span } from './span.ts'

/** A cited address with what hangs on it. */
export interface AddressUse extends CitedAddress {
  /** Claims with a figure, a date or a quotation that the address supports. */
  readonly claims: number
  /** The words beside it are the name of the site, so that the site itself is meant. */
  readonly namesSite: boolean
  readonly kind: OutletKind | undefined
}

/** Cited addresses of one trait: all of the document, or those that are letter for letter the same; none when all were free of it. */
export interface AddressGroup {
  readonly trait: AddressTrait
  readonly uses: readonly AddressUse[]
}

/** Identifiers that are letter for letter the same. */
export interface IdentifierGroup {
  readonly uses: readonly PrintedIdentifier[]
}

/** Places of one kind where a citation was to be, worded alike. */
export interface LeftoverGroup {
  readonly kind: Leftover['kind']
  readonly uses: readonly Leftover[]
}

/** Words or an address that stand for a source that was never named; no place when the document has none. */
export interface StandIn {
  readonly printed: string
  readonly places: readonly Span[]
}

/** Facts of how a document cites. */
export interface CitationFacts {
  'address-group': AddressGroup
  'identifier-group': IdentifierGroup
  'leftover-group': LeftoverGroup
  'stand-in': StandIn
}
