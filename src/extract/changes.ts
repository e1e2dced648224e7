import { FALL, RISE } from '../lexicon/degrees.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { ChangeMention } from '../model/reading.ts'
import { clauseOf, type Frame } from './frame.ts'

function directionAt(frame: Frame, i: number): 'up' | 'down' | undefined {
  const { lemma, lower } = frame.tokens[i]!
  if (frame.classes[i] === 'verb' || frame.classes[i] === 'noun') {
    if (RISE.has(lemma)) return 'up'
    if (FALL.has(lemma)) return 'down'
  }
  if ((lower === 'up' || lower === 'down') && frame.tokens[i + 1] && followedByAmount(frame, i)) return lower
  return undefined
}

/** "down by two-fifths", "up 12 %": the particle alone says the change. */
function followedByAmount(frame: Frame, i: number): boolean {
  for (let j = i + 1; j < Math.min(i + 6, frame.tokens.length); j++) {
    const token = frame.tokens[j]!
    if (token.kind === 'number' || /^(?:two|three|half|a|one)/.test(token.lower)) return true
    if (!/^(?:by|about|around|some|nearly|almost|only|roughly|over|more|than|approximately|just)$/.test(token.lower))
      return false
  }
  return false
}

const DOUBLING: Readonly<Record<string, true>> = { double: true, triple: true, quadruple: true, halve: true }

const isAmount = ({ quantity }: QuantityMention): boolean =>
  quantity.dimension === 'percent' || quantity.dimension === 'multiple' || quantity.dimension === 'percentage-point'

/** The word in front of a mention, over hedges. */
function leadWord(frame: Frame, mention: { start: number }): string {
  let i = frame.tokens.findIndex((token) => token.start >= mention.start) - 1
  while (
    i >= 0 &&
    /^(?:about|around|nearly|almost|roughly|approximately|over|just|some|only|more|than|its|a|the|~|under|more|an)$/.test(
      frame.tokens[i]!.lower
    )
  )
    i--
  return frame.tokens[i]?.lower ?? ''
}

/** Reads rises and falls with their amount, endpoints and dates. */
export function readChanges(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[]
): ChangeMention[] {
  const found: ChangeMention[] = []
  for (let i = 0; i < frame.tokens.length; i++) {
    const direction = directionAt(frame, i)
    if (!direction) continue
    const token = frame.tokens[i]!
    const clause = clauseOf(frame.clauses, i)
    const limit = clause ? (frame.tokens[clause.to - 1]?.end ?? token.end) : frame.text.length
    const behind = quantities.filter((each) => each.start >= token.start && each.end <= limit)
    const when = dates.filter((each) => each.start >= token.end && each.end <= limit)
    const from = behind.find((each) => leadWord(frame, each) === 'from')
    const to = behind.find((each) => leadWord(frame, each) === 'to')
    const amount = behind.find(
      (each) => each !== from && each !== to && (isAmount(each) || leadWord(frame, each) === 'by')
    )
    if (!from && !to && !amount && !DOUBLING[token.lemma]) continue
    found.push({
      start: token.start,
      end: Math.max(token.end, ...[from, to, amount].map((each) => each?.end ?? 0)),
      direction,
      amount,
      from,
      to,
      fromDate:
        when.find((each) => /^(?:from|since|in)$/.test(leadWord(frame, each))) ??
        (when.length > 1 ? when[0] : undefined),
      toDate: when.find((each) => /^(?:to|by|until|in)$/.test(leadWord(frame, each)) && each !== when[0]) ?? when.at(-1)
    })
  }
  return found
}
