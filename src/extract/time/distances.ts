import { hedgesAnd } from '../../lexicon/hedges.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { DateMention, QuantityMention } from '../../model/mention.ts'
import type { DatePoint } from '../../model/time-mentions.ts'
import type { Token } from '../../model/token.ts'
import { type Frame, tokenAt } from '../frame.ts'
import { isAuxiliary } from '../tagging.ts'
import { isPoint } from './points.ts'

/** The two dates that a length of time lies between: "founded in 1983 and closed twelve years later, in 1995". */
export interface Distance {
  readonly from: DatePoint
  readonly to: DatePoint
}

const LATER = wordSet('later afterwards afterward thereafter')
const EARLIER = wordSet('earlier before previously beforehand')
const AFTER = wordSet('after following since')
const BEFORE = new Set(['before'])
const TURNS = wordSet('which who whom whose that where when while whereas but although though because if')
const TO_DATE = wordSet(', ( [ — – in on of by')
const HEDGES = hedgesAnd('exactly fully barely a and')
/** Words between a date and "…, five years after" that are of one clause with it. */
const NEAR = 9

const pointOf = ({ start, end, date }: DateMention): DatePoint => ({ start, end, date })

const isFiniteVerb = ({ tokens, classes }: Frame, i: number): boolean =>
  classes[i] === 'verb' || isAuxiliary(tokens[i]!)

/** True when nothing in `tokens[from, to)` turns to another matter. */
function isPlain(frame: Frame, from: number, to: number, verbs: number): boolean {
  let seen = 0
  for (let i = from; i < to; i++) {
    const token = frame.tokens[i]!
    if (TURNS.has(token.lower) || token.text === ';') return false
    if (frame.classes[i] === 'verb' && ++seen > verbs) return false
  }
  return true
}

const onlyIn = (tokens: readonly Token[], from: number, to: number, allowed: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (!allowed.has(tokens[i]!.lower)) return false
  return true
}

interface Around {
  /** Dates before and behind the length, in order. */
  readonly before: readonly DateMention[]
  readonly behind: readonly DateMention[]
  readonly at: number
  readonly next: number
}

/** "… in 1983 … twelve years later, in 1995" and "… in 1983; in 1995, twelve years later, …". */
function fromLater(
  frame: Frame,
  { before, behind, at, next }: Around
): readonly [DateMention, DateMention] | undefined {
  const { tokens } = frame
  const [near, other] = [before.at(-1), before.at(-2)]
  if (!near) return undefined
  const facing = behind[0]
  if (facing && before.length === 1) {
    const start = tokenAt(tokens, facing.start)
    if (start - next <= 4 && onlyIn(tokens, next + 1, start, TO_DATE)) return [near, facing]
    return undefined
  }
  const end = tokenAt(tokens, near.end)
  const isApposed = at - end <= 2 && /^[,(—–]$/.test(tokens[end]?.text ?? '') && onlyIn(tokens, end + 1, at, HEDGES)
  return isApposed && other && before.length === 2 && facing === undefined ? [other, near] : undefined
}

/** "in 1995, twelve years after it was founded in 1983". */
function fromAfter(
  frame: Frame,
  { before, behind, at, next }: Around
): readonly [DateMention, DateMention] | undefined {
  const { tokens } = frame
  const [near, facing] = [before.at(-1), behind[0]]
  if (!near || !facing) return undefined
  const [end, start] = [tokenAt(tokens, near.end), tokenAt(tokens, facing.start)]
  if (at - end > NEAR || !isPlain(frame, end, at, 0) || tokens.slice(end, at).some(({ lower }) => lower === 'and'))
    return undefined
  if (start - next > 14 || !isPlain(frame, next + 1, start, 2)) return undefined
  if (tokens.slice(next + 1, start).some(({ text }) => /^[,(—–:]$/.test(text) && start - next > 14)) return undefined
  let close = tokenAt(tokens, facing.end)
  while (close < tokens.length && !/^[,.;:)\]!?—–(]$/.test(tokens[close]!.text)) {
    if (isFiniteVerb(frame, close) || tokens[close]!.lower === 'and') return undefined
    close++
  }
  return [facing, near]
}

/** The earlier and the later of the two dates that the length is said to lie between. */
export function distanceOf(frame: Frame, length: QuantityMention, dates: readonly DateMention[]): Distance | undefined {
  const { tokens } = frame
  const next = tokenAt(tokens, length.end)
  const word = tokens[next]?.lower ?? ''
  const around: Around = {
    before: dates.filter(({ end }) => end <= length.start),
    behind: dates.filter(({ start }) => start >= length.end),
    at: tokenAt(tokens, length.start),
    next
  }
  const isPrior = word === 'prior' && tokens[next + 1]?.lower === 'to'
  const facesDate = AFTER.has(word) || BEFORE.has(word) || isPrior
  const pair =
    (facesDate ? fromAfter(frame, around) : undefined) ??
    (LATER.has(word) || EARLIER.has(word) ? fromLater(frame, around) : undefined)
  if (!pair?.every(isPoint)) return undefined
  const [first, last] = pair.map(pointOf) as [DatePoint, DatePoint]
  const turned = EARLIER.has(word) || BEFORE.has(word) || isPrior
  return turned ? { from: last, to: first } : { from: first, to: last }
}
