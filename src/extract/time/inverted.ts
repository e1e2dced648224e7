import type { DateMention } from '../../model/mention.ts'
import type { InvertedRange } from '../../model/time-mentions.ts'
import { type Frame, tokenAt } from '../frame.ts'
import { isPoint } from './points.ts'

const DASHED = /(?<![\d–—/.-])(1\d{3}|20\d\d) ?[–—-] ?(1\d{3}|20\d\d)(?![\d–—/-]|[.,]\d|[A-Za-z%])/g
/** Words before a dashed range that make it a period. */
const OPENS =
  /(?:^|[\s(])(?:in|during|from|between|of|the|over|for|period|years|reign|ruled|term|season|seasons|lived|active)[ (]$|\($/i
/** A range that is told backwards on purpose, or compares two years. */
const BACKWARDS =
  /\b(?:back|backwards?|reverse|descending|versus|vs|compar\w*|change|differen\w*|fell|fall|rose|grew|dropped|declined|down|up|increased|decreased|minus|less)\b/i

function dashed({ text }: Frame): InvertedRange[] {
  const found: InvertedRange[] = []
  for (const match of text.matchAll(DASHED)) {
    const [whole, first, last] = match
    if (Number(last) >= Number(first) || !OPENS.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
    found.push({ start: match.index, end: match.index + whole.length, printed: whole, from: first!, to: last! })
  }
  return found
}

/** "from 2021 to 2018", "between May 2015 and March 2012". */
function worded({ text, tokens }: Frame, dates: readonly DateMention[]): InvertedRange[] {
  return dates.flatMap((from, k): InvertedRange[] => {
    const to = dates[k + 1]
    if (!to || !isPoint(from) || !isPoint({ ...to, role: 'at' }) || from.date.granularity !== to.date.granularity)
      return []
    const before = tokens[tokenAt(tokens, from.start) - 1]?.lower
    const join = text.slice(from.end, to.start)
    const joins =
      (before === 'from' && /^ (?:to|until|till|through) $/.test(join)) || (before === 'between' && join === ' and ')
    if (!joins || from.date.first! <= to.date.last!) return []
    return [
      {
        start: from.start,
        end: to.end,
        printed: text.slice(from.start, to.end),
        from: from.date.printed,
        to: to.date.printed
      }
    ]
  })
}

/** Ranges whose second end lies before the first. */
export function readInverted(frame: Frame, dates: readonly DateMention[]): InvertedRange[] {
  const found = /\d{4}/.test(frame.text) ? [...dashed(frame), ...worded(frame, dates)] : []
  return found.length > 0 && BACKWARDS.test(frame.text) ? [] : found
}
