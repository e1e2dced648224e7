import type { Citing, ListedWork } from '../../model/citation.ts'
import type { Segmentation } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import type { ReportTime } from '../../model/time-facts.ts'
import { dayNumber, daysInMonth } from '../../quantity/calendar.ts'
import { printedMonth } from '../printed-month.ts'

interface Days {
  readonly printed: string
  readonly first: number
  readonly last: number
}

const NUMBERED_DAY = /\b\d{4}-\d\d-(0[1-9]|[12]\d|3[01])\b/
const YEAR = /\b\d{4}\b/
const DAY = /(?<![\d.,/-])([12]?\d|3[01])(?:st|nd|rd|th)?(?![\d.,]*\d)\b/

/** The days that a printed date may stand for. */
function daysOf(printed: string): Days | undefined {
  const stated = printedMonth(printed)
  if (stated === undefined) return undefined
  const { year, month } = stated
  if (month === undefined) return { printed, first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }
  const named = NUMBERED_DAY.exec(printed)?.[1] ?? DAY.exec(printed.replace(YEAR, ''))?.[1]
  const [from, to] = named === undefined ? [1, daysInMonth(month, year)] : [Number(named), Number(named)]
  return { printed, first: dayNumber(year, month, from), last: dayNumber(year, month, to) }
}

const DATE_LINE = /^(?:(?:report|publication|release) )?(?:date|published|updated|last updated)(?: on)?\s*(?::|$)/i
/** Blocks in which a report may say of when it is. */
const OPENING = 8

/** The date that the report gives itself: in its front matter, or on a line of its own at the top. */
function reportDays(readings: readonly Reading[], { metadata, passages }: Segmentation): Days | undefined {
  const stated = [metadata.get('updated'), metadata.get('lastmod'), metadata.get('date')].flatMap(
    (each) => (each === undefined ? undefined : daysOf(each)) ?? []
  )
  for (const { id, block, text } of passages) {
    if (block > OPENING) break
    if (!DATE_LINE.test(text)) continue
    // "Published: 12 March 2024" is a lead and what it leads.
    const next = passages[id + 1]?.block === block ? (readings[id + 1]?.dates ?? []) : []
    const dates = [...readings[id]!.dates, ...(text.includes(':') ? [] : next)]
    if (dates.length !== 1) continue
    const { first, last, printed } = dates[0]!.date
    if (first !== undefined && last !== undefined) stated.push({ printed, first, last })
  }
  return stated.reduce<Days | undefined>(
    (late, each) => (late === undefined || each.last > late.last ? each : late),
    undefined
  )
}

/** Issues come out months before the date on their cover, and what is in press has none yet. */
const AHEAD =
  /\b(?:forthcoming|in press|accepted|volume|vol\.|issue|no\.|pp\.|accessed|retrieved|viewed|journal|proceedings|doi)\b|doi\.org/i
const DAYS_AHEAD = 366

function ofWork({ date, entry, words, url }: ListedWork, report: Days): ReportTime[] {
  const days = date === undefined ? undefined : daysOf(date)
  if (!days) return []
  const dated = { form: 'source' as const, at: entry, printed: days.printed, report: report.printed }
  if (days.first <= report.last + 1) return [{ ...dated, fits: true }]
  const isCover = AHEAD.test(words) || AHEAD.test(url ?? '') || days.first !== days.last
  if (isCover && days.first <= report.last + DAYS_AHEAD) return []
  return [{ ...dated, fits: false }]
}

const PLANNED = /\b(?:will|(?:is|are) (?:due|expected|scheduled|set|planned|slated|projected|forecast) to)\b/
const SPOKEN = /["“”«»]/
/** In a story of long ago "will" is a way of telling it. */
const DAYS_OF_STORY = 4000

/** "The line will open in March 2021", in a report of 2024. */
function ofSentence(reading: Reading, text: string, report: Days): ReportTime[] {
  if (reading.dates.length === 0 || !PLANNED.test(text) || SPOKEN.test(text)) return []
  const { tokens, clauses } = reading
  return clauses.flatMap(({ from, to, modality }): ReportTime[] => {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
    const dates = reading.dates.filter((date) => date.start >= start && date.end <= end)
    const [date] = dates
    const cue = PLANNED.exec(text.slice(start, end))
    if (!cue || dates.length !== 1 || !date || modality !== 'planned') return []
    if (date.role !== 'at' && date.role !== 'during' && date.role !== 'by') return []
    const { last, printed } = date.date
    const behind = date.start > start + cue.index
    if (last === undefined || last < report.first - DAYS_OF_STORY || !behind) return []
    const at = { passage: reading.passage, start: start + cue.index, end: date.end }
    return [{ form: 'tense', at, printed, report: report.printed, fits: last >= report.first }]
  })
}

/** Dates of sources and of plans, held against the date of the report itself. */
export function reportTimes(
  readings: readonly Reading[],
  segmentation: Segmentation,
  { listed }: Citing
): ReportTime[] {
  const report = reportDays(readings, segmentation)
  if (!report) return []
  return [
    ...listed.flatMap((work) => ofWork(work, report)),
    ...readings.flatMap((reading) => {
      const { kind, block, text } = segmentation.passages[reading.passage]!
      const { reference, kind: form } = segmentation.blocks[block]!
      return kind !== 'sentence' || reference || form === 'quote' ? [] : ofSentence(reading, text, report)
    })
  ]
}
