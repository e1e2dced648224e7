import { PLANS_TO } from '../../lexicon/statuses.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import { clauseOf, type Frame } from '../frame.ts'
import { isAuxiliary, isModal } from '../tagging.ts'

const AROUND = wordSet(`
  be will shall would could can cannot may might must should to not never yet still now currently already also only merely just even
  nearly almost finally officially recently since fully formally then later soon first long widely a an
  isn't aren't wasn't weren't hasn't haven't hadn't won't didn't doesn't don't remains remain stays stay likely supposed
`)
const NEGATORS = wordSet("not never isn't aren't wasn't weren't hasn't haven't hadn't won't didn't doesn't don't")
const STATE = ['is', 'are', 'remains', 'remain', 'stays', 'stay', "isn't", "aren't", 'been']
const MOST = 8

/** Auxiliaries, adverbs and negators in front of a word, and the words that make a plan of them. */
export interface VerbGroup {
  /** Token index at which it begins; that of the word itself when it is empty. */
  readonly from: number
  readonly words: readonly string[]
  readonly negated: boolean
  /** A form of "be" or "remain" in the present. */
  readonly isState: boolean
  /** An auxiliary or a modal verb stands in it. */
  readonly isHelped: boolean
  has(...words: readonly string[]): boolean
}

/** The verb group that ends before token `i`. */
export function verbGroupBefore({ tokens }: Frame, i: number): VerbGroup {
  let from = i
  while (from > 0 && i - from < MOST) {
    const token = tokens[from - 1]!
    const joins =
      isAuxiliary(token) || AROUND.has(token.lower) || (token.lower.endsWith('ly') && token.lower.length > 4)
    if (!joins && !(PLANS_TO.has(token.lower) && tokens[from]?.lower === 'to')) break
    from--
  }
  while (from < i && /^(?:a|an)$/.test(tokens[from]!.lower)) from++
  const words = tokens.slice(from, i).map(({ lower }) => lower)
  return {
    from,
    words,
    negated: words.some((word) => NEGATORS.has(word)),
    isHelped: tokens.slice(from, i).some((token) => isAuxiliary(token) || isModal(token) || NEGATORS.has(token.lower)),
    isState: STATE.some((word) => words.includes(word)),
    has: (...wanted) => wanted.some((word) => words.includes(word))
  }
}

/** True when the clause of the token tells of the past. */
export function isPastClause({ tokens, clauses }: Frame, i: number): boolean {
  const clause = clauseOf(clauses, i)
  if (!clause) return false
  const auxiliaries = tokens.slice(clause.from, clause.to).filter((token) => isAuxiliary(token) || isModal(token))
  if (auxiliaries.length > 0)
    return auxiliaries.some(({ lower }) => lower === 'was' || lower === 'were' || lower === 'had')
  const verb = clause.verb === undefined || clause.verb === i ? undefined : tokens[clause.verb]
  return verb !== undefined && verb.lower !== verb.lemma && !/(?:s|ing)$/.test(verb.lower)
}
