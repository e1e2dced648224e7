import { RELATION_PATTERNS, type RelationPattern } from '../lexicon/relation-verbs.ts'
import type { NounPhrase, RelationMention } from '../model/reading.ts'
import { clauseOf, type Frame } from './frame.ts'
import { isNegated } from './modality.ts'
import { groupEnd, groupStart, phraseOf } from './noun-phrase.ts'
import { isAuxiliary } from './tagging.ts'

const DEGREES: ReadonlyMap<string, RelationMention['degree']> = new Map([
  ['wholly', 'whole'],
  ['entirely', 'whole'],
  ['fully', 'whole'],
  ['solely', 'only'],
  ['only', 'only'],
  ['exclusively', 'only'],
  ['alone', 'only'],
  ['partly', 'part'],
  ['partially', 'part'],
  ['jointly', 'part']
])

/** Token index behind the pattern when it stands at `i`; one adverb or article may stand between its words. */
function matches(frame: Frame, i: number, pattern: RelationPattern): number | undefined {
  let at = i
  for (const [k, word] of pattern.words.entries()) {
    const token = frame.tokens[at]
    if (!token) return undefined
    if (token.lemma !== word && token.lower !== word) {
      const skippable = k > 0 && (token.lower.endsWith('ly') || token.lower === 'the')
      if (!skippable || (frame.tokens[at + 1]?.lemma !== word && frame.tokens[at + 1]?.lower !== word)) return undefined
      at++
    }
    at++
  }
  return at
}

/** The noun phrase in front of `end`, over auxiliaries, adverbs and one relative pronoun. */
export function phraseBefore(frame: Frame, end: number, limit: number): NounPhrase | undefined {
  let to = end
  while (to > limit) {
    const token = frame.tokens[to - 1]!
    const skip =
      isAuxiliary(token) ||
      token.lower.endsWith('ly') ||
      /^(?:,|which|that|who|also|not|never|only|still|now|then|first|later|to|will|would|could|can|may|might|already|itself|a|an|the)$/.test(
        token.lower
      )
    if (!skip) break
    to--
  }
  return to > limit
    ? phraseOf(frame.text, frame.tokens, frame.classes, groupStart(frame.tokens, frame.classes, to, limit), to)
    : undefined
}

export function phraseAfter(frame: Frame, from: number, limit: number): NounPhrase | undefined {
  return phraseOf(frame.text, frame.tokens, frame.classes, from, groupEnd(frame.tokens, frame.classes, from, limit))
}

function degreeIn(frame: Frame, from: number, to: number): RelationMention['degree'] {
  for (let i = Math.max(0, from); i < to; i++) {
    const degree = DEGREES.get(frame.tokens[i]!.lower.split('-')[0]!)
    if (degree) return degree
  }
  return undefined
}

function read(frame: Frame, i: number, pattern: RelationPattern): RelationMention | undefined {
  const behind = matches(frame, i, pattern)
  if (behind === undefined) return undefined
  const passive = pattern.words.at(-1) === 'by'
  // "found by" needs a participle, "own" a finite verb: the active form right before "by" is the passive's.
  if (!passive && frame.tokens[behind]?.lower === 'by') return undefined
  const clause = clauseOf(frame.clauses, i)
  const limit = clause ? clause.from : 0
  const left = phraseBefore(frame, i, limit) ?? clause?.subject
  const right = phraseAfter(frame, behind, clause?.to ?? frame.tokens.length)
  if (!left || !right || left.end > right.start) return undefined
  const [subject, object] = pattern.inverse ? [right, left] : [left, right]
  return {
    start: left.start,
    end: right.end,
    relation: pattern.relation,
    subject,
    object,
    negated: clause ? isNegated(frame.tokens, clause.from, clause.to) : false,
    degree: degreeIn(frame, i - 2, behind)
  }
}

/** Reads owners, founders, makers, bases, places, successors and leaders. */
export function readRelations(frame: Frame): RelationMention[] {
  const found: RelationMention[] = []
  for (let i = 0; i < frame.tokens.length; i++) {
    const token = frame.tokens[i]!
    if (token.kind !== 'word') continue
    const patterns = RELATION_PATTERNS.get(token.lemma) ?? RELATION_PATTERNS.get(token.lower)
    for (const pattern of patterns ?? []) {
      const mention = read(frame, i, pattern)
      if (!mention) continue
      found.push(mention)
      break
    }
  }
  return found
}
