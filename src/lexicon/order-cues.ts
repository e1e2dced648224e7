import { byFirstWord, wordSet } from './word-tables.ts'

/** A word or phrase that joins two happenings: what stands before it comes first ("before") or second ("after"). */
export interface OrderCue {
  readonly words: readonly string[]
  readonly order: 'before' | 'after'
  /** Verbs stand between two phrases; the others join clauses as well, and may open the sentence. */
  readonly verb: boolean
  /** The verb compares ages: things stand beside it as well as happenings. */
  readonly ages: boolean
}

const AGES = /^(?:pre|ante|post)dat|^preced|^came (?:before|after)$/

const JOINTS: Readonly<Record<OrderCue['order'], string>> = {
  before: 'before|prior to|ahead of|in advance of|by the time',
  after: 'after|following|in the wake of|only once|as soon as'
}
const VERBS: Readonly<Record<OrderCue['order'], string>> = {
  before:
    'preceded|precedes|predated|predates|predate|antedated|antedates|antedate|came before|led to|paved the way for|gave rise to|prompted|triggered|sparked|culminated in|ushered in|was followed by|were followed by',
  after:
    'came after|was preceded by|were preceded by|was prompted by|was triggered by|was sparked by|followed|postdated|postdates|postdate'
}

const parse = (table: Readonly<Record<OrderCue['order'], string>>, verb: boolean): OrderCue[] =>
  (['before', 'after'] as const).flatMap((order) =>
    table[order]
      .split('|')
      .map((each): OrderCue => ({ words: each.split(' '), order, verb, ages: verb && AGES.test(each) }))
  )

/** Cues by their first word, longest first. */
export const ORDER_CUES = byFirstWord([...parse(JOINTS, false), ...parse(VERBS, true)])

/** "named after", "appear before", "year after year": words before a cue that make it another word. */
export const NO_CUE_BEHIND = wordSet(
  'named look looks looked looking sought ask asked take takes took taken called modelled modeled model goes went come comes brought appear appeared appears testify testified case put heard cases day year week month hour time one page patterned styled titled run ran than as ever never soon shortly-named lined'
)

/** Words that say how long before or after, besides lengths of time: "shortly before", "the year after". */
export const MEASURES = wordSet(
  'shortly soon long just immediately right well even only not directly years months weeks days decades year month week day decade a the some several few many little barely'
)

/** Words that put the second of two clauses later: ", and only then". */
export const LATER_ADVERBS = wordSet('then afterwards afterward later subsequently thereafter')
