import { LOWER } from '../lexicon/degrees.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { ComparisonMention, NounPhrase, RankingMention } from '../model/reading.ts'
import { clauseOf, type Frame, tokenAt } from './frame.ts'
import { nounBefore, subjectBefore } from './holders.ts'
import { contentKeys } from './keys.ts'
import { phraseAfter } from './relations.ts'
import { isAuxiliary } from './tagging.ts'

const BEATS = new Set('outperform exceed surpass outpace outnumber overtake beat outsell outrank'.split(' '))
const TRAILS = new Set('trail lag underperform'.split(' '))

interface Comparative {
  readonly direction: ComparisonMention['direction']
  /** First token behind the words of comparison, where the thing compared with starts. */
  readonly right: number
  /** Tokens that say in which respect. */
  readonly attribute: readonly [number, number]
}

function thanAfter(frame: Frame, i: number): number | undefined {
  for (let j = i + 1; j < Math.min(i + 9, frame.tokens.length); j++) {
    const { lower, text } = frame.tokens[j]!
    if (lower === 'than') return j
    if (/^[;:.()]$/.test(text)) return undefined
    if (lower === 'compared' && /^(?:to|with)$/.test(frame.tokens[j + 1]?.lower ?? '')) return j + 1
  }
  return undefined
}

function comparativeAt(frame: Frame, i: number): Comparative | undefined {
  const { lower, lemma } = frame.tokens[i]!
  if (lower === 'followed' && frame.tokens[i - 1]!.text === ',' && frame.tokens[i + 1]?.lower === 'by')
    return { direction: 'more', right: i + 2, attribute: [i, i] }
  if (lower === 'ahead' && frame.tokens[i + 1]?.lower === 'of')
    return { direction: 'more', right: i + 2, attribute: [i, i] }
  if (frame.classes[i] === 'verb' && BEATS.has(lemma)) return { direction: 'more', right: i + 1, attribute: [i, i] }
  if (frame.classes[i] === 'verb' && TRAILS.has(lemma)) return { direction: 'less', right: i + 1, attribute: [i, i] }
  const more = lower === 'more' || lower === 'less' || lower === 'fewer'
  const graded = lower.endsWith('er') && lemma !== lower && lemma.length > 2
  if (!more && !graded) return undefined
  const than = thanAfter(frame, i)
  if (than === undefined || frame.tokens[than + 1]?.kind === 'number') return undefined
  const less = lower === 'less' || lower === 'fewer' || LOWER.has(lemma)
  return { direction: less ? 'less' : 'more', right: than + 1, attribute: [i, than] }
}

/** "A, twice as likely as B to fear …". */
function asMuchAs(frame: Frame, i: number, quantities: readonly QuantityMention[]): Comparative | undefined {
  if (frame.tokens[i]!.lower !== 'as') return undefined
  const multiple = quantities.find(
    ({ end, quantity }) => end + 1 === frame.tokens[i]!.start && quantity.dimension === 'multiple'
  )
  if (!multiple) return undefined
  for (let j = i + 2; j < Math.min(i + 5, frame.tokens.length); j++) {
    if (frame.tokens[j]!.lower === 'as') return { direction: 'more', right: j + 1, attribute: [i + 1, j] }
  }
  return undefined
}

/** Subject of the comparison; "A leads, ahead of B" has the one that leads, "with lower output than B" what the place names. */
function leftOf(
  frame: Frame,
  i: number,
  comma: NounPhrase | undefined,
  lead: NounPhrase | undefined
): NounPhrase | undefined {
  const before = frame.tokens[i - 1]!
  if (before.text === ',') return comma ?? subjectBefore(frame, i - 1) ?? lead
  const from = clauseOf(frame.clauses, i)?.from ?? 0
  const verbless =
    !frame.classes.slice(from, i + 1).includes('verb') && !frame.tokens.slice(from, i + 1).some(isAuxiliary)
  return verbless ? lead : (subjectBefore(frame, i + 1) ?? lead)
}

/** "B, whose output exceeds …" compares the outputs of B: the owner and what is his. */
function ownerOf(frame: Frame, left: NounPhrase): NounPhrase {
  const at = tokenAt(frame.tokens, left.start)
  return frame.tokens[at - 1]?.lower === 'whose' ? (nounBefore(frame, at - 1) ?? left) : left
}

/** "exceeds that of B" compares with B. */
function rightOf(frame: Frame, from: number): NounPhrase | undefined {
  const clause = clauseOf(frame.clauses, from)
  const thatOf = /^(?:that|those)$/.test(frame.tokens[from]?.lower ?? '') && frame.tokens[from + 1]?.lower === 'of'
  let at = thatOf ? from + 2 : from
  if (frame.tokens[at]?.lower === 'at' && frame.tokens[at + 1]?.lower === 'least') at += 2
  let other = false
  while (
    at < from + 6 &&
    /^(?:other|any|all|the|two|three|four|five|several|its|their)$/.test(frame.tokens[at]?.lower ?? '')
  )
    other = frame.tokens[at++]!.lower === 'other' || other
  const phrase = phraseAfter(frame, at, clause?.to ?? frame.tokens.length)
  return phrase && other ? { ...phrase, printed: `other ${phrase.printed}` } : phrase
}

/** Reads who is said to have more or less of what than whom. */
export function readComparisons(
  frame: Frame,
  quantities: readonly QuantityMention[],
  rankings: readonly RankingMention[],
  lead: NounPhrase | undefined
): ComparisonMention[] {
  const found: ComparisonMention[] = []
  for (let i = 1; i < frame.tokens.length; i++) {
    const comparative = comparativeAt(frame, i) ?? asMuchAs(frame, i, quantities)
    if (!comparative) continue
    const first = rankings.findLast(({ rank, start }) => rank === 1 && start < frame.tokens[i]!.start)?.holder
    const subject = leftOf(frame, i, first, lead)
    const right = rightOf(frame, comparative.right)
    if (!subject || !right) continue
    const left = ownerOf(frame, subject)
    const start = frame.tokens[i]!.start
    found.push({
      start: subject !== lead && left.start < start ? left.start : start,
      end: right.end,
      left,
      right,
      direction: comparative.direction,
      attribute: [...contentKeys(frame.tokens, ...comparative.attribute), ...(left === subject ? [] : subject.keys)],
      multiple: quantities.find(
        ({ end, quantity }) => quantity.dimension === 'multiple' && end <= start && start - end < 6
      )
    })
  }
  return found
}
