import {
  CARDINALS,
  DENOMINATORS,
  MULTIPLES,
  ORDINALS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS
} from '../../lexicon/number-words.ts'
import { unitByWord } from '../../lexicon/units.ts'
import { type WordFilter, wordFilter } from '../../lexicon/word-filter.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { DateMention, QuantityMention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import { countsNoun, tokenBack, tokenFrom } from '../token-walk.ts'
import { type Amount, amountStart, readAmount } from './amount.ts'
import { mentionOf, type Understood } from './build.ts'
import { isClearOrdinal, namedUntil, ruledOutAfter } from './guard-after.ts'
import { hasLabel, labelledUntil, ruledOutBefore } from './guard-before.ts'
import { type HeadUnit, readHeadUnit } from './head-unit.ts'
import { type HedgeRead, readHedge, readTrailingHedge } from './hedge.ts'
import { inheritUnits } from './inherit.ts'
import { composedUnit, type Per, readPer, readPerBehindNoun } from './per.ts'
import { type Range, readCompound, readRange, readTolerance } from './range.ts'
import { readRatio } from './ratio.ts'
import { dateAt, type Scan } from './scan.ts'

export interface QuantityOptions {
  /** Head of the column that a table cell stands in, or its unit alone: "Length (mm)", "$m". */
  readonly unit?: string
}

/** What became of a candidate: an understood figure, or nothing; reading goes on at `resume`. */
interface Step {
  readonly understood: Understood | undefined
  readonly resume: number
}

const WORD_STARTS: WordFilter = wordFilter([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...MULTIPLES.keys(),
  'dozens',
  'half',
  'several'
])
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'dozen',
  'half',
  'few',
  'couple',
  ...DENOMINATORS.keys()
])
const ASKS_AMOUNT = wordSet(
  'by nearly almost about over than least most to roughly around approximately under below just exactly only up-to'
)

/** True when a figure in words can start at the token. */
function startsWords(tokens: readonly Token[], token: Token): boolean {
  const { lower } = token
  if (WORD_STARTS.has(lower)) return true
  if (lower === 'a' || lower === 'an') {
    const next = tokens[token.index + 1]
    const head = next?.lower ?? ''
    if (ASKS_AMOUNT.has(tokens[token.index - 1]?.lower ?? '') && unitByWord(head)) return true
    return AFTER_ARTICLE.has(head) || AFTER_ARTICLE.has(head.slice(0, Math.max(0, head.indexOf('-'))))
  }
  if (lower.length < 6) return false
  if (lower.endsWith('fold')) return true
  const hyphen = lower.indexOf('-')
  return hyphen > 0 && WORD_STARTS.has(lower.slice(0, hyphen))
}

const nothing = (resume: number): Step => ({ understood: undefined, resume })

/** The offset at which the digits of a number token begin: ".05" starts at its point. */
function digitsStart(text: string, token: Token): number {
  return text[token.start - 1] === '.' && !/[\p{L}\d.]/u.test(text[token.start - 2] ?? ' ')
    ? token.start - 1
    : token.start
}

function withHead(amount: Amount, head: HeadUnit | undefined, text: string): Amount {
  if (!head || amount.unit || amount.figure.form !== 'cardinal') return amount
  const negative = amount.sign === '' && /^\s*\(/.test(text) && /\)\s*$/.test(text) && text.indexOf('(') < amount.start
  return {
    ...amount,
    unit: head.unit,
    scale: amount.scale === 0 ? head.scale : amount.scale,
    sign: negative ? '-' : amount.sign
  }
}

const LOOSE_LABELS = wordSet(
  'day week month year quarter line class grade type question code round track channel case form group'
)

/** Labels, names and idioms; the offset behind them, or −1 when the token may open an amount. */
function ruledOut(scan: Scan, token: Token, amountEnd: number, amount: Amount): number {
  if (!hasLabel(scan.tokens, token.index)) return -1
  const bare = amount.unit === undefined && amount.scale === 0 && amount.sign === '' && !amount.figure.grouped
  if (!bare || amount.figure.form !== 'cardinal') return -1
  if (
    amount.figure.inWords &&
    LOOSE_LABELS.has(scan.tokens[token.index - 1]!.lower) &&
    countsNoun(scan.tokens, tokenFrom(scan.tokens, token.index, amountEnd))
  )
    return -1
  return labelledUntil(scan.text, amountEnd)
}

function readFirst(scan: Scan, token: Token, at: number, head: HeadUnit | undefined): Amount | undefined {
  const { text, tokens } = scan
  if (token.kind === 'word') {
    const leans = ASKS_AMOUNT.has(tokens[token.index - 1]?.lower ?? '')
    return readAmount(text, token.start, leans)
  }
  const amount = readAmount(text, amountStart(text, at))
  return amount && withHead(amount, head, text)
}

/** What follows the first amount and belongs to its figure. */
interface Tail {
  readonly low: Amount
  readonly high: Amount | undefined
  readonly margin: Amount | undefined
  readonly rest: Amount | undefined
  readonly end: number
}

/** A range, a tolerance or a second, smaller unit; what a date already holds is none of them. */
function readTail(scan: Scan, low: Amount, from: number, head: HeadUnit | undefined): Tail {
  const alone = { low, high: undefined, margin: undefined, rest: undefined, end: low.end }
  const range = head ? readHeadedRange(scan, low, from, head) : readRange(scan, low, from)
  if (range) return { ...alone, low: range.low, high: range.high, end: range.high.end }
  const tolerance = readTolerance(scan.text, low)
  if (tolerance && !dateAt(scan.dates, low.end, tolerance.margin.end))
    return { ...alone, low: tolerance.centre, margin: tolerance.margin, end: tolerance.margin.end }
  const rest = readCompound(scan.text, low)
  return rest && !dateAt(scan.dates, low.end, rest.end) ? { ...alone, rest, end: rest.end } : alone
}

/** The whole figure that begins with the amount: its tail, its hedge and what it is counted by. */
function complete(scan: Scan, amount: Amount, index: number, head: HeadUnit | undefined): Step {
  const { text, tokens } = scan
  const first = tokenBack(tokens, index, amount.start)
  const hedged = readHedge(tokens, first, amount.unit?.dimension === 'duration')
  const { low, high, margin, rest, end } = readTail(scan, amount, hedged.from, head)
  const next = tokenFrom(tokens, index, end)
  // The ends of a range vouch for each other: only a lone figure can belong to the name before it.
  const from = high ? Math.min(hedged.from, first - 1) : hedged.from
  if (ruledOutAfter(scan, high ? { ...low, end } : low, { first, next, from, hedge: hedged.hedge }))
    return nothing(namedUntil(scan, first, end))
  if (amount.figure.form === 'ordinal' && !isClearOrdinal(scan, amount, first, next)) return nothing(amount.end)
  const trailing = hedged.hedge === 'exact' ? readTrailingHedge(text, end) : undefined
  const hedge = trailing?.hedge ?? hedgeOf(hedged, high ?? amount)
  const bare = { start: amount.start, end, low, high, margin, rest, hedge, per: undefined }
  return withPer(scan, bare, next, trailing?.end ?? end)
}

const hedgeOf = ({ hedge }: HedgeRead, amount: Amount): Understood['hedge'] => {
  if (hedge !== 'exact') return hedge
  return amount.plus ? 'at-least' : amount.odd ? 'about' : 'exact'
}

function readHeadedRange(scan: Scan, low: Amount, from: number, head: HeadUnit): Range | undefined {
  const bareLow =
    low.unit === head.unit ? { ...low, unit: undefined, scale: low.scale === head.scale ? 0 : low.scale } : low
  const range = readRange(scan, bareLow, from)
  return range && { low: withHead(range.low, head, scan.text), high: withHead(range.high, head, scan.text) }
}

function withPer(scan: Scan, bare: Understood, next: number, resume: number): Step {
  const { text, tokens } = scan
  const { low, high } = bare
  const dimension = low.unit?.dimension
  const adjacent = dimension === 'percent' || low.figure.form === 'ordinal' ? undefined : readPer(text, bare.end)
  const counted = !low.unit || tokens[next]?.lower === 'of'
  const behind =
    !adjacent && counted && dimension !== 'percent' && low.figure.form !== 'ordinal'
      ? readPerBehindNoun(text, tokens, next)
      : undefined
  const per: Per | undefined = adjacent ?? behind
  if (!per) return { understood: bare, resume }
  const unit = adjacent && low.unit ? composedUnit(low.unit, per.words) : undefined
  const past = Math.max(resume, adjacent ? per.end : 0)
  if (!unit) return { understood: { ...bare, per: per.words }, resume: past }
  const composed = { ...bare, end: per.end, low: { ...low, unit }, high: high && { ...high, unit } }
  return { understood: composed, resume: past }
}

function readAt(scan: Scan, token: Token, head: HeadUnit | undefined): Step {
  const { text } = scan
  const date = dateAt(scan.dates, token.start, token.end)
  if (date) return nothing(Math.max(date.end, token.end))
  const at = token.kind === 'word' ? token.start : digitsStart(text, token)
  const before = token.kind !== 'word' && at === token.start ? ruledOutBefore(scan, token.index) : -1
  if (before >= 0) return nothing(before)
  const amount = readFirst(scan, token, at, head)
  if (!amount || dateAt(scan.dates, amount.start, amount.end))
    return nothing(token.kind === 'word' ? token.start + 1 : token.end)
  const labelled = ruledOut(scan, token, amount.end, amount)
  if (labelled >= 0) return nothing(Math.max(labelled, token.end))
  const ratio = readRatio(scan, amount, token.index)
  if (ratio === 'nothing')
    return nothing(token.end + 1 + (/^\d+/.exec(text.slice(token.end + 1, token.end + 20))?.[0].length ?? 0))
  const whole = ratio && !dateAt(scan.dates, amount.end, ratio.end) ? ratio : amount
  return complete(scan, whole, token.index, head)
}

/**
 * Every printed figure of a passage, in order and without overlaps. Figures inside `dates` are left to them.
 * Linear in the text: each candidate is read once, forward from where it stands.
 */
export function readQuantities(
  text: string,
  tokens: readonly Token[],
  dates: readonly DateMention[],
  options: QuantityOptions = {}
): QuantityMention[] {
  const head = options.unit === undefined ? undefined : readHeadUnit(options.unit)
  const scan: Scan = { text, tokens, dates }
  const found: Understood[] = []
  let free = 0
  let taken = 0
  for (const token of tokens) {
    if (token.start < free) continue
    const candidate =
      token.kind === 'number' || (token.kind === 'word' ? startsWords(tokens, token) : VULGAR_FRACTIONS.has(token.text))
    if (!candidate) continue
    const step = readAt(scan, token, head)
    if (step.understood && step.understood.start >= taken) {
      found.push(step.understood)
      taken = step.understood.end
    }
    free = Math.max(free, step.resume)
  }
  return inheritUnits(text, found).map((understood) => mentionOf(text, understood))
}
