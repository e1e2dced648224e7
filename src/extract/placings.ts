import { LEADING_VERBS, LOWER, scalesOf } from '../lexicon/degrees.ts'
import { ORDINALS } from '../lexicon/number-words.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import { gradedForm } from './comparatives.ts'
import type { Frame } from './frame.ts'
import type { Rank } from './superlatives.ts'

/** What one leads without its saying in what. */
const FIELD = wordSet('field pack way table list ranking rankings race')
const RANKING_VERBS = wordSet('rank finish come place end stand')
const BEATEN_ONLY = /^(?:trails?|trailed|outdone|surpassed|exceeded|beaten|behind|second|topped|outranked)$/

/** "leads in", "leads the market", "tops the table". */
export function leadingVerb(frame: Frame, i: number): Rank | undefined {
  const token = frame.tokens[i]!
  if (frame.classes[i] !== 'verb' || !LEADING_VERBS.has(token.lemma)) return undefined
  const next = frame.tokens[i + 1]?.lower ?? ''
  if (next !== 'in' && next !== 'the' && next !== 'all') return undefined
  if (/^(?:to|would|could|may|might|will)$/.test(frame.tokens[i - 1]?.lower ?? '')) return undefined
  const idle = next === 'the' && FIELD.has(frame.tokens[i + 2]?.lower ?? '')
  return { rank: 1, scales: scalesOf('leading'), from: i, to: idle ? i + 3 : i + 2, by: 'verb' }
}

/** "finished the season third", "comes third", "in third place", "runner-up". */
export function placing(frame: Frame, i: number): Rank | undefined {
  const { lower, text } = frame.tokens[i]!
  if (lower === 'runner-up' || lower === 'runners-up')
    return { rank: 2, scales: ['place'], from: i, to: i + 1, by: 'place' }
  if (text === '#' && frame.tokens[i + 1]?.text === '1')
    return { rank: 1, scales: scalesOf('top'), from: i, to: i + 2, by: 'verb' }
  const place = ORDINALS.get(lower)
  if (place === undefined) return undefined
  const next = frame.tokens[i + 1]
  if (next?.lower === 'place' && frame.tokens[i - 1]?.lower === 'in')
    return { rank: place, scales: ['place'], from: i, to: i + 2, by: 'place' }
  const bare =
    next === undefined ||
    next.kind === 'punctuation' ||
    /^(?:on|with|in|by|behind|among|overall|at|after)$/.test(next.lower)
  if (!bare) return undefined
  for (let at = i - 1; at >= Math.max(0, i - 5); at--) {
    if (frame.tokens[at]!.kind === 'punctuation') return undefined
    if (RANKING_VERBS.has(frame.tokens[at]!.lemma))
      return { rank: place, scales: ['place'], from: i, to: i + 1, by: 'place' }
  }
  return undefined
}

/** "more users than any other", "ahead of the other three", "greater than all others". */
export function thanAnyOther(frame: Frame, i: number): Rank | undefined {
  const { lower, lemma } = frame.tokens[i]!
  const adjective = gradedForm(lower, lemma)
  const graded = lower === 'more' || lower === 'less' || lower === 'fewer' || adjective !== undefined
  if (lower === 'ahead' && frame.tokens[i + 1]?.lower === 'of' && isAnyOther(frame, i + 2))
    return { rank: 1, scales: scalesOf('top'), from: i, to: i + 2, by: 'verb' }
  if (!graded) return undefined
  for (let at = i + 1; at < Math.min(i + 9, frame.tokens.length); at++) {
    if (/^[;:.,]$/.test(frame.tokens[at]!.text)) return undefined
    if (frame.tokens[at]!.lower !== 'than') continue
    if (!isAnyOther(frame, at + 1)) return undefined
    const down = lower === 'less' || lower === 'fewer' || LOWER.has(adjective ?? lemma)
    return {
      rank: down ? -1 : 1,
      scales:
        lower === 'more' || lower === 'less' || lower === 'fewer' ? scalesOf('most') : scalesOf(adjective ?? lemma),
      from: i,
      to: i + 1,
      by: 'verb'
    }
  }
  return undefined
}

/** "any other", "all the others", "the other three", "in any of its rivals". */
function isAnyOther(frame: Frame, i: number): boolean {
  const words = frame.tokens.slice(i, i + 4).map(({ lower }) => lower)
  if (/^(?:in|of|on|with|for|at)$/.test(words[0] ?? '')) words.shift()
  const [first, second, third] = words
  if (first === 'any' || first === 'all')
    return second === 'other' || second === 'others' || third === 'other' || third === 'others' || second === 'of'
  return first === 'the' && (second === 'others' || (second === 'other' && third !== undefined))
}

/** "trails only A and B", "outdone only by A", "second only to A". */
export function behindOnly(frame: Frame, i: number): Rank | undefined {
  if (!BEATEN_ONLY.test(frame.tokens[i]!.lower) || frame.tokens[i + 1]?.lower !== 'only') return undefined
  let at = i + 2
  if (/^(?:by|to)$/.test(frame.tokens[at]?.lower ?? '')) at++
  if (frame.classes[at] !== 'name') return undefined
  let ahead = 1
  for (let k = at; k < Math.min(at + 14, frame.tokens.length); k++) {
    const { text, lower } = frame.tokens[k]!
    const next = frame.classes[k + 1] === 'name'
    if (text === ',' && !next && frame.tokens[k + 1]?.lower !== 'and') break
    if ((text === ',' && next) || lower === 'and') ahead++
    else if (frame.classes[k] === 'function' && lower !== 'and' && lower !== 'the' && lower !== 'of') break
  }
  return { rank: ahead + 1, scales: scalesOf('top'), from: i, to: i + 1, by: 'verb' }
}
