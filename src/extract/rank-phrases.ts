import { LOWER, scalesOf } from '../lexicon/degrees.ts'
import { ORDINALS } from '../lexicon/number-words.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import { clauseOf, type Frame } from './frame.ts'
import { subjectBefore } from './holders.ts'
import { phraseAfter } from './relations.ts'
import { gradable, type Rank, superlative } from './superlatives.ts'
import { isAuxiliary } from './tagging.ts'

const INSIDE = /^(?:in|among|amongst|at|for|on|with)$/
const PLACE_NOUNS = /^(?:place|position|rank|spot|slot)$/
const TAKES = wordSet('take hold claim occupy win earn secure keep retain gain have get')
const RANKS = wordSet('rank come finish place score perform do fare')
const MATCHLESS = wordSet('unrivalled unrivaled unmatched unsurpassed unequalled unequaled unparalleled unbeaten')

interface Graded {
  readonly pole: 1 | -1
  readonly scales: readonly string[]
  /** Token index behind the grading words. */
  readonly to: number
}

/** "highest", "most common", "least" without an article, wherever it stands. */
function gradedAt(frame: Frame, i: number): Graded | undefined {
  const { lower, lemma } = frame.tokens[i]!
  if (!lower.endsWith('est') && lower !== 'most' && lower !== 'least' && lower !== 'worst') return undefined
  const found = superlative(lower, lemma === lower ? gradable(lower) : lemma)
  if (!found) return undefined
  const adjective = lower === 'most' || lower === 'least' ? frame.tokens[i + 1] : undefined
  if (adjective && frame.classes[i + 1] === 'adjective')
    return { pole: found.pole, scales: scalesOf(adjective.lemma), to: i + 2 }
  return { ...found, to: i + 1 }
}

/** "the western valleys | of the island": the whole that both rivals belong to is no part of the name. */
function beforeOf({ tokens }: Frame, from: number, stop: number): number {
  for (let at = from + 1; at + 1 < stop; at++)
    if (tokens[at]!.lower === 'of' && tokens[at + 1]!.lower === 'the' && !tokens[at - 1]!.capital) return at
  return stop
}

/** "Rates are highest in X", "is most common among X": the holder stands behind the preposition. */
export function highestIn(frame: Frame, i: number): Rank | undefined {
  const before = frame.tokens[i - 1]
  if (!before || !(isAuxiliary(before) || /ly$|^(?:remain|remains|remained|stay|stays)$/.test(before.lower)))
    return undefined
  const graded = gradedAt(frame, i)
  if (!graded || !INSIDE.test(frame.tokens[graded.to]?.lower ?? '')) return undefined
  const clause = clauseOf(frame.clauses, i)
  const holder = phraseAfter(frame, graded.to + 1, beforeOf(frame, graded.to + 1, clause?.to ?? frame.tokens.length))
  const subject = subjectBefore(frame, i)
  if (!holder || !subject) return undefined
  return {
    rank: graded.pole,
    scales: graded.scales,
    from: i,
    to: graded.to,
    by: 'group',
    holder,
    about: [...subject.keys.filter((key) => key !== subject.head), subject.head]
  }
}

/** "scored best", "grew fastest", "costs least": a superlative that closes its verb. */
export function didBest(frame: Frame, i: number): Rank | undefined {
  const verb = frame.tokens[i - 1]
  if (!verb || !(frame.classes[i - 1] === 'verb' || /^(?:do|does|did)$/.test(verb.lower))) return undefined
  const graded = gradedAt(frame, i)
  const next = frame.tokens[graded?.to ?? i]
  if (!graded || !next || !(next.kind === 'punctuation' || /^(?:of|in|on|among|at|with|for|by)$/.test(next.lower)))
    return undefined
  const neutral = RANKS.has(verb.lemma) || isAuxiliary(verb)
  return {
    rank: graded.pole,
    scales: graded.scales,
    from: i,
    to: graded.to,
    by: 'verb',
    ...(neutral ? {} : { act: verb.family })
  }
}

/** "takes first place", "holds the top spot", "comes last", "comes out on top". */
export function takesPlace(frame: Frame, i: number): Rank | undefined {
  const { lower } = frame.tokens[i]!
  const place = lower === 'top' ? 1 : lower === 'last' ? -1 : ORDINALS.get(lower)
  const next = frame.tokens[i + 1]?.lower ?? ''
  if (place !== undefined && PLACE_NOUNS.test(next)) {
    const verb = frame.tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1
    if (TAKES.has(frame.tokens[verb]?.lemma ?? ''))
      return { rank: place, scales: scalesOf('top'), from: i, to: i + 2, by: 'verb' }
  }
  const before = frame.tokens[i - 1]
  if (lower === 'last' && before && RANKS.has(before.lemma))
    return { rank: -1, scales: scalesOf('top'), from: i, to: i + 1, by: 'verb' }
  if (lower === 'top' && before?.lower === 'on' && /^(?:out|comes?|came)$/.test(frame.tokens[i - 2]?.lower ?? ''))
    return { rank: 1, scales: scalesOf('top'), from: i, to: i + 1, by: 'verb' }
  return MATCHLESS.has(lower) ? { rank: 1, scales: scalesOf('top'), from: i, to: i + 1, by: 'verb' } : undefined
}

/** "No other grain needs more water than rice", "none was slower than B": the one behind "than" is first. */
export function noneMoreThan(frame: Frame, i: number): Rank | undefined {
  const { lower } = frame.tokens[i]!
  const opens = lower === 'no' && frame.tokens[i + 1]?.lower === 'other'
  if (!opens && !/^(?:none|nothing|nobody)$/.test(lower)) return undefined
  const stop = clauseOf(frame.clauses, i)?.to ?? frame.tokens.length
  for (let at = i + 1; at < stop; at++) {
    const graded = frame.tokens[at]!
    const plain = graded.lower === 'more' || graded.lower === 'less' || graded.lower === 'fewer'
    if (!plain && !(graded.lower.endsWith('er') && graded.lemma !== graded.lower)) continue
    const than = frame.tokens.findIndex(({ lower: word }, k) => k > at && k < stop && word === 'than')
    const holder = than < 0 ? undefined : phraseAfter(frame, than + 1, stop)
    if (!holder) continue
    const down = graded.lower === 'less' || graded.lower === 'fewer' || LOWER.has(graded.lemma)
    const scales = plain ? scalesOf('most') : scalesOf(graded.lemma)
    return { rank: down ? -1 : 1, scales, from: at, to: at + 1, by: 'verb', holder }
  }
  return undefined
}
