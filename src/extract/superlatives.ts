import { LOWER, SUPERLATIVES, scalesOf } from '../lexicon/degrees.ts'
import { DEFINITE } from '../lexicon/determiners.ts'
import { ORDINALS } from '../lexicon/number-words.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import { baseForm, lookUp } from '../lexicon/words.ts'
import type { NounPhrase } from '../model/reading.ts'
import type { Frame } from './frame.ts'
import { groupOpening, isAscribing } from './holders.ts'

/** A place that words give to a holder. */
export interface Rank {
  readonly rank: number
  readonly scales: readonly string[]
  /** Tokens of the words that rank. */
  readonly from: number
  readonly to: number
  /** How its holder is found. */
  readonly by: 'group' | 'verb' | 'place'
  /** The holder, where the words that rank say themselves who it is: "highest in the valleys". */
  readonly holder?: NounPhrase | undefined
  /** Keys of what is ranked, where it stands before the words that rank. */
  readonly about?: readonly string[]
  /** Family of the verb, where it says what is done most: "buys the most". */
  readonly act?: string | undefined
}

const AMONG = wordSet('among amongst of')
const SKIPPED_ORDINALS = wordSet('first last main primary')

/** Pole and measure of a superlative word; undefined for any other. */
export function superlative(
  word: string,
  lemma: string
): { readonly pole: 1 | -1; readonly scales: readonly string[] } | undefined {
  const listed = SUPERLATIVES.get(word)
  if (listed !== undefined)
    return { pole: listed, scales: word === 'best' || word === 'worst' ? scalesOf('good') : scalesOf(word) }
  if (!word.endsWith('est') || lemma === word || word.length < 5) return undefined
  return { pole: LOWER.has(lemma) ? -1 : 1, scales: scalesOf(lemma) }
}

/** "one of the largest", "among the largest" share their place with others. */
function isShared(frame: Frame, opens: number): boolean {
  const before = frame.tokens[opens - 1]?.lower
  return before !== undefined && AMONG.has(before)
}

/** "largest", "second-tallest", "second largest", "highest-value", "most frequent" behind an article or possessive. */
export function superlativeAt(frame: Frame, i: number): Rank | undefined {
  const token = frame.tokens[i]!
  const shaped = token.lower.endsWith('est') || token.lower.includes('-') || SUPERLATIVES.has(token.lower)
  if (!shaped || token.lower.length < 3 || SKIPPED_ORDINALS.has(token.lower)) return undefined
  const [first = '', second] = token.lower.split('-')
  const glued = second === undefined ? undefined : ORDINALS.get(first)
  const ordinal = glued ?? ORDINALS.get(frame.tokens[i - 1]?.lower ?? '') ?? 1
  const word = glued === undefined ? first : second!
  const lemma = second !== undefined || token.lemma === token.lower ? gradable(word) : token.lemma
  const found = superlative(word, lemma)
  if (!found) return undefined
  const opens = groupOpening(frame, i)
  const opener = frame.tokens[opens]!.lower
  const definite =
    opens < i &&
    (DEFINITE.has(opener) ||
      frame.tokens.slice(opens, i).some(({ lower }) => lower.endsWith("'s") || lower.endsWith("s'")))
  if (!definite || isShared(frame, opens)) return undefined
  const graded = word === 'most' || word === 'least' ? frame.tokens[i + 1] : undefined
  const adjective = graded && frame.classes[i + 1] === 'adjective' ? graded : undefined
  const act = graded && !adjective ? frame.tokens[opens - 1] : undefined
  return {
    ...(act && frame.classes[opens - 1] === 'verb' && !isAscribing(act) ? { act: act.family } : {}),
    rank: ordinal * found.pole,
    scales: adjective ? scalesOf(adjective.lemma) : found.scales,
    from: i,
    to: adjective ? i + 2 : i + 1,
    by: 'group'
  }
}

/** The adjective that "quickest" is a form of; the word itself when there is none ("forest", "interest"). */
export function gradable(word: string): string {
  const stem = word.replace(/iest$/, 'y').replace(/est$/, '')
  return (
    [stem, `${stem}e`].find((each) => lookUp(each)?.classes.adjective !== undefined) ?? baseForm(word)?.lemma ?? word
  )
}
