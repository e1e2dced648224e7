import { DETERMINERS } from '../lexicon/determiners.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import { baseForm } from '../lexicon/words.ts'
import type { Token, TokenClass } from '../model/token.ts'

const PRONOUNS = wordSet('i we you he she it they who which that')
const MODALS = wordSet('will would shall should can could may might must to')
const AUXILIARIES = wordSet('is are was were be been being am has have had having do does did')
const PREPOSITIONS = wordSet(
  'of in on at by for from into onto upon with within without about between among across against under over through during per via'
)

/** True for "is", "had", "does" and their kin. */
export const isAuxiliary = (token: Token): boolean => AUXILIARIES.has(token.lower)
export const isDeterminer = (token: Token): boolean => DETERMINERS.has(token.lower)
export const isPreposition = (token: Token): boolean => PREPOSITIONS.has(token.lower) || token.lower === 'to'
export const isModal = (token: Token): boolean => MODALS.has(token.lower)

function asVerbOrNoun(token: Token, before: Token | undefined): TokenClass {
  if (!before) return token.wordClass
  if (DETERMINERS.has(before.lower) && !PRONOUNS.has(before.lower)) return 'noun'
  if (before.lower.endsWith("'s") || before.wordClass === 'adjective') return 'noun'
  if (PREPOSITIONS.has(before.lower)) return token.lower.endsWith('ing') ? 'verb' : 'noun'
  if (MODALS.has(before.lower) || PRONOUNS.has(before.lower)) return 'verb'
  if (AUXILIARIES.has(before.lower)) return /(?:ed|en|ing)$/.test(token.lower) ? 'verb' : token.wordClass
  return token.wordClass
}

/**
 * The class of each token in its sentence: the lexicon's commonest class, mended where the word before decides
 * ("the release", "to release"). A lexicon tagger, not a parser: right for the frames that extraction asks for.
 */
export function tag(tokens: readonly Token[]): TokenClass[] {
  return tokens.map((token, i) => {
    if (token.kind !== 'word') return token.wordClass
    if (token.wordClass === 'function') return 'function'
    if (i > 0 && token.capital && token.wordClass !== 'adjective') return 'name'
    const classes = baseForm(token.lower)?.classes
    if (!classes) return unknownClass(token)
    if (classes.noun !== undefined && classes.verb !== undefined)
      return inflectedVerb(token, tokens, i) ?? asVerbOrNoun(token, tokens[i - 1])
    return token.wordClass
  })
}

/** "rose", "fell", "reached" after a noun or name and before a figure, article or preposition is the verb. */
function inflectedVerb(token: Token, tokens: readonly Token[], i: number): TokenClass | undefined {
  const before = tokens[i - 1]
  if (!before || DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)) return undefined
  const pastOrThird = /ed$/.test(token.lower) || (token.lemma !== token.lower && !token.lower.endsWith('s'))
  return pastOrThird && !token.lower.endsWith('ing') ? 'verb' : undefined
}

function unknownClass(token: Token): TokenClass {
  if (token.capital) return 'name'
  if (/(?:ly)$/.test(token.lower)) return 'adverb'
  if (/(?:ed|ing)$/.test(token.lower)) return 'verb'
  if (/(?:ous|ful|ive|able|ible|al|ic|less)$/.test(token.lower)) return 'adjective'
  return 'noun'
}
