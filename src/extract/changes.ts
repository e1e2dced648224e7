import { CLEAR_FALL, CLEAR_RISE, FALL, RISE } from '../lexicon/degrees.ts'
import { hedgesAnd } from '../lexicon/hedges.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { ChangeMention } from '../model/reading.ts'
import { periodOf } from './change-period.ts'
import { CUTS, comparedAt, FALL_NOUNS, isRate, LIFTS } from './change-words.ts'
import { clauseOf, type Frame, tokenAt } from './frame.ts'
import { readMultiples } from './multiples.ts'
import { isAuxiliary } from './tagging.ts'

type Direction = ChangeMention['direction']

const HEDGES = hedgesAnd('at its a the an well fully')
const SIGNED = wordSet(
  'profit loss income earnings earning result balance margin return yield growth surplus deficit cash ebitda ebit'
)
const DOUBLING = wordSet('double triple treble quadruple quintuple halve')
/** "down by two-fifths", "up 12 %": what may stand between the particle and its figure. */
const BEFORE_AMOUNT = hedgesAnd('by')

const isFallNoun = (frame: Frame, i: number): boolean =>
  FALL_NOUNS.has(frame.tokens[i]!.lower) && /^an?$/.test(frame.tokens[i - 1]?.lower ?? '')

function directionAt(frame: Frame, i: number): Direction | undefined {
  const { lemma, lower } = frame.tokens[i]!
  if (isFallNoun(frame, i)) return 'down'
  if (frame.classes[i] === 'verb' || frame.classes[i] === 'noun') {
    if (RISE.has(lemma) || LIFTS.has(lemma) || DOUBLING.has(lemma)) return lemma === 'halve' ? 'down' : 'up'
    if (FALL.has(lemma) || CUTS.has(lemma)) return 'down'
  }
  return (lower === 'up' || lower === 'down') && isBeforeAmount(frame, i) ? lower : undefined
}

/** The particle alone says the change only where an amount follows; "make up 12 %" says a share. */
function isBeforeAmount(frame: Frame, i: number): boolean {
  if (/^(?:mak|made|tak|took)/.test(frame.tokens[i - 1]?.lower ?? '')) return false
  for (let j = i + 1; j < Math.min(i + 6, frame.tokens.length); j++) {
    const token = frame.tokens[j]!
    if (token.kind === 'number' || /^(?:two|three|half|a|one)/.test(token.lower)) return true
    if (!BEFORE_AMOUNT.has(token.lower)) return false
  }
  return false
}

/** The word in front of a mention, over hedges. */
function leadWord(frame: Frame, mention: { readonly start: number }): string {
  let i = tokenAt(frame.tokens, mention.start) - 1
  while (i >= 0 && HEDGES.has(frame.tokens[i]!.lower)) i--
  return frame.tokens[i]?.lower ?? ''
}

const isRelative = ({ quantity }: QuantityMention): boolean =>
  quantity.dimension === 'percent' ||
  quantity.dimension === 'multiple' ||
  quantity.dimension === 'percentage-point' ||
  quantity.dimension === 'ratio'

const isSteady = (frame: Frame, { start, end, per }: QuantityMention): boolean =>
  per !== undefined || isRate(frame.tokens, tokenAt(frame.tokens, start), tokenAt(frame.tokens, end))

/** What can fall below zero can fall by more than all of it. */
const isSigned = (frame: Frame): boolean => frame.tokens.some(({ lemma }) => SIGNED.has(lemma))

interface Around {
  readonly quantities: readonly QuantityMention[]
  readonly dates: readonly DateMention[]
}

interface Window {
  /** Offsets of the word of change and of the end of its clause. */
  readonly at: number
  readonly limit: number
  /** Another change stands before it in the sentence, and what stands between is that one's. */
  readonly isLater: boolean
}

/** The dates behind the word of change, or those that open the sentence: "In the decade to 2010, output fell". */
function periodIn(frame: Frame, { quantities, dates }: Around, { at, limit, isLater }: Window) {
  const pick = <T extends { readonly start: number; readonly end: number }>(mentions: readonly T[]): readonly T[] => {
    const behind = mentions.filter(({ start, end }) => start >= at && end <= limit)
    return behind.length > 0 || isLater ? behind : mentions.filter(({ end }) => end <= at)
  }
  const durations = pick(quantities.filter(({ quantity }) => quantity.dimension === 'duration'))
  const hasDecade = pick(frame.tokens).some(({ lower }) => lower === 'decade')
  return periodOf(pick(dates), durations, hasDecade)
}

/** True when no comma and no other verb stands between the word of change and the figure. */
function isReached(frame: Frame, i: number, { start }: QuantityMention): boolean {
  for (let j = i + 1; j < frame.tokens.length && frame.tokens[j]!.start < start; j++) {
    if (frame.classes[j] === 'verb' || isAuxiliary(frame.tokens[j]!) || /^[,;:]$/.test(frame.tokens[j]!.text))
      return false
  }
  return true
}

const JOINTS = new Set(['and', 'but', 'while', 'whereas', 'as', 'which', 'who', 'where', ';'])

/** "Sales rose 12 % and the margin went from 40 to 52 %": what another verb stands before is that one's. */
function hasVerbBetween(frame: Frame, i: number, { start }: QuantityMention): boolean {
  let joined = false
  for (let j = i + 1; j < frame.tokens.length && frame.tokens[j]!.start < start; j++) {
    joined ||= JOINTS.has(frame.tokens[j]!.lower)
    if (joined && frame.classes[j] === 'verb' && !isAuxiliary(frame.tokens[j]!)) return true
  }
  return false
}

/** Offset at which the clause of the token ends; "rose by 15 %, from 60 to 75" goes on behind its comma. */
function clauseEnd({ tokens, clauses, text }: Frame, i: number): number {
  const clause = clauseOf(clauses, i)
  if (!clause) return text.length
  const comma = tokens[clause.to]?.text === ',' ? clause.to : clause.to - 1
  const goesOn = tokens[comma + 1]?.lower === 'from' && tokens[comma]?.text === ','
  const last = goesOn ? clauseOf(clauses, comma + 1)! : clause
  return tokens[Math.max(last.to, clause.to) - 1]?.end ?? tokens[i]!.end
}

interface Neighbours {
  /** Another change stands before this one in the sentence. */
  readonly isLater: boolean
  /** Offset of the next word of change. */
  readonly next: number
}

function changeAt(
  frame: Frame,
  i: number,
  direction: Direction,
  around: Around,
  { isLater, next }: Neighbours
): ChangeMention | undefined {
  const token = frame.tokens[i]!
  const limit = Math.min(next, clauseEnd(frame, i))
  const behind = around.quantities.filter((each) => each.start >= token.start && each.end <= limit)
  const isBy = (each: QuantityMention) => leadWord(frame, each) === 'by'
  const isEnd = (each: QuantityMention, word: string) =>
    leadWord(frame, each) === word && !hasVerbBetween(frame, i, each)
  const low = behind.find((each) => isEnd(each, 'from'))
  const high = behind.find((each) => isEnd(each, 'to'))
  const causes = LIFTS.has(token.lemma) || CUTS.has(token.lemma)
  const isOwn = (each: QuantityMention) =>
    isRelative(each) && (causes ? each.start === token.start : isReached(frame, i, each))
  const amount = behind.find(
    (each) => each !== low && each !== high && (isBy(each) || isOwn(each)) && !isSteady(frame, each)
  )
  if (!low && !high && !amount) return undefined
  if (causes && !isRelative(amount ?? low ?? high!) && !(low && high)) return undefined
  const period = periodIn(frame, around, { at: token.start, limit, isLater })
  return {
    start: token.start,
    end: Math.max(token.end, ...[low, high, amount].map((each) => each?.end ?? 0)),
    direction,
    amount,
    from: low,
    to: high,
    fromDays: period.from,
    toDays: period.to,
    word: token.lemma,
    clear: CLEAR_RISE.has(token.lemma) || CLEAR_FALL.has(token.lemma),
    noun: frame.classes[i] === 'noun' || isFallNoun(frame, i) || token.lower === 'up' || token.lower === 'down',
    signed: isSigned(frame)
  }
}

/** "a third less fuel", "40 % more visitors". */
function compared(frame: Frame, mention: QuantityMention, around: Around): ChangeMention | undefined {
  if (mention.quantity.dimension !== 'percent' && mention.quantity.dimension !== 'ratio') return undefined
  const next = tokenAt(frame.tokens, mention.end)
  const direction = comparedAt(frame.tokens[next])
  if (!direction) return undefined
  const clause = clauseOf(frame.clauses, next)
  const limit = frame.tokens[(clause?.to ?? frame.tokens.length) - 1]!.end
  const period = periodIn(frame, around, { at: mention.start, limit, isLater: false })
  const end = frame.tokens[next]!.end
  return {
    start: mention.start,
    end,
    direction,
    amount: mention,
    from: undefined,
    to: undefined,
    fromDays: period.from,
    toDays: period.to,
    word: '',
    clear: true,
    noun: false,
    signed: isSigned(frame)
  }
}

/** Reads rises and falls with their amount, ends and period. */
export function readChanges(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[]
): ChangeMention[] {
  if (quantities.length === 0) return []
  const around = { quantities, dates }
  const found: ChangeMention[] = []
  const words = frame.tokens.flatMap(({ index, start }) => {
    const direction = directionAt(frame, index)
    return direction ? [{ index, start, direction }] : []
  })
  words.forEach(({ index, direction }, n) => {
    // Figures behind the next word of change are its own: "as income grew, the ratio fell from 70 % to 68 %".
    const next = words[n + 1]?.start ?? Number.POSITIVE_INFINITY
    const change = changeAt(frame, index, direction, around, { isLater: found.length > 0, next })
    if (change) found.push(change)
  })
  for (const mention of quantities) {
    const change = found.some(({ amount }) => amount === mention) ? undefined : compared(frame, mention, around)
    if (change) found.push(change)
  }
  return [...found, ...readMultiples(frame.text, quantities)]
}
