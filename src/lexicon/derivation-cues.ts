import { byFirstWord, wordSet } from './word-tables.ts'

/**
 * How English says that one thing rests on, follows from or answers another. The derived thing stands before the cue,
 * its origin behind the last word. `gap` counts words that may stand between the parts ("borrowed heavily from").
 */
export interface DerivationCue {
  readonly words: readonly string[]
  readonly gap: number
  /** The cue says it the other way round: the origin stands first ("X inspired Y"). */
  readonly inverse: boolean
}

const DIRECT =
  'borrow from|copy from|adapt from|derive from|evolve from|grow out of|descend from|learn from|spin off from|branch off from|build on|build upon|base on|base upon|model on|model upon|model after|pattern on|pattern after|inspire by|prompt by|owe existence to|owe origin to|owe origins to|fork of|offshoot of|extension of|simplification of|generalization of|generalisation of|adaptation of|imitation of|derivative of|variant of|replacement for|replacement of|successor to|successor of|answer to|alternative to|rival to|response to|reaction to|protest against|protest at|built to succeed|construct to succeed|construct to replace|build to replace|build to succeed|design to replace|design to succeed|mean to replace|intend to replace|order to implement|order to transpose|pass to implement|adopt to implement|extend|generalize|generalise|simplify'
const INVERSE =
  'basis for|basis of|foundation for|foundation of|forerunner of|forerunner to|precursor of|precursor to|inspire|pave way for'

/** Nouns that make a cue only as what something is, was meant or was done as: "as an alternative to", "in response to". */
const OPENERS = wordSet('a an the as in')
const NOUNS = wordSet(
  'fork offshoot extension simplification generalization generalisation adaptation imitation derivative variant replacement successor answer alternative rival response reaction protest basis foundation forerunner precursor order'
)

const parse = (list: string, inverse: boolean): DerivationCue[] =>
  list.split('|').map((each) => ({ words: each.split(' '), gap: each.includes(' ') ? 4 : 0, inverse }))

/** Cues by their first word, longest first. */
export const DERIVATION_CUES = byFirstWord([...parse(DIRECT, false), ...parse(INVERSE, true)])

/** True when a noun of the list stands as a cue behind `before`. */
export const opensCue = (noun: string, before: string | undefined): boolean =>
  !NOUNS.has(noun) || OPENERS.has(before ?? '')

const STUDIED = wordSet(
  'studied studying read reading seen seeing visited visiting observed observing examined examining copied copying learned learnt inspected'
)

/** True for what comes before the origin in "Having studied X, Y did …" and "After reading X, Y …". */
export const isStudying = (lower: string): boolean => STUDIED.has(lower)
