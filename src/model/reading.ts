import type { BreakdownMention, ShareMention, TotalMention } from './arithmetic-mentions.ts'
import type { Attributed } from './attribution.ts'
import type { Modality } from './claim.ts'
import type { ConsistencyMentions } from './consistency-mentions.ts'
import type { DenialMention } from './denial.ts'
import type { LabelledValues } from './labelled-values.ts'
import type { DateMention, QuantityMention } from './mention.ts'
import type { PeopleMentions } from './people.ts'
import type { Place } from './place.ts'
import type { RatioMentions } from './ratios.ts'
import type { RelationMention } from './relation.ts'
import type { StanceMention } from './stance.ts'
import type { Statistics } from './statistics.ts'
import type { TieOutMentions } from './tie-outs.ts'
import type { TimeMentions } from './time-mentions.ts'
import type { Token, TokenClass } from './token.ts'

export type { Place } from './place.ts'

export type { RelationMention, RelationName } from './relation.ts'

/** A noun phrase of a passage. */
export interface NounPhrase {
  /** Offsets in the rendered text. */
  readonly start: number
  readonly end: number
  readonly printed: string
  /** Family roots of its content words, names as `@name`. */
  readonly keys: readonly string[]
  /** Family root of its last content word. */
  readonly head: string
  /** True when it holds a name. */
  readonly named: boolean
}

/** A proper name or a term that is written like one. */
export interface NameMention {
  readonly start: number
  readonly end: number
  readonly printed: string
  /** Lower case, without possessive: the key under which aliases are kept. */
  readonly key: string
  /** Parts that number or letter a member of a family: "v2.5", "r1-zero", "14b". */
  readonly designators: readonly string[]
}

export interface QuotationMention {
  readonly start: number
  readonly end: number
  /** Without the quotation marks. */
  readonly words: string
  /** Lower-cased words in order, function words kept. */
  readonly sequence: readonly string[]
  /** A term of up to three words is named rather than quoted. */
  readonly kind: 'speech' | 'title' | 'term'
  readonly speaker: string | undefined
  /** The speaker stands beside the quotation with a word of saying. */
  readonly speakerNamed: boolean
}

/** "Long Form (LF)", "LF (long form)" or "LF, which stands for long form". */
export interface AcronymMention {
  readonly start: number
  readonly end: number
  readonly short: string
  readonly long: string
  readonly longStart: number
  readonly longEnd: number
}

export type DescriptionForm =
  | 'copula'
  | 'appositive'
  | 'bracket'
  | 'such-as'
  | 'purpose'
  | 'literal'
  | 'method'
  | 'size'

/** What the text says a thing is, is for, or means. */
export interface DescriptionMention {
  readonly start: number
  readonly end: number
  readonly subject: NounPhrase
  /** The describing words as printed. */
  readonly printed: string
  /** Dictionary form of the describing noun. */
  readonly head: string
  readonly modifiers: readonly string[]
  /** The describing words in lower case, as printed. */
  readonly words: readonly string[]
  readonly form: DescriptionForm
  readonly negated: boolean
  /** The figure, where a size describes the thing. */
  readonly size?: QuantityMention
}

/** "the largest region by value", "leads in", "ranks second". */
export interface RankingMention {
  readonly start: number
  readonly end: number
  readonly holder: NounPhrase
  /** 1 for the first, 2 for the second; -1 for the last ("smallest", "lowest"). */
  readonly rank: number
  /** Measures that the ranking word can mean: "amount", "height", "place". */
  readonly scales: readonly string[]
  /** The last of several that share the place: "A and B". */
  readonly joint: boolean
  /** Family of what is ranked: "region" in "the largest region by value". */
  readonly noun: string | undefined
  /** The noun says what the holder is, not what is measured: "X is the largest region". */
  readonly copular: boolean
  /** Family of the verb that says what is done most: "buys the most tickets". */
  readonly act?: string | undefined
  readonly attribute: readonly string[]
  readonly scope: readonly string[]
}

/** "A is larger than B", "A, twice as likely as B to …", "ahead of B". */
export interface ComparisonMention {
  readonly start: number
  readonly end: number
  readonly left: NounPhrase
  readonly right: NounPhrase
  readonly direction: 'more' | 'less' | 'equal'
  readonly attribute: readonly string[]
  readonly multiple: QuantityMention | undefined
}

/** "fell by two-fifths from its 2018 peak", "rose from 12 to 10", "doubled by 2030". */
export interface ChangeMention {
  readonly start: number
  readonly end: number
  readonly direction: 'up' | 'down'
  /** Size of the change, when given: a share, a multiple or an amount. */
  readonly amount: QuantityMention | undefined
  readonly from: QuantityMention | undefined
  readonly to: QuantityMention | undefined
  /** Days of the first and last figure, worked out from dates and durations: "over the five years to 2018". */
  readonly fromDays: DayRange | undefined
  readonly toDays: DayRange | undefined
  /** Dictionary form of the word that says it; empty for "a third less". */
  readonly word: string
  /** A word whose direction no kind of figure turns round, as "improve" can be. */
  readonly clear: boolean
  /** "an increase of 12 %", "up 12 %": the figures may stand in the clause before. */
  readonly noun: boolean
  /** What changes can be below zero: a profit, a balance. */
  readonly signed: boolean
}

/** Day numbers, both ends included. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/** A stretch of tokens that says one thing: `[from, to)` in token indices. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly modality: Modality
  readonly negated: boolean
  readonly attributedTo: string | undefined
  readonly subject: NounPhrase | undefined
  /** Token index of its main verb. */
  readonly verb: number | undefined
}

/** What a figure measures. */
export interface Measured {
  /** Keys, the surest first. */
  readonly keys: readonly string[]
  /** A level ("is 12 %") or a change ("rose by 12 %"). */
  readonly aspect: 'level' | 'change'
  /** The measured words as printed. */
  readonly printed: string
}

/** One passage, read: everything that later stages need to know of its words. */
export interface Reading {
  readonly passage: number
  readonly tokens: readonly Token[]
  /** Word class of each token in its sentence. */
  readonly classes: readonly TokenClass[]
  readonly clauses: readonly Clause[]
  readonly place: Place
  readonly names: readonly NameMention[]
  /** Numbered members of series, as "edition 2". */
  readonly series: readonly string[]
  readonly quantities: readonly QuantityMention[]
  readonly dates: readonly DateMention[]
  /** What each figure measures, in the order of `quantities`. */
  readonly measures: readonly Measured[]
  readonly quotations: readonly QuotationMention[]
  readonly acronyms: readonly AcronymMention[]
  readonly descriptions: readonly DescriptionMention[]
  readonly relations: readonly RelationMention[]
  readonly attributed: Attributed
  readonly rankings: readonly RankingMention[]
  readonly comparisons: readonly ComparisonMention[]
  readonly changes: readonly ChangeMention[]
  readonly denials: readonly DenialMention[]
  readonly stances: readonly StanceMention[]
  readonly labelled: readonly LabelledValues[]
  readonly shares: readonly ShareMention[]
  readonly breakdowns: readonly BreakdownMention[]
  readonly totals: readonly TotalMention[]
  readonly ratios: RatioMentions
  readonly people: PeopleMentions
  /** Tests, p values and intervals; undefined for a passage without any. */
  readonly statistics?: Statistics | undefined
  readonly time: TimeMentions
  readonly tieOuts: TieOutMentions
  readonly consistency: ConsistencyMentions
  /** Content keys of the whole passage, in order, without repeats. */
  readonly keys: readonly string[]
}
