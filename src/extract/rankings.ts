import { wordSet } from '../lexicon/word-tables.ts'
import type { NounPhrase, RankingMention } from '../model/reading.ts'
import { clauseOf, type Frame } from './frame.ts'
import { groupOpening, holderOf, isJoint, nounBefore, subjectBefore } from './holders.ts'
import { contentKeys } from './keys.ts'
import { groupEnd, groupStart, phraseOf } from './noun-phrase.ts'
import { behindOnly, leadingVerb, placing, thanAnyOther } from './placings.ts'
import { didBest, highestIn, noneMoreThan, takesPlace } from './rank-phrases.ts'
import { phraseAfter } from './relations.ts'
import { type Rank, superlativeAt } from './superlatives.ts'

/** Nouns that stand for something named elsewhere: no holder that could be told from another. */
const DENYING = wordSet('not never no nor neither without hardly')
const UNREAL = wordSet(
  'would could should might may will expected projected forecast expects forecasts likely perhaps possibly arguably probably planned target'
)
const GENERIC = wordSet(
  'it they this that these those there he she we i one which who some others company firm group system model approach method study report team project country region city result option version product one thing part latter former both'
)

function make(frame: Frame, { rank, scales, from, to, act, by, about = [] }: Rank, holder: NounPhrase): RankingMention {
  const participle = frame.classes[to] === 'verb' && /(?:ed|ing)$/.test(frame.tokens[to]!.lower)
  const groupStop = groupEnd(frame.tokens, frame.classes, participle ? to + 1 : to, frame.tokens.length)
  const clause = clauseOf(frame.clauses, from)
  const stop = clause?.to ?? frame.tokens.length
  let noun: string | undefined
  for (let i = to; i < groupStop && frame.tokens[i]!.lower !== 'of'; i++)
    if (frame.classes[i] !== 'function' && frame.tokens[i]!.kind === 'word') noun = frame.tokens[i]!.family
  return {
    start: frame.tokens[from]!.start,
    end: frame.tokens[Math.max(to, groupStop) - 1]!.end,
    holder,
    rank,
    scales,
    joint: isJoint(frame, holder),
    noun: about.at(-1) ?? noun,
    copular: by === 'group' && isCopular(frame, from),
    act,
    attribute: [...about, ...contentKeys(frame.tokens, from, groupStop)],
    scope: contentKeys(frame.tokens, groupStop, stop)
  }
}

/** "The largest producer is X": the holder stands behind the verb. */
function complementOf(frame: Frame, i: number): NounPhrase | undefined {
  const clause = clauseOf(frame.clauses, i)
  if (!clause || clause.from < groupOpening(frame, i)) return undefined
  for (let at = i + 1; at < Math.min(i + 12, clause.to); at++) {
    if (!/^(?:is|was|are|were|remains|remained)$/.test(frame.tokens[at]!.lower)) continue
    const phrase = phraseAfter(frame, at + 1, clause.to)
    if (phrase?.named || frame.tokens[at + 1]?.lower === 'the') return phrase
    return recordedIn(frame, at + 1, clause.to)
  }
  return undefined
}

/** "was recorded at X", "were found among X". */
function recordedIn(frame: Frame, participle: number, stop: number): NounPhrase | undefined {
  const { tokens, classes } = frame
  const at = tokens[participle]?.lower.endsWith('ly') ? participle + 1 : participle
  const isParticiple = classes[at] === 'verb' && /(?:ed|en|ound|eld|id)$/.test(tokens[at]?.lower ?? '')
  if (!isParticiple || !/^(?:in|at|by|for|among|on)$/.test(tokens[at + 1]?.lower ?? '')) return undefined
  return phraseAfter(frame, at + 2, stop)
}

/** "X is the largest N", "X, the largest N": the noun says what the holder is. */
function isCopular(frame: Frame, from: number): boolean {
  const before = frame.tokens[groupOpening(frame, from) - 1]
  return (
    before === undefined ||
    /^(?:,|\(|is|was|are|were|be|been|remains?|remained|becomes?|became|become|as)$/.test(before.lower)
  )
}

/** Said outright: not denied, hedged or under a condition. */
function isPlain(frame: Frame, i: number): boolean {
  const clause = clauseOf(frame.clauses, i)
  if (!clause || clause.modality === 'disputed' || clause.modality === 'hypothetical') return false
  for (let at = Math.max(clause.from, i - 6); at < Math.min(clause.to, i + 3); at++) {
    const { lower } = frame.tokens[at]!
    if (DENYING.has(lower) || UNREAL.has(lower)) return false
  }
  return true
}

/** A sentence that opens with its superlative, or with "it", speaks of what it stands under. */
function isUnderLead(frame: Frame, from: number): boolean {
  const opening = frame.tokens.slice(0, from)
  if (/^(?:it|they|these|this)$/.test(opening[0]?.lower ?? '')) return from < 6
  const comma = opening.findIndex(({ text }) => text === ',')
  const pronoun = opening.findIndex(({ lower }) => lower === 'it')
  if (pronoun > 0 && pronoun === comma + 1) return from - pronoun < 5
  return from < 4 && !frame.classes.slice(0, from).some((each) => each === 'verb' || each === 'noun' || each === 'name')
}

/** "…, with B in second place": the group between "with" and the place. */
function besidePlace({ text, tokens, classes }: Frame, from: number): NounPhrase | undefined {
  if (tokens[from - 1]?.lower !== 'in') return undefined
  const start = groupStart(tokens, classes, from - 1)
  return start < from - 1 && tokens[start - 1]?.lower === 'with'
    ? phraseOf(text, tokens, classes, start, from - 1)
    : undefined
}

function holderOfRank(
  frame: Frame,
  { by, from, act, holder }: Rank,
  lead: NounPhrase | undefined
): NounPhrase | undefined {
  if (holder) return holder
  if (lead && by !== 'place' && isUnderLead(frame, from))
    return (by === 'group' ? complementOf(frame, from) : undefined) ?? lead
  if (by === 'group') return complementOf(frame, from) ?? holderOf(frame, from, undefined, act === undefined)
  if (by === 'verb' && frame.tokens[from - 1]?.text === ',') return nounBefore(frame, from - 1, true)
  if (by === 'verb') return subjectBefore(frame, from + 1)
  return besidePlace(frame, from) ?? subjectBefore(frame, from) ?? nounBefore(frame, from)
}

/**
 * Reads "X is the largest …", "X leads in …", "X came third", "more than any other", "behind only Y". `lead` is
 * what the place of the passage speaks of.
 */
export function readRankings(frame: Frame, lead: NounPhrase | undefined): RankingMention[] {
  const found: RankingMention[] = []
  for (let i = 0; i < frame.tokens.length; i++) {
    if (frame.tokens[i]!.kind === 'punctuation' || frame.tokens[i]!.kind === 'number') continue
    const rank =
      superlativeAt(frame, i) ??
      leadingVerb(frame, i) ??
      placing(frame, i) ??
      thanAnyOther(frame, i) ??
      behindOnly(frame, i) ??
      highestIn(frame, i) ??
      takesPlace(frame, i) ??
      didBest(frame, i) ??
      noneMoreThan(frame, i)
    const holder = rank && (rank.holder || isPlain(frame, i)) ? holderOfRank(frame, rank, lead) : undefined
    if (rank && holder && !(holder.keys.length < 2 && GENERIC.has(holder.printed.toLowerCase().split(' ').at(-1)!)))
      found.push(make(frame, rank, holder))
  }
  return found
}
