import type { Citation, ListedWork } from './citation.ts'
import type { AddressTrait, CitedAddress, Leftover, PrintedIdentifier } from './cited-address.ts'
import type { Spot } from './facts.ts'
import type { OutletKind } from './outlet.ts'
import type { Span } from './span.ts'

/** A cited address with what hangs on it. */
export interface AddressUse extends CitedAddress {
  /** Claims with a figure, a date or a quotation that the address supports. */
  readonly claims: number
  /** It stands in a list of sources or behind a statement, and not in an invitation ("Join us [here](…)"). */
  readonly isCitation: boolean
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

/** Marks of one key, or all marks of a document without a list of sources. */
export interface MarkGroup {
  readonly marks: readonly Citation[]
  readonly resolved: boolean
  readonly hasList: boolean
  /** "Smith et al. (2024)" in a text that lists its sources otherwise, and none of this author. */
  readonly namedOnly: boolean
}

/** One label that leads to works that are not the same. */
export interface LabelClash {
  readonly label: string
  readonly works: readonly ListedWork[]
  /** The text refers to it. */
  readonly cited: boolean
}

export interface Numbered {
  readonly number: number
  readonly span: Span
}

/** Entries of the list that are one work, by whether they are listed under titles that have something in common. */
export interface SameWorks {
  readonly alike: boolean
  readonly groups: readonly (readonly [ListedWork, ...ListedWork[]])[]
  readonly works: number
}

/** What a document may do again and again in how it cites; one finding tells of all places. */
export type Habit =
  | 'bare-entry' // an address without title or outlet
  | 'no-page' // a book or PDF, cited for figures, without a place in it
  | 'see-above' // "ibid."
  | 'overload' // many sources for one statement
  | 'ambiguous' // one mark behind several figures
  | 'busy-link' // one page for many figures
  | 'uncited-section'
  | 'own-pages' // the site that the document appears on
  | 'alone' // a figure on one source
  | 'alone-contested'
  | 'one-origin' // several links to one story
  | 'weak-source'
  | 'secondary-figure' // "according to its filing", on the word of others
  | 'own-praise'
  | 'reliance' // the count is a share in per cent
  | 'undated'
  | 'one-side' // a dispute, on the word of one party
  | 'nobody' // "experts say"
  | 'generic-entry' // "Industry Report, 2024"

export interface HabitSpot {
  readonly span: Span
  readonly printed: string
  /** Sources, figures or claims, as the habit has it. */
  readonly count: number
}

export interface CitationHabit {
  readonly habit: Habit
  readonly spots: readonly HabitSpot[]
}

/** What a text says of a source, of which another place knows better. */
export type Aspect = 'outlet' | 'target' | 'author' | 'title' | 'year' | 'speaker' | 'url-date'

/** A name, title, date or address that the text gives a source, and what the source itself or its entry has. */
export interface SourceStatement {
  readonly aspect: Aspect
  readonly at: Span
  readonly stated: string
  /** Where the other stands; undefined when it is in the same place. */
  readonly against: Span | undefined
  readonly found: string
  /** `close` when the two may be one: a syndicated story, a preprint of the year before. */
  readonly verdict: 'same' | 'other' | 'close'
  /** 0 to 1. */
  readonly confidence: number
  /** Nothing is known of what was found, so that it may belong to what was stated. */
  readonly isUnknown?: boolean
}

/** An outlet that the settings of the user speak against, with the places at which the document cites it. */
export interface ListedOutlet {
  readonly standing: 'deprecated' | 'unreliable'
  readonly name: string
  readonly reason: string
  readonly spots: readonly { readonly span: Span }[]
}

/** Figures of one thing at equal distances in time. */
export interface EvenSeries {
  /** In order of time. */
  readonly points: readonly Spot[]
  readonly printed: readonly string[]
  /** What each adds to the one before, in the unit of the figures; undefined when they do not go in equal steps. */
  readonly step: string | undefined
  /** Works that the figures are cited to. */
  readonly sources: number
}

/** Facts of how a document cites. */
export interface CitationFacts {
  'address-group': AddressGroup
  'identifier-group': IdentifierGroup
  'leftover-group': LeftoverGroup
  'stand-in': StandIn
  'mark-group': MarkGroup
  'source-statement': SourceStatement
  'label-clash': LabelClash
  /** Numbers of one list of sources, in order. */
  'list-numbers': readonly Numbered[]
  /** Numbers of a list in the order in which the text first uses them. */
  'first-uses': readonly Numbered[]
  'same-works': SameWorks
  'citation-habit': CitationHabit
  'listed-outlet': ListedOutlet
  'even-series': EvenSeries
}
