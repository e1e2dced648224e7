import { ORDINALS } from '../../lexicon/number-words.ts'
import type { Sentence } from '../predication/sentence.ts'
import { gradable, superlative } from '../superlatives.ts'
import { isDeterminer } from '../tagging.ts'

/** Tokens of the words that rank: "largest", "second-largest", "most frugal", "first". */
export interface RankWords {
  readonly from: number
  readonly to: number
}

const NOT_RANKS = /^(?:best|latest)$/

/** The superlative or ordinal at `i`. */
export function rankAt(sentence: Sentence, i: number): RankWords | undefined {
  const { tokens, classes } = sentence
  const token = tokens[i]!
  if (token.kind !== 'word' || token.capital) return undefined
  const { lower } = token
  if (!lower.endsWith('t') && lower !== 'leading' && !ORDINALS.has(lower)) return undefined
  if (/^(?:most|least)$/.test(lower))
    return classes[i + 1] === 'adjective' || classes[i + 1] === 'unknown' ? { from: i, to: i + 2 } : undefined
  const [ordinal = '', rest] = lower.split('-')
  if (rest !== undefined && ORDINALS.has(ordinal) && superlative(rest, gradable(rest))) return { from: i, to: i + 1 }
  if (ORDINALS.has(lower)) {
    const next = tokens[i + 1]
    const graded = next && superlative(next.lower, next.lemma === next.lower ? gradable(next.lower) : next.lemma)
    return { from: i, to: graded && next.lower.endsWith('est') ? i + 2 : i + 1 }
  }
  if (NOT_RANKS.test(lower)) return undefined
  const compass = /^(?:north|south|east|west|south-?east|north-?west|south-?west|north-?east)ern-?most$/.test(lower)
  if (compass || /^(?:leading|foremost|worst)$/.test(lower)) return { from: i, to: i + 1 }
  if (!lower.endsWith('est')) return undefined
  return superlative(lower, token.lemma === lower ? gradable(lower) : token.lemma) ? { from: i, to: i + 1 } : undefined
}

/** "the", "its", a possessor: what the words of a rank stand behind. */
export const opensGroup = ({ tokens }: Sentence, i: number): boolean =>
  /^(?:the|its|their|his|her)$/.test(tokens[i]!.lower) || /[’']s?$/.test(tokens[i]!.text)

/** The rank in the group `[from, to)`: behind its article or possessive, with at most two words between. */
export function ranksAt(sentence: Sentence, from: number, to: number): RankWords | undefined {
  const { tokens } = sentence
  let definite = false
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const token = tokens[i]!
    if (definite) {
      const rank = rankAt(sentence, i)
      if (rank) return rank
    }
    if (opensGroup(sentence, i)) definite = true
    else if (isDeterminer(token) || token.lower === 'of') return undefined
  }
  return undefined
}
