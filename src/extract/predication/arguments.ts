import { TYING } from '../../lexicon/predicate-words.ts'
import { isAuxiliary, isDeterminer } from '../tagging.ts'
import { behindBracket, type Group, groupEnd, isNamed, type Sentence } from './sentence.ts'

/** A phrase that stands behind a verb. */
export interface Argument extends Group {
  /** Lower case; empty for an object and for a bare date. */
  readonly preposition: string
  readonly kind: 'thing' | 'date' | 'figure'
}

const RANGE = /^(?:between|from)$/
const HEDGE = /^(?:about|around|some|nearly|almost|roughly|over|only|just|barely|perhaps|approximately|early|late|mid)$/

function valueAt(
  { tokens, dateEnds, figureEnds }: Sentence,
  i: number
): { kind: 'date' | 'figure'; from: number; to: number } | undefined {
  let from = i
  while (
    !dateEnds.has(from) &&
    tokens[from] &&
    (HEDGE.test(tokens[from]!.lower) || (from === i && isDeterminer(tokens[from]!)))
  )
    from++
  const date = dateEnds.get(from)
  if (date !== undefined) return { kind: 'date', from, to: date }
  const figure = figureEnds.get(from)
  return figure === undefined ? undefined : { kind: 'figure', from, to: figure }
}

/** The phrase at `i`: a date, a figure with its noun, or a thing. */
function phraseAt(sentence: Sentence, i: number, limit: number, preposition: string): Argument | undefined {
  const value = valueAt(sentence, i)
  if (value?.kind === 'date' && !continuesAsNoun(sentence, value.to)) return { preposition, ...value }
  if (value?.kind === 'figure') {
    const to = groupEnd(sentence, value.to, limit)
    const named = to > value.to && isNamed(sentence, { from: value.to, to })
    return { preposition, kind: named ? 'thing' : 'figure', from: named ? i : value.from, to: Math.max(to, value.to) }
  }
  // "in the 1987 championships": the year belongs to the thing.
  const inner = value?.kind === 'date' ? value.to : i
  const to = groupEnd(sentence, inner, limit)
  return to > inner ? { preposition, kind: 'thing', from: i, to } : undefined
}

const continuesAsNoun = ({ tokens, classes }: Sentence, i: number): boolean =>
  tokens[i]?.kind === 'word' && (classes[i] === 'noun' || classes[i] === 'name' || classes[i] === 'adjective')

/** "since Orm sold the mill": what stands behind the word is a clause. */
const opensClause = ({ tokens, classes }: Sentence, preposition: string, to: number): boolean =>
  /^(?:since|until|till|before|after|as)$/.test(preposition) &&
  tokens[to] !== undefined &&
  (classes[to] === 'verb' || isAuxiliary(tokens[to]!))

const isAdverb = ({ tokens, classes }: Sentence, i: number): boolean =>
  classes[i] === 'adverb' ||
  /(?:ly|wards?)$/.test(tokens[i]!.lower) ||
  /^(?:only|also|again|twice|once|there|here|still|now|alone|partly|overall|outright|not|first|together|itself)$/.test(
    tokens[i]!.lower
  )

/** True when "and" at `i` joins another phrase to the last argument and no new clause. */
function joinsPhrase(sentence: Sentence, i: number, limit: number): number | undefined {
  const { tokens, classes } = sentence
  if (!/^(?:and|&|or)$/.test(tokens[i]!.lower)) return undefined
  const to = groupEnd(sentence, i + 1, limit)
  if (to === i + 1 || sentence.dateEnds.has(i + 1)) return undefined
  const next = tokens[to]
  if (next && (isAuxiliary(next) || classes[to] === 'verb')) return undefined
  return to
}

/** Phrases behind the verb, up to the next clause. */
export function argumentsFrom(sentence: Sentence, from: number, limit: number): Argument[] {
  const { tokens } = sentence
  const found: Argument[] = []
  let at = from
  while (at < limit && found.length < 8) {
    const token = tokens[at]!
    const last = found.at(-1)
    if (token.text === '(') {
      const behind = behindBracket(sentence, at)
      if (behind <= at) break
      at = behind
      continue
    }
    const joined = last && last.kind === 'thing' ? joinsPhrase(sentence, at, limit) : undefined
    if (joined !== undefined && last) {
      found.push({ preposition: last.preposition, kind: 'thing', from: at + 1, to: joined })
      at = joined
      continue
    }
    if (token.lower === 'and' && last && TYING.has(tokens[at + 1]?.lower ?? '')) {
      at++
      continue
    }
    const preposition = TYING.has(token.lower) ? token.lower : ''
    if (preposition === '' && isAdverb(sentence, at)) {
      at++
      continue
    }
    if (preposition === '' && last && valueAt(sentence, at)?.kind !== 'date') break
    const both = preposition !== '' && tokens[at + 1]?.lower === 'both' ? 1 : 0
    const next = phraseAt(sentence, (preposition === '' ? at : at + 1) + both, limit, preposition)
    if (!next || (next.kind === 'thing' && opensClause(sentence, preposition, next.to))) break
    found.push(RANGE.test(preposition) && next.kind === 'date' ? { ...next, from: at } : next)
    at = next.to
  }
  return merged(sentence, found)
}

/** "at a mill in Ashby": the second place is the first one's, where the first bears no name. */
function merged(sentence: Sentence, found: readonly Argument[]): Argument[] {
  const whole: Argument[] = []
  for (const each of found) {
    const last = whole.at(-1)
    const inside =
      last?.kind === 'thing' &&
      each.kind === 'thing' &&
      last.to + 1 === each.from &&
      /^(?:in|of|at|near|for|between)$/.test(each.preposition) &&
      last.preposition !== 'by' &&
      (last.preposition !== '' || !isNamed(sentence, last))
    if (inside) whole[whole.length - 1] = { ...last, to: each.to }
    else whole.push(each)
  }
  return whole
}
