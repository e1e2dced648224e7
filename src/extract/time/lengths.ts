import { hedgesAnd } from '../../lexicon/hedges.ts'
import { AVERAGING, LASTING, STRETCHES, TOOK, UNDERTAKINGS } from '../../lexicon/stretch-words.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { DateMention, QuantityMention } from '../../model/mention.ts'
import type { DatePoint } from '../../model/time-mentions.ts'
import type { Token } from '../../model/token.ts'
import { type Frame, tokenAt } from '../frame.ts'
import { isAuxiliary } from '../tagging.ts'
import { endsOf } from './points.ts'

/** A length of time beside the period that it is the length of: "the three-year plan (2018–2021)", "for six years (2010–2016)". */
export interface Length {
  readonly ends: readonly [DatePoint, DatePoint]
  readonly inside: boolean
}

const ATTRIBUTE = /[-‑](?:day|week|month|year|decade|century)$/i
/** What may stand between a length and its period. */
const JOINS = wordSet(
  ', ( [ — – : ; from between running spanning lasting covering for a an the i.e. i.e . c c. ca ca. circa about that is namely starting in all'
)
const AFTER_PERIOD = wordSet(
  ', ( [ — – : ; ) ] = or a an the for lasting some about roughly over nearly almost just exactly'
)
const SMALL = hedgesAnd(
  'at the a an its their his her last first full entire whole total of exactly up to past previous following next these those further well fully barely'
)
const OPENS_PERIOD = wordSet('from between running spanning lasting covering starting')
const STOPS = /^[,.;:)\]!?—–]$/
const MOST_JOINS = 4
const MOST_BETWEEN = 10
const CONSECUTIVE = / (?:consecutive|straight|successive) /

/** Index behind the noun group of at most six words that starts at `from`, with its head noun. */
function groupFrom(
  { tokens, classes }: Frame,
  from: number
): { readonly head: Token | undefined; readonly end: number } {
  let head: Token | undefined
  let i = from
  let isOpen = true
  for (; i < Math.min(tokens.length, from + 7); i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || OPENS_PERIOD.has(token.lower)) break
    if (token.lower === 'of') isOpen = false
    else if (
      (classes[i] === 'verb' && !isUndertaking(token)) ||
      isAuxiliary(token) ||
      (classes[i] === 'function' && isOpen)
    )
      break
    else if (isOpen && classes[i] !== 'function') head = token
  }
  return { head, end: i }
}

const isUndertaking = (head: Token | undefined): boolean =>
  head !== undefined && (UNDERTAKINGS.has(head.lemma) || UNDERTAKINGS.has(head.lower) || STRETCHES.has(head.lemma))

/** True when only words that join stand in `tokens[from, to)`. */
function joins(tokens: readonly Token[], from: number, to: number, allowed: ReadonlySet<string>): boolean {
  if (to < from || to - from > MOST_JOINS) return false
  for (let i = from; i < to; i++) if (!allowed.has(tokens[i]!.lower)) return false
  return true
}

/** The word that governs the length, over articles and hedges. */
function governor(tokens: readonly Token[], at: number): string {
  let i = at - 1
  while (i > 0 && SMALL.has(tokens[i]!.lower) && !LASTING.has(tokens[i]!.lower)) i--
  return tokens[i]?.lower ?? ''
}

/** "the six years from 2010 to 2015": the article and "from" make the length that of the period. */
const isDefinite = (tokens: readonly Token[], at: number, next: number): boolean =>
  /^(?:the|those|these)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:from|between|\()$/.test(tokens[next]?.lower ?? '')

/** The same bracket or list goes on to a second period: "for six years (2004–2008 and 2012–2014)". */
function isListed(dates: readonly DateMention[], range: DateMention): boolean {
  return dates.some((other) => other !== range && other.start - range.end < 12 && range.start - other.end < 12)
}

/** "between 2010 and 2020", "during 2010–2020" hold lengths that are shorter than they are. */
const holdsMore = (tokens: readonly Token[], range: DateMention): boolean =>
  /^(?:between|during|in|within|of|over)$/.test(tokens[tokenAt(tokens, range.start) - 1]?.lower ?? '')

function attributive(frame: Frame, length: QuantityMention, range: DateMention): boolean {
  const { tokens } = frame
  const [at, next] = [tokenAt(tokens, length.start), tokenAt(tokens, length.end)]
  const { head, end } = groupFrom(frame, next)
  if (!isUndertaking(head)) return false
  const [from, to] = [tokenAt(tokens, range.start), tokenAt(tokens, range.end)]
  if (from >= end) return joins(tokens, end, from, JOINS)
  return to <= at && (to === at || (STOPS.test(tokens[to]!.text) && joins(tokens, to, at, AFTER_PERIOD)))
}

/** "six years (2010–2016)" behind a word of lasting, "2010–2016, six years" with nothing behind. */
function bare(frame: Frame, length: QuantityMention, range: DateMention): boolean {
  const { tokens } = frame
  const [at, next] = [tokenAt(tokens, length.start), tokenAt(tokens, length.end)]
  const [from, to] = [tokenAt(tokens, range.start), tokenAt(tokens, range.end)]
  if (from >= next) {
    const lasting = governor(tokens, at)
    const governed = LASTING.has(lasting) || isDefinite(tokens, at, next) || CONSECUTIVE.test(length.quantity.printed)
    return governed && (joins(tokens, next, from, JOINS) || (lasting === 'for' && leadsOn(frame, next, from)))
  }
  if (to > at) return false
  const isLast =
    next >= tokens.length || STOPS.test(tokens[next]!.text) || /^(?:altogether|long)$/.test(tokens[next]!.lower)
  const period = periodNoun(tokens, at)
  if (isLast && to < at && STOPS.test(tokens[to]!.text) && joins(tokens, to, period, AFTER_PERIOD)) return true
  return (
    isLast && TOOK.has(governor(tokens, at)) && /^(?:and|,)$/.test(tokens[beforeGovernor(tokens, at) - 1]?.lower ?? '')
  )
}

/** "for two years as acting commissioner from 1996 to 1997": nothing but a role or a place between. */
function leadsOn({ tokens, classes }: Frame, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN || tokens[to - 1]?.lower !== 'from') return false
  for (let i = from; i < to; i++) {
    if (
      tokens[i]!.kind === 'punctuation' ||
      classes[i] === 'verb' ||
      /^(?:and|or|of|after|before)$/.test(tokens[i]!.lower)
    )
      return false
  }
  return true
}

/** Index at which "a period of" in front of the length begins; the length's own index without it. */
function periodNoun(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.lower === 'of' && STRETCHES.has(tokens[at - 2]?.lower ?? '') ? at - 2 : at
}

function beforeGovernor(tokens: readonly Token[], at: number): number {
  let i = at - 1
  while (i > 0 && !TOOK.has(tokens[i]!.lower)) i--
  return i
}

/** True when a word of the sentence says that its figures are averages or those of one among many. */
export const isAveraged = ({ tokens }: Frame): boolean => tokens.some(({ lower }) => AVERAGING.has(lower))

/** The period that the length is the length of. */
export function lengthOf(frame: Frame, length: QuantityMention, dates: readonly DateMention[]): Length | undefined {
  const fits = ATTRIBUTE.test(length.quantity.printed) ? attributive : bare
  for (const range of dates) {
    const ends = endsOf(range)
    if (!ends || isListed(dates, range) || !fits(frame, length, range)) continue
    return { ends, inside: fits === bare && holdsMore(frame.tokens, range) }
  }
  return undefined
}
