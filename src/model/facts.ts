import type { Breakdown, ShareCheck, SumCheck } from './arithmetic-facts.ts'
import type { CitationFacts } from './citation-facts.ts'
import type { Modality } from './claim.ts'
import type { ConsistencyFacts } from './consistency-facts.ts'
import type { PolarityPair, RankOrder } from './contradiction-facts.ts'
import type { EditFacts } from './edit-facts.ts'
import type { LocationPair } from './locations.ts'
import type { DateMention, QuantityMention } from './mention.ts'
import type { NameVariant, UnbalancedQuotation } from './name-facts.ts'
import type { Block } from './passage.ts'
import type { PersonPair } from './person-facts.ts'
import type { RatioFacts } from './ratios.ts'
import type {
  AcronymMention,
  ChangeMention,
  ComparisonMention,
  DescriptionMention,
  QuotationMention,
  RankingMention,
  RelationMention
} from './reading.ts'
import type { SectionClaims, SourceList } from './source-list.ts'
import type { PlaceRelation, Standing } from './standing.ts'
import type { Estimate, PollMargin, SampledTest, TestResult } from './statistic-facts.ts'
import type { BoundedMention, GroupsMention } from './statistics.ts'
import type { HousekeepingFacts, ReviewFacts } from './suppression.ts'
import type { TieOutFacts } from './tie-outs.ts'
import type { TimeFacts } from './time-facts.ts'
import type { TraceFacts } from './trace.ts'
import type { LooseWording } from './wording-facts.ts'

/** A stretch of a passage's rendered text that a fact speaks of. */
export interface Spot {
  readonly passage: number
  readonly start: number
  readonly end: number
}

/** How two mentions were seen to speak of one fact. */
export interface Tie {
  /** 0 to 1. */
  readonly score: number
  /** Words that tie them, weightiest first, as printed in the document. */
  readonly words: readonly string[]
  /** What is equal, a step each, for the reader of the finding. */
  readonly steps: readonly string[]
}

/** What bounds a figure to a part of its subject: a place, a group, a piece. */
export interface Bounds {
  /** Names behind a preposition of place: "in Kirov", "at Dunmore Point". */
  readonly loci: readonly string[]
  /** Keys of a group that the sentence picks out: "among those aged 90 or older". */
  readonly group: readonly string[]
  /** "This study": the sentence speaks of the work that it reports. */
  readonly ownWork: boolean
  /** The capitalised word of a named study: "Danish" of "the Danish cohort". */
  readonly study: string | undefined
  /** Families of nouns that name a piece of a thing: "section", "arm". */
  readonly pieces: readonly string[]
  /** Families of words that make a figure another measure when only one side has them: "real", "adjusted". */
  readonly marks: readonly string[]
}

/** A figure or date with all that says what it measures. */
export interface ValueMention<T extends QuantityMention | DateMention = QuantityMention | DateMention> extends Spot {
  readonly id: number
  readonly mention: T
  readonly printed: string
  readonly block: number
  /** Title, summary, table, note …, as a reader would name the place. */
  readonly standing: Standing
  /** Innermost heading above, as its block. */
  readonly section: number | undefined
  /** The table that holds it, if one does. */
  readonly table: number | undefined
  /** Keys around it: 1 for its own comma segment, less for its clause, its sentence and the place that it stands in. */
  readonly keys: ReadonlyMap<string, number>
  /** What is measured: keys of the noun, or of the verb or adjective that names the measure, the surest first. */
  readonly measured: readonly string[]
  /** A level ("is 12 %") or a change ("rose by 12 %"); the two never meet. */
  readonly aspect: 'level' | 'change'
  /** Keys of what the sentence, lead or row speaks of. */
  readonly subjects: ReadonlySet<string>
  readonly subject: string
  readonly attribute: string
  /** The list that its item belongs to. */
  readonly list: Block['list']
  /** Words of the bold lead that it stands under. */
  readonly lead: string
  /** Names of its comma segment. */
  readonly names: readonly string[]
  /** Names in the subject of its clause. */
  readonly subjectNames: readonly string[]
  /** The sentence says that it speaks of another thing: "by contrast", "unlike". */
  readonly contrast: boolean
  /** One of each rather than a total: "each", "per head". */
  readonly each: boolean
  /** Members of families and series: "v2.5", "edition 2", "release 3.0". */
  readonly designators: readonly string[]
  readonly times: readonly DateMention[]
  /** Family of the main verb of its clause. */
  readonly verb: string | undefined
  /** For a date: it names one of a series, as in "the 2008 election". */
  readonly labels: boolean
  /** For a date: a figure stands in its clause. */
  readonly besideFigure: boolean
  /** Words that narrow the value: "average", "first", "per year", "female". */
  readonly scope: readonly string[]
  /** Words from anywhere in the sentence that narrow it: "rural", "women", "formerly". */
  readonly sentenceScope: readonly string[]
  readonly modality: Modality
  /** Its sentence has no subject and is no table cell: a note or an instruction, which says neither what is nor what will be. */
  readonly fragment: boolean
  readonly bounds: Bounds
  readonly negated: boolean
}

export interface Pair<T> {
  readonly a: T
  readonly b: T
  readonly tie: Tie
  /** The qualifier that keeps the two apart, or undefined when nothing does. */
  readonly separatedBy: string | undefined
}

/** A pair of values of which one stands where the text only repeats itself: `a` repeats, and for a table `b` is the cell. */
export interface PlacePair extends Pair<ValueMention> {
  readonly relation: PlaceRelation
}

/** A mention of a passage with the passage that holds it. */
export type Located<T> = T & { readonly passage: number }

/** Shares that the text lists as all the parts of one whole. */
export interface ShareList {
  readonly parts: readonly Located<QuantityMention>[]
}

/** All that the text says one abbreviation stands for. */
export interface AcronymUse {
  readonly short: string
  readonly expansions: readonly Located<AcronymMention>[]
  /** One in other words than the first. */
  readonly other: Located<AcronymMention> | undefined
}

/** An identifier that carries a month, beside a printed date. */
export interface DatedIdentifier extends Spot {
  readonly identifier: string
  readonly year: number
  readonly month: number
  readonly date: Located<DateMention>
}

/** One thing said to rest on another, with the dates that the text gives them. */
export interface Derivation {
  readonly relation: Located<RelationMention>
  readonly derivedDate: Located<DateMention> | undefined
  readonly originDate: Located<DateMention> | undefined
  /** The same relation the other way round, found elsewhere. */
  readonly reverse: Located<RelationMention> | undefined
  readonly tie: Tie
}

/** A stated change with the two dated figures that it speaks of, found elsewhere. */
export interface ChangeCheck {
  readonly change: Located<ChangeMention>
  readonly from: Located<QuantityMention>
  readonly to: Located<QuantityMention>
  readonly tie: Tie
}

/** A ranking or comparison, and another that bears on it. */
export interface RankingClash {
  readonly ranking: Located<RankingMention> | Located<ComparisonMention>
  readonly other: Located<RankingMention> | Located<ComparisonMention>
  readonly tie: Tie
}

/** What rules can read: the kind of fact that a rule names is what it is handed, one at a time. */
export interface Facts
  extends CitationFacts,
    ConsistencyFacts,
    TimeFacts,
    TieOutFacts,
    RatioFacts,
    TraceFacts,
    EditFacts,
    HousekeepingFacts {
  'value-pair': Pair<ValueMention<QuantityMention>>
  'date-pair': Pair<ValueMention<DateMention>>
  'description-pair': Pair<Located<DescriptionMention>> & { readonly exclusion: string }
  'relation-pair': Pair<Located<RelationMention>>
  'polarity-pair': PolarityPair
  'quotation-pair': Pair<Located<QuotationMention>> & {
    readonly difference: 'order' | 'words' | 'negation' | 'roles'
    readonly isReport?: boolean
  }
  'speaker-pair': Pair<Located<QuotationMention>>
  acronym: AcronymUse
  'share-list': ShareList
  'dated-identifier': DatedIdentifier
  derivation: Derivation
  change: Located<ChangeMention>
  'change-check': ChangeCheck
  breakdown: Breakdown
  'share-check': ShareCheck
  'sum-check': SumCheck
  'ranking-clash': RankingClash
  'rank-order': RankOrder
  'person-pair': PersonPair
  'name-variant': NameVariant
  'unattributed-quotation': Located<QuotationMention>
  'unbalanced-quotation': UnbalancedQuotation
  'location-pair': LocationPair
  'test-result': TestResult
  estimate: Estimate
  'bounded-statistic': Located<BoundedMention>
  'poll-margin': PollMargin
  'sampled-test': SampledTest
  'sample-groups': Located<GroupsMention>
  'source-list': SourceList
  'section-claims': SectionClaims
  'loose-wording': LooseWording
}

export type FactKind = keyof Facts

/** Every fact that link found in one document, by kind. */
export type FactTable = { readonly [K in Exclude<FactKind, keyof EditFacts | keyof ReviewFacts>]: readonly Facts[K][] }

/** What is said about findings, when the rules that read one document have spoken. */
export type ReviewFactTable = { readonly [K in keyof ReviewFacts]: readonly ReviewFacts[K][] }
