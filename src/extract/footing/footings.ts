import { SUMS } from '../../lexicon/share-words.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { FootingMention } from '../../model/footing.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Dimension } from '../../model/quantity.ts'
import { isPlainFigure, NOT_ADDED, sameUnit } from '../../model/same-unit.ts'
import type { Token } from '../../model/token.ts'
import { compare } from '../../quantity/rational.ts'
import { closing, type Frame, tokenAt } from '../frame.ts'
import { sameThings } from './things.ts'

const NO_PARTS: ReadonlySet<Dimension> = new Set<Dimension>([
  ...NOT_ADDED,
  'speed',
  'frequency',
  'pressure',
  'concentration'
])
/** Words under which a list names some of the parts only, or figures that are not added. */
const OPEN = wordSet(
  `most mostly mainly largely chiefly primarily largest biggest top leading main including include includes included notably especially particularly example examples among such excluding except besides apart plus
  than against versus vs compared previously earlier average mean median each every per respectively or either between from rose fell grew increased decreased dropped overlap overlapping both some at least up minimum maximum`
)
/** Verbs that take a whole apart. */
const SPLITS = wordSet('split divide distribute comprise consist compose')
const MOST_PARTS = 12
/** Tokens between a figure and the brackets that take it apart. */
const NEAR = 5
const DASH = /^[–—]$/

const isPart = (mention: QuantityMention): boolean =>
  !NO_PARTS.has(mention.quantity.dimension) && isPlainFigure(mention)

/** "shared among three, divided between two" */
const isShared = (tokens: readonly Token[], i: number): boolean =>
  /^(?:among|between)$/.test(tokens[i]!.lower) &&
  /^(?:share|split|divide|distribute|allocate)/.test(tokens[i - 1]?.lower ?? '')

/** True when the words leave no doubt that the parts are all of it. */
export const isClosedList = ({ tokens }: Frame, from = 0, to = tokens.length): boolean => {
  for (let i = from; i < to; i++) if (OPEN.has(tokens[i]!.lower) && !isShared(tokens, i)) return false
  return true
}

/** A stretch of tokens that may hold the parts of what stands before `before`. */
interface Region {
  /** "(…)" and "– … –" take apart the figure right before them. */
  readonly isAside: boolean
  readonly before: number
  readonly from: number
  readonly to: number
}

function regions({ tokens }: Frame): Region[] {
  const found: Region[] = []
  for (let i = 1; i < tokens.length - 3; i++) {
    const { text, lemma, lower } = tokens[i]!
    if (text === ':') found.push({ isAside: false, before: i, from: i + 1, to: tokens.length })
    else if (text === '(') {
      const close = closing(tokens, i)
      if (close !== undefined) found.push({ isAside: true, before: i, from: i + 1, to: close })
    } else if (DASH.test(text)) {
      const close = tokens.findIndex((token, j) => j > i && DASH.test(token.text))
      found.push({ isAside: true, before: i, from: i + 1, to: close < 0 ? tokens.length : close })
    } else if (SPLITS.has(lemma) || (lower === 'made' && tokens[i + 1]!.lower === 'up'))
      found.push({ isAside: false, before: i, from: i + 1, to: tokens.length })
  }
  return found
}

/** The parts of a region: figures of one kind that "and" closes, each with words of its own. */
function partsIn(
  frame: Frame,
  quantities: readonly QuantityMention[],
  { from, to }: Region
): readonly QuantityMention[] {
  const { tokens } = frame
  const own = quantities.filter(
    ({ start }) => start >= (tokens[from]?.start ?? Infinity) && start < (tokens[to]?.start ?? Infinity)
  )
  const [first] = own
  if (!first || own.length < 2 || own.length > MOST_PARTS) return []
  if (!own.every((each) => isPart(each) && sameUnit(each, first))) return []
  const last = own.at(-1)!
  const gap = tokens.slice(tokenAt(tokens, own.at(-2)!.end), tokenAt(tokens, last.start))
  const joins = gap.filter(({ lower }) => lower === 'and').length
  // "(n = 40)" is a sample.
  if (own.some(({ start }) => tokens[tokenAt(tokens, start) - 1]?.text === '=')) return []
  const isList = joins === 1 && own.slice(1).every((each, i) => isGap(frame, own[i]!, each))
  // "one to Elm Street" names a part without a figure.
  const isCounted = !tokens.slice(from, to).some(({ lower }) => lower === 'one' || lower === 'another')
  return isList && isCounted && isClosedList(frame, from, to) ? own : []
}

/** Between two parts stands a comma, a semicolon or "and", and no sentence of its own. */
function isGap({ tokens }: Frame, a: QuantityMention, b: QuantityMention): boolean {
  const gap = tokens.slice(tokenAt(tokens, a.end), tokenAt(tokens, b.start))
  return (
    gap.some(({ text, lower }) => text === ',' || text === ';' || lower === 'and') &&
    !gap.some(({ lower }) => lower === 'of' && OF_THEM.test(gap.map((token) => token.lower).join(' ')))
  )
}

const OF_THEM = /\bof (?:them|these|those|which|whom)\b/

/** Figures before the region that it may take apart; those that count the parts themselves are none. */
function wholesBefore(
  quantities: readonly QuantityMention[],
  parts: readonly QuantityMention[],
  end: number
): QuantityMention[] {
  return quantities.filter(
    (each) =>
      each.end <= end &&
      isPart(each) &&
      sameUnit(each, parts[0]!) &&
      !(
        each.quantity.dimension === 'count' &&
        Number(each.quantity.nominal.numerator) === parts.length &&
        each.quantity.nominal.denominator === 1n
      )
  )
}

function inRegion(frame: Frame, quantities: readonly QuantityMention[], region: Region): FootingMention[] {
  const parts = partsIn(frame, quantities, region)
  if (parts.length === 0 || !isClosedList(frame, 0, region.before)) return []
  const before = wholesBefore(quantities, parts, frame.tokens[region.before]!.start)
  const near = before.filter(({ end }) => region.before - tokenAt(frame.tokens, end) <= NEAR)
  const wholes = region.isAside ? near.slice(-1) : before
  const fitting = wholes.filter(
    (whole) =>
      parts.every((part) => compare(part.quantity.nominal, whole.quantity.nominal) < 0) &&
      sameThings(frame, whole, parts)
  )
  return fitting.length > 0 && fitting.length === wholes.length ? [{ wholes, parts }] : []
}

/** "a total of 54", "54 in all": index of the figure that a word of adding speaks of, looking back to the parts. */
function totalAt(frame: Frame, quantities: readonly QuantityMention[], i: number): QuantityMention | undefined {
  const { tokens } = frame
  const { lower } = tokens[i]!
  const next = tokens[i + 1]?.lower
  const behind = quantities.find(({ start }) => start >= tokens[i]!.end)
  const isAhead = SUMS.has(lower) || (lower === 'total' && next === 'of')
  if (isAhead && behind && tokenAt(tokens, behind.start) - i <= 4) return behind
  const isBehind = lower === 'in' && (next === 'total' || next === 'all') && !/^[a-z]/.test(tokens[i + 2]?.lower ?? '')
  const before = quantities.findLast(({ end }) => end <= tokens[i]!.start)
  return isBehind && before && i - tokenAt(tokens, before.end) <= 3 ? before : undefined
}

/** "20 in A, 18 in B and 12 in C, a total of 54". */
function beforeTotal(frame: Frame, quantities: readonly QuantityMention[], i: number): FootingMention[] {
  const whole = totalAt(frame, quantities, i)
  if (!whole || !isPart(whole)) return []
  const at = quantities.indexOf(whole)
  const before = quantities.slice(0, at)
  const parts = before.filter((each) => isPart(each) && sameUnit(each, whole))
  const isOnly = parts.length === before.length || whole.quantity.dimension !== 'count'
  if (parts.length < 2 || parts.length > MOST_PARTS || !isOnly || !isClosedList(frame)) return []
  const [last, ahead] = [parts.at(-1)!, parts.at(-2)!]
  const joins = frame.tokens
    .slice(tokenAt(frame.tokens, ahead.end), tokenAt(frame.tokens, last.start))
    .filter(({ lower }) => lower === 'and')
  const isList = joins.length === 1 && parts.slice(1).every((each, k) => isGap(frame, parts[k]!, each))
  const tail = frame.tokens.slice(tokenAt(frame.tokens, whole.end)).slice(0, 6)
  const isMore = tail.some(({ lower }) => /^(?:with|counting|if|when|after|before)$/.test(lower))
  return isList && !isMore && sameThings(frame, whole, parts) ? [{ wholes: [whole], parts }] : []
}

/** Reads wholes with the parts that the sentence says they are made of. */
export function readFootings(frame: Frame, quantities: readonly QuantityMention[]): FootingMention[] {
  if (quantities.length < 3) return []
  const found = regions(frame).flatMap((region) => inRegion(frame, quantities, region))
  if (found.length > 0) return found.slice(0, 1)
  for (const { index } of frame.tokens) {
    const footing = beforeTotal(frame, quantities, index)
    if (footing.length > 0) return footing
  }
  return []
}
