import { wordSet } from '../lexicon/word-tables.ts'
import type { NounPhrase } from '../model/reading.ts'
import type { Frame } from './frame.ts'
import { contentKeys } from './keys.ts'
import { groupEnd, groupStart, phraseOf } from './noun-phrase.ts'
import { isAuxiliary, isPreposition } from './tagging.ts'

const RELATIVES = new Set(['which', 'that', 'who', 'whom'])
const CONJUNCTIONS = wordSet('that because since as if when where while whereas although though and but so which who')
const SKIPPED = wordSet(
  'also not never only still now then first later already itself to will would could can may might must long once'
)

/** The phrase of `[from, to)` with the head of its first noun group: "dairy cooperative at Brenna" is a cooperative. */
export function widePhrase(frame: Frame, from: number, to: number): NounPhrase | undefined {
  const { text, tokens, classes } = frame
  const inner = phraseOf(text, tokens, classes, from, groupEnd(tokens, classes, from, to))
  const outer = phraseOf(text, tokens, classes, from, to)
  if (!inner || !outer) return undefined
  return {
    ...outer,
    head: inner.head,
    keys: contentKeys(tokens, from, to),
    named: classes.slice(from, to).includes('name')
  }
}

/** A noun group and up to two groups that a preposition ties to it. */
export function thingFrom(frame: Frame, from: number, limit: number): NounPhrase | undefined {
  const { tokens, classes } = frame
  let to = groupEnd(tokens, classes, from, limit)
  if (to === from) return undefined
  for (let more = 0; more < 2 && to < limit && /^(?:at|in|of|for|on|from)$/.test(tokens[to]!.lower); more++) {
    const end = groupEnd(tokens, classes, to + 1, limit)
    if (end === to + 1) break
    to = end
  }
  return widePhrase(frame, from, to)
}

/** Index behind the last token before `to` that is no auxiliary and no adverb. */
export function beforeAuxiliaries(frame: Frame, to: number, limit: number): number {
  let end = to
  while (end > limit) {
    const token = frame.tokens[end - 1]!
    if (!isAuxiliary(token) && !token.lower.endsWith('ly') && !SKIPPED.has(token.lower)) break
    end--
  }
  return end
}

/** The noun group that ends before `end`: the antecedent of a relative clause or the noun of a participle. */
export function antecedent(frame: Frame, end: number, limit = 0): NounPhrase | undefined {
  let to = end
  while (
    to > limit &&
    (frame.tokens[to - 1]!.text === ',' ||
      RELATIVES.has(frame.tokens[to - 1]!.lower) ||
      /^[–—-]$/.test(frame.tokens[to - 1]!.text))
  )
    to--
  const from = groupStart(frame.tokens, frame.classes, to, limit)
  return from < to ? widePhrase(frame, from, to) : undefined
}

/** The subject of a verb group that starts at `to`: the words from the last break of the clause. */
export function subjectBefore(frame: Frame, to: number, limit: number): NounPhrase | undefined {
  const { tokens, classes } = frame
  if (to <= limit) return undefined
  if (tokens[to - 1]!.text === ',') return closedApposition(frame, to, limit)
  let from = to
  while (from > limit && tokens[from - 1]!.text !== ',' && !CONJUNCTIONS.has(tokens[from - 1]!.lower)) from--
  if (from === to) return undefined
  const first = tokens[from]!
  if (isPreposition(first)) from = groupStart(tokens, classes, to, from)
  return from < to ? widePhrase(frame, from, to) : undefined
}

/** "X, a firm in Y, was founded": the words before the first comma. */
function closedApposition(frame: Frame, to: number, limit: number): NounPhrase | undefined {
  const comma = frame.tokens.findIndex(({ text }, i) => i >= limit && text === ',')
  return comma > limit && comma < to - 1 ? widePhrase(frame, limit, comma) : undefined
}

/** True when a relative pronoun stands right before `i`. */
export const isRelative = (frame: Frame, i: number): boolean => i > 0 && RELATIVES.has(frame.tokens[i - 1]!.lower)
