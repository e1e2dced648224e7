import { LEADING_VERBS, LOWER, SUPERLATIVES } from '../lexicon/degrees.ts'
import type { NounPhrase, RankingMention } from '../model/reading.ts'
import { clauseOf, type Frame } from './frame.ts'
import { contentKeys } from './keys.ts'
import { groupEnd } from './noun-phrase.ts'
import { phraseBefore } from './relations.ts'

const NO_RANK = new Set(['first', 'last', 'main', 'primary'])

/** 1 or −1 for a superlative at `i` that ranks a thing; undefined otherwise. */
function rankAt(frame: Frame, i: number): 1 | -1 | undefined {
  const { lower, lemma } = frame.tokens[i]!
  const listed = SUPERLATIVES[lower]
  if (listed === undefined && (lower.length < 5 || !lower.endsWith('est') || lemma === lower)) return undefined
  if (NO_RANK.has(lower) || !isDefinite(frame.tokens[i - 1]?.lower)) return undefined
  return listed ?? (LOWER.has(lemma) ? -1 : 1)
}

const isDefinite = (before: string | undefined): boolean =>
  before !== undefined && (/^(?:the|single|its|their)$/.test(before) || before.endsWith("'s"))

/** Who is ranked: the subject of "is/remains/has/gives the largest …", or the name before ", the largest …". */
function holderOf(frame: Frame, i: number): NounPhrase | undefined {
  const clause = clauseOf(frame.clauses, i)
  if (clause?.subject && clause.verb !== undefined && clause.verb < i) return clause.subject
  let at = i
  while (at > 0 && frame.tokens[at - 1]!.text !== ',' && i - at < 4) at--
  const appositive = frame.tokens[at - 1]?.text === ',' ? phraseBefore(frame, at - 1, 0) : undefined
  return appositive ?? (clause && clause.from > 0 ? phraseBefore(frame, clause.from, 0) : undefined)
}

function make(frame: Frame, holder: NounPhrase, rank: number, from: number, attributeFrom: number): RankingMention {
  const groupStop = groupEnd(frame.tokens, frame.classes, attributeFrom, frame.tokens.length)
  const clause = clauseOf(frame.clauses, from)
  const to = clause?.to ?? frame.tokens.length
  return {
    start: frame.tokens[from]!.start,
    end: frame.tokens[Math.max(from, groupStop - 1)]!.end,
    holder,
    rank,
    attribute: contentKeys(frame.tokens, attributeFrom, groupStop),
    scope: contentKeys(frame.tokens, groupStop, to)
  }
}

/** Reads "X is the largest …", "X leads in …", "X ranks first". */
export function readRankings(frame: Frame): RankingMention[] {
  const found: RankingMention[] = []
  for (let i = 0; i < frame.tokens.length; i++) {
    const token = frame.tokens[i]!
    const rank = rankAt(frame, i)
    if (rank !== undefined) {
      const holder = holderOf(frame, i)
      if (holder) found.push(make(frame, holder, rank, i, i))
    } else if (frame.classes[i] === 'verb' && LEADING_VERBS.has(token.lemma) && frame.tokens[i + 1]?.lower === 'in') {
      const holder = phraseBefore(frame, i, clauseOf(frame.clauses, i)?.from ?? 0)
      if (holder) found.push(make(frame, holder, 1, i, i + 2))
    } else if (token.lemma === 'rank' && /^(?:first|top|highest)$/.test(frame.tokens[i + 1]?.lower ?? '')) {
      const holder = phraseBefore(frame, i, clauseOf(frame.clauses, i)?.from ?? 0)
      if (holder) found.push(make(frame, holder, 1, i, i + 2))
    }
  }
  return found
}
