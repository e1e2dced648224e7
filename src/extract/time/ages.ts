import type { DateMention } from '../../model/mention.ts'
import type { AgeMention, StageMention } from '../../model/time-mentions.ts'
import { clauseOf, type Frame, tokenAt } from '../frame.ts'
import { endsOf, isPoint } from './points.ts'

const AGED = /\b(?:aged|at (?:the|an) age of|at age) (\d{1,3})(?![\d-]|[.,]\d| ?(?:to|and|or|–|months|weeks|days)\b)/gi
/** Ages of groups, limits and averages are nobody's. */
const NOBODY =
  /\b(?:average|mean|median|under|over|between|from|people|adults|children|women|men|patients|pupils|participants|those|population|retire\w*|pension\w*|minimum|at least|typical\w*)\b/i
const DIED = /\b(?:died|death|passed away|was killed|was executed|was murdered)\b/i

/** "Ada Lund (1871–1942)": the dates of a life, behind a name. */
function lifeSpan(frame: Frame, dates: readonly DateMention[]): readonly [DateMention, DateMention] | undefined {
  for (const date of dates) {
    const ends = endsOf(date)
    const at = tokenAt(frame.tokens, date.start)
    if (!ends || frame.tokens[at - 1]?.text !== '(' || frame.classes[at - 2] !== 'name') continue
    const [birth, death] = ends.map(
      ({ date: days }, k): DateMention => ({ ...date, role: 'at', date: { ...days, printed: printedEnd(date, k) } })
    )
    return [birth!, death!]
  }
  return undefined
}

/** "1871" of "1871–1942". */
const printedEnd = ({ date: { printed } }: DateMention, end: number): string =>
  printed.split(/ ?[–—] ?| - |-(?=\d{4})/)[end] ?? printed

/** The one date of the sentence that is not of a birth. */
function eventOf(dates: readonly DateMention[], stages: readonly StageMention[]): DateMention | undefined {
  const births = new Set(stages.filter(({ stage }) => stage === 'birth').map(({ date }) => date.start))
  const others = dates.filter((date) => isPoint(date) && !births.has(date.start))
  return others.length === 1 ? others[0] : undefined
}

/** Reads the age that somebody had at a date: "died in 1942 aged 71". */
export function readAges(frame: Frame, dates: readonly DateMention[], stages: readonly StageMention[]): AgeMention[] {
  if (dates.length === 0 || !/\bage(?:d)?\b/i.test(frame.text) || NOBODY.test(frame.text)) return []
  const found = [...frame.text.matchAll(AGED)]
  const [match] = found
  if (!match || found.length > 1) return []
  const life = lifeSpan(frame, dates)
  const event = eventOf(dates, stages) ?? (life && dates.length === 1 && DIED.test(frame.text) ? life[1] : undefined)
  if (!event) return []
  const births = stages.filter(({ stage }) => stage === 'birth')
  const birth = births.length === 1 ? births[0]!.date : births.length === 0 ? life?.[0] : undefined
  const at = tokenAt(frame.tokens, match.index)
  const holder = clauseOf(frame.clauses, at)?.subject
  const start = match.index
  return [{ start, end: start + match[0].length, printed: match[0], years: Number(match[1]), event, birth, holder }]
}
