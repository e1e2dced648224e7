import { wordSet } from '../../lexicon/word-tables.ts'
import { baseForm } from '../../lexicon/words.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import { type Frame, tokenAt } from '../frame.ts'
import { isAuxiliary } from '../tagging.ts'
import { isPluralNoun } from '../token-walk.ts'

/** Tokens `[from, to)` of one item of a list. */
export interface Item {
  readonly from: number
  readonly to: number
}

/** What an item looks like; a plain list has items of one look. */
export interface Shape {
  /** Says a thing and nothing more: no verb, no figure, no word that leaves the list open. */
  readonly isNominal: boolean
  readonly opensWith: 'determiner' | 'gerund' | 'other'
  readonly isNamed: boolean
  /** Ends in a noun or name, and not in an adjective whose noun comes later. */
  readonly endsInNoun: boolean
  readonly isPlural: boolean
}

const DETERMINERS = wordSet('a an the its their his her our')
/** Function words that a noun group can hold. */
const INNER = wordSet(
  'a an the its their his her our of in for to on at by from with without and or & between over under no non own'
)
/** Words that make one item of several things, or leave open how many there are. */
const OPEN = wordSet(
  'other others more etc etc. so such including include includes e.g e.g. i.e. i.e notably especially particularly mainly mostly chiefly primarily largely both each all pair pairs couple twins family rest remainder remaining various several many some few plus only also then not namely respectively either neither included excluded excepted alone aside among'
)
/** What stands behind a name and belongs to it. */
const TITLES = wordSet(
  'ceo cto cfo coo cmo mp phd md jr jr. sr inc inc. ltd ltd. llc plc president chairman chair director minister professor founder head dean governor mayor senator secretary member captain manager editor author king queen prince'
)
const LONGEST = 9

const isNamed = ({ tokens, classes }: Frame, { from, to }: Item): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.capital && (classes[i] === 'name' || i > from)) return true
  return false
}

/** In a list "fatigue" and "overload" are nouns, though the tagger takes them for verbs. */
const canBeNoun = ({ lower }: Token): boolean => baseForm(lower)?.classes.noun !== undefined

const isFiniteVerb = ({ tokens, classes }: Frame, i: number): boolean =>
  isAuxiliary(tokens[i]!) ||
  (classes[i] === 'verb' &&
    !/(?:ing|ed|en)$/.test(tokens[i]!.lower) &&
    tokens[i - 1]?.lower !== 'to' &&
    !canBeNoun(tokens[i]!))

const isLink = ({ lower, wordClass }: Token): boolean => wordClass === 'function' && !DETERMINERS.has(lower)

function isInner(frame: Frame, i: number, from: number): boolean {
  const token = frame.tokens[i]!
  if (OPEN.has(token.lower) || token.kind === 'number') return false
  // "Emily the best known": an article in the middle opens a remark.
  if (DETERMINERS.has(token.lower) && i > from && !isLink(frame.tokens[i - 1]!)) return false
  if (token.kind === 'word')
    return (token.wordClass !== 'function' || INNER.has(token.lower)) && !isFiniteVerb(frame, i)
  return /^[-–/&'’"“”]$/.test(token.text)
}

/** The tokens of an item without what stands in brackets. */
function outside({ tokens }: Frame, { from, to }: Item): number[] {
  const indices: number[] = []
  let depth = 0
  for (let i = from; i < to; i++) {
    if (tokens[i]!.text === '(') depth++
    if (depth === 0) indices.push(i)
    if (tokens[i]!.text === ')') depth--
  }
  return indices
}

/** How an item looks. */
export function shapeOf(frame: Frame, item: Item, quantities: readonly QuantityMention[]): Shape {
  const indices = outside(frame, item)
  const first = indices[0] ?? item.from
  const last = indices.at(-1) ?? item.from
  const token = frame.tokens[first]!
  const figures = quantities.some(({ start }) => {
    const at = tokenAt(frame.tokens, start)
    return at >= item.from && at < item.to
  })
  // "the Netherlands" is a name among names.
  const determined = DETERMINERS.has(token.lower) && !(token.lower === 'the' && frame.tokens[first + 1]?.capital)
  const gerund = frame.classes[first] === 'verb' && token.lower.endsWith('ing')
  const begins = DETERMINERS.has(token.lower) || token.wordClass !== 'function' || token.lower === 'no'
  const participle = frame.classes[first] === 'verb' && /(?:ed|en)$/.test(token.lower)
  const isNominal =
    indices.length > 0 &&
    indices.length <= LONGEST &&
    !figures &&
    begins &&
    !participle &&
    frame.classes[first] !== 'adverb' &&
    indices.every((i) => isInner(frame, i, first))
  return {
    isNominal: isNominal && !TITLES.has(frame.tokens[last]!.lower) && !TITLES.has(token.lower),
    opensWith: determined ? 'determiner' : gerund ? 'gerund' : 'other',
    isNamed: isNamed(frame, item),
    endsInNoun: /^(?:noun|name|unknown)$/.test(frame.classes[last] ?? '') || gerund || canBeNoun(frame.tokens[last]!),
    isPlural:
      indices.some((i) => isPluralNoun(frame.tokens[i])) ||
      (token.lower === 'the' && frame.tokens[last]!.lower.endsWith('s'))
  }
}
