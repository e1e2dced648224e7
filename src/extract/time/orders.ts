import { LATER_ADVERBS, MEASURES, NO_CUE_BEHIND, ORDER_CUES, type OrderCue } from '../../lexicon/order-cues.ts'
import type { DateMention, QuantityMention } from '../../model/mention.ts'
import type { NounPhrase } from '../../model/reading.ts'
import type { EventPhrase, Gap, OrderMention } from '../../model/time-mentions.ts'
import { clauseOf, type Frame, tokenAt } from '../frame.ts'
import { isAuxiliary } from '../tagging.ts'
import { eventPhrase, isPast } from './event-phrase.ts'
import { gapOf, isLength } from './gaps.ts'
import { asserts, cueAt, isDenied, type Line, leftStart, rightEnd } from './order-bounds.ts'

/** Tokens before the cue that say how long: "two years before", "shortly after". */
export function measured({ frame, gaps }: Line, cue: number): { readonly from: number; readonly gap: Gap | undefined } {
  const { tokens } = frame
  const gap = gaps.find(({ end }) => tokenAt(tokens, end) === cue)
  let from = gap ? tokenAt(tokens, gap.start) : cue
  while (from > 0 && (MEASURES.has(tokens[from - 1]!.lower) || tokens[from - 1]!.text === ',')) from--
  return { from, gap }
}

const subjectAt = ({ clauses }: Frame, token: number): NounPhrase | undefined => clauseOf(clauses, token)?.subject

function dated(phrase: EventPhrase | undefined, opening: DateMention | undefined): EventPhrase | undefined {
  return phrase && opening && !phrase.date ? { ...phrase, date: opening } : phrase
}

function make(
  cue: string,
  order: OrderCue['order'],
  left: EventPhrase | undefined,
  right: EventPhrase | undefined,
  gap: Gap | undefined
): OrderMention[] {
  if (!left || !right) return []
  const [earlier, later] = order === 'before' ? [left, right] : [right, left]
  return [{ start: Math.min(left.start, right.start), end: Math.max(left.end, right.end), cue, earlier, later, gap }]
}

/** "Before the railway came, the toll was cut": the words behind the comma are the main clause. */
function fronted(line: Line, from: number, cue: OrderCue, at: number, gap: Gap | undefined): OrderMention[] {
  const { frame, dates } = line
  const behind = at + cue.words.length
  const comma = rightEnd(line, behind)
  if (frame.tokens[comma]?.text !== ',') return []
  const end = rightEnd(line, comma + 1)
  if (!isPast(frame, comma + 1, end) || !asserts(line, comma + 1, end) || isDenied(frame, from, comma)) return []
  const main = eventPhrase(frame, dates, comma + 1, end, undefined)
  const other = eventPhrase(frame, dates, behind, comma, subjectAt(frame, comma + 1))
  return make(cue.words.join(' '), cue.order, main, other, gap)
}

function joined(line: Line, from: number, cue: OrderCue, at: number, gap: Gap | undefined): OrderMention[] {
  const { frame, dates } = line
  const behind = at + cue.words.length
  const end = rightEnd(line, behind)
  const { from: start, opening } = leftStart(line, from)
  const isRelative = frame.tokens[behind]?.lower === 'which'
  if (!asserts(line, start, from) || isDenied(frame, behind, end)) return []
  if (cue.verb ? !isBarePhrase(frame, start, from) : !isPast(frame, start, from)) return []
  const subject = subjectAt(frame, from - 1)
  const by = cue.verb ? trailingGap(line, behind, end) : undefined
  const left = dated(eventPhrase(frame, dates, start, from, subject, cue.ages), opening)
  const right = eventPhrase(frame, dates, isRelative ? behind + 1 : behind, by?.from ?? end, subject, cue.ages)
  const order = isRelative ? (cue.order === 'before' ? 'after' : 'before') : cue.order
  return make(cue.words.join(' '), order, left, right, by?.gap ?? gap)
}

/** A verb that joins two happenings has nothing but a noun phrase before it. */
const isBarePhrase = ({ tokens, classes }: Frame, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      (token, k) =>
        !isAuxiliary(token) &&
        classes[from + k] !== 'verb' &&
        token.text !== ',' &&
        !/^(?:which|that|who)$/.test(token.lower)
    )

/** "preceded the listing by two years" */
function trailingGap(
  { frame, gaps }: Line,
  from: number,
  to: number
): { readonly from: number; readonly gap: Gap } | undefined {
  const gap = gaps.find(({ start, end }) => start > frame.tokens[from]!.start && end <= frame.tokens[to - 1]!.end)
  const at = gap ? tokenAt(frame.tokens, gap.start) - 1 : -1
  return gap && frame.tokens[at]?.lower === 'by' ? { from: at, gap } : undefined
}

/** "The toll was cut, and only then did the railway come". */
function continued(line: Line, i: number): OrderMention[] {
  const { frame, dates } = line
  const { tokens } = frame
  let from = i
  while (from > 0 && /^(?:only|and|but|,|;)$/.test(tokens[from - 1]!.lower)) from--
  if (from === i || from === 0 || !/^[,;]$|^and$/.test(tokens[from]!.lower)) return []
  const end = rightEnd(line, i + 1)
  const { from: start, opening } = leftStart(line, from)
  if (
    !isPast(frame, start, from) ||
    !isPast(frame, i + 1, end) ||
    !asserts(line, start, from) ||
    !asserts(line, i + 1, end)
  )
    return []
  const left = dated(
    eventPhrase(frame, dates, start, withoutFirst(tokens, start, from), subjectAt(frame, start)),
    opening
  )
  return make(
    tokens[i]!.lower,
    'before',
    left,
    eventPhrase(frame, dates, i + 1, end, subjectAt(frame, start)),
    undefined
  )
}

/** "The closure came first, and only then …": the words that count it as the first say nothing of what happened. */
const withoutFirst = (tokens: Frame['tokens'], from: number, to: number): number =>
  tokens[to - 1]?.lower === 'first' && tokens[to - 2]?.lemma === 'come' && to - 2 > from ? to - 2 : to

function readAt(line: Line, i: number): OrderMention[] {
  const { tokens } = line.frame
  const cue = cueAt(line.frame, i)
  if (!cue) return LATER_ADVERBS.has(tokens[i]!.lower) ? continued(line, i) : []
  const next = tokens[i + cue.words.length]
  if (!next || next.kind === 'punctuation') return []
  const before = tokens[i - 1]
  if (before && (NO_CUE_BEHIND.has(before.lower) || before.lower === next.lower)) return []
  if (cue.words[0] === 'following' && before && !/^[,.;(]$/.test(before.text) && !cueFollows(line.frame, i)) return []
  const { from, gap } = measured(line, i)
  return from === 0 && !cue.verb ? fronted(line, from, cue, i, gap) : from === 0 ? [] : joined(line, from, cue, i, gap)
}

/** "was moved following the flood", not "the following year" and not "supporters following the team". */
const cueFollows = ({ tokens, classes }: Frame, i: number): boolean =>
  classes[i - 1] !== 'function' && /^(?:the|a|an|his|her|its|their)$/.test(tokens[i + 1]?.lower ?? '')

/** Reads which happening is said to come before which. */
export function readOrders(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[]
): OrderMention[] {
  const { tokens } = frame
  const at = tokens.flatMap(({ lower, index }) => (ORDER_CUES.has(lower) || LATER_ADVERBS.has(lower) ? [index] : []))
  if (at.length === 0) return []
  const gaps = quantities.filter((each) => isLength(frame, each)).map(gapOf)
  return at.flatMap((i) => readAt({ frame, dates, gaps }, i))
}
