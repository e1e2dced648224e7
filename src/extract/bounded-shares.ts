import { OPENS_WHOLE } from '../lexicon/determiners.ts'
import { hedgesAnd } from '../lexicon/hedges.ts'
import { BOUNDED, BOUNDED_RATES, MEMBERS } from '../lexicon/members.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { BoundedShare } from '../model/ratios.ts'
import { clauseOf, type Frame, tokenAt } from './frame.ts'
import { groupEnd } from './noun-phrase.ts'
import { isPluralNoun } from './token-walk.ts'

const HEDGES = hedgesAnd(
  'at well an estimated a the to of was is were are be been stood stands reached reaches hit as high'
)
/** Words by which a figure is held against a plan or an earlier time, which it may exceed. */
const YARDSTICKS =
  /^(?:plann|target|expect|budget|design|capacity|quota|goal|forecast|previous|earlier|before|prior|compar|level|equivalent|intended|registered|eligible|enrol)/
const CHANGES = wordSet('increase rise gain growth improvement jump fall drop decline decrease reduction boost')
const MOVES = /^(?:rose|fell|grew|climbed|dropped|increased|decreased|went|up|down)$/
const REACH = 6

/** Index of the head of the group of people behind "of": "120 % of the rural respondents". */
function membersBehind(frame: Frame, to: number): number | undefined {
  const { tokens, classes } = frame
  if (tokens[to]?.lower !== 'of') return undefined
  const from = OPENS_WHOLE.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1
  const end = Math.min(groupEnd(tokens, classes, from, tokens.length), from + 4)
  for (let i = from; i < end; i++) {
    const token = tokens[i]!
    if (!MEMBERS.has(token.lemma) || !isPluralNoun(token)) continue
    // "of patients' costs", "of student loans": the group only describes what is measured.
    const next = tokens[i + 1]
    return /^['’]/.test(next?.text ?? '') || /['’]/.test(token.text) || (next && i + 1 < end && next.lower !== 'of')
      ? undefined
      : i
  }
  return undefined
}

/** True when the group is that of another time or of a plan: "of the passengers carried in 2019". */
function isYardstick(frame: Frame, head: number, dates: readonly { readonly start: number }[]): boolean {
  const { tokens } = frame
  const end = clauseOf(frame.clauses, head)?.to ?? tokens.length
  const from = tokens[head]!.end
  return (
    dates.some(({ start }) => start >= from && start < (tokens[end - 1]?.end ?? from)) ||
    tokens.slice(0, end).some(({ lower }) => YARDSTICKS.test(lower))
  )
}

/** "a probability of", "the literacy rate reached": the measure that ends at 100 % and stands before the figure. */
function measureBefore({ tokens }: Frame, from: number): number | undefined {
  let i = from - 1
  while (i >= Math.max(0, from - REACH) && HEDGES.has(tokens[i]!.lower)) i--
  if (MOVES.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'to') i--
  const noun = tokens[i]
  if (!noun || i === from - 1 || noun.kind !== 'word') return undefined
  const before = tokens[i - 1]
  const isBounded =
    BOUNDED.has(noun.lemma) ||
    (noun.lemma === 'rate' && BOUNDED_RATES.has(before?.lower ?? '')) ||
    (noun.lemma === 'share' && before?.lower === 'market')
  const isChange = tokens.slice(Math.max(0, i - 4), i).some(({ lemma }) => CHANGES.has(lemma))
  return isBounded && !isChange ? i : undefined
}

/** "a 120 % turnout". */
function measureBehind({ tokens }: Frame, to: number): number | undefined {
  const noun = tokens[to]
  const next = tokens[to + 1]
  if (!noun || !BOUNDED.has(noun.lemma)) return undefined
  return next && /^(?:increase|rise|gain|growth|drop|improvement|boost)/.test(next.lower) ? undefined : to
}

/** "turnout", "literacy rate". */
function nameOf({ tokens }: Frame, at: number): string {
  const { lower, lemma } = tokens[at]!
  return lemma === 'rate' || lemma === 'share' ? `${tokens[at - 1]!.lower} ${lower}` : lower
}

/** Reads percentages of what cannot have more than all of itself: people that are counted, probabilities, turnouts. */
export function readBoundedShares(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly { readonly start: number }[]
): BoundedShare[] {
  return quantities.flatMap((share) => {
    const { quantity, start, end } = share
    if (quantity.dimension !== 'percent' || quantity.signed) return []
    const [from, to] = [tokenAt(frame.tokens, start), tokenAt(frame.tokens, end)]
    if (frame.tokens[from - 1]?.lower === 'by') return []
    const members = membersBehind(frame, to)
    const isMember = members !== undefined && !isYardstick(frame, members, dates)
    const at = isMember ? members : (measureBefore(frame, from) ?? measureBehind(frame, to))
    return at === undefined ? [] : [{ start, end, share, whole: nameOf(frame, at), isMember }]
  })
}
