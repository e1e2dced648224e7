import { shareDay } from '../model/date.ts'
import type { Located } from '../model/facts.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { ChangeMention, DayRange, Reading } from '../model/reading.ts'
import { sameUnit } from '../model/same-unit.ts'

/** Two figures of one thing, the earlier first. */
export interface Series {
  readonly from: Located<QuantityMention>
  readonly to: Located<QuantityMention>
  readonly fromDays: DayRange | undefined
  readonly toDays: DayRange | undefined
  /** The text itself calls it a change from one to the other. */
  readonly isChange: boolean
  readonly keys: ReadonlySet<string>
  /** Keys of what changes, where a clause names it. */
  readonly subject: readonly string[]
  readonly names: readonly string[]
  readonly passage: number
}

/** A figure with the date that stands next to it. */
export interface Point {
  readonly value: Located<QuantityMention>
  readonly days: DayRange
  readonly reading: Reading
}

const NO_LEVEL = new Set(['multiple', 'ratio', 'ordinal', 'percentage-point', 'duration'])
/** Characters between a figure and the date that it belongs to. */
const NEXT_TO = 45
const MOST_POINTS = 6

export const comparable = (a: QuantityMention, b: QuantityMention): boolean => sameUnit(a, b) && a.per === b.per

const isLevel = ({ quantity }: QuantityMention): boolean => !NO_LEVEL.has(quantity.dimension) && !quantity.signed

export const daysOf = ({ date }: DateMention): DayRange | undefined =>
  date.first === undefined || date.last === undefined ? undefined : { first: date.first, last: date.last }

const isMoment = ({ role }: DateMention): boolean => role !== 'from-to'

/** True when no other figure stands between the two. */
const isFree = (reading: Reading, a: { start: number; end: number }, b: { start: number; end: number }): boolean => {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
  return to - from < NEXT_TO && !reading.quantities.some(({ start, end }) => start >= from && end <= to)
}

/**
 * "516,000 t in 2018", "(2018)", "2023: 151,000": a figure with its date. Whether dates stand before or behind their
 * figures is settled by which of them opens the sentence.
 */
export function pointsOf(reading: Reading): Point[] {
  const { dates } = reading
  const levels = reading.quantities.filter(isLevel)
  if (dates.length === 0 || levels.length === 0) return []
  const opening = dates.find(isMoment)
  const datesFirst = opening !== undefined && opening.start < levels[0]!.start
  return levels.flatMap((value) => {
    const near = dates.filter((date) => isFree(reading, date, value))
    const before = near.filter(({ end }) => end <= value.start).at(-1)
    const behind = near.find(({ start }) => start >= value.end)
    const date = datesFirst ? (before ?? behind) : (behind ?? before)
    const days = date && isMoment(date) ? daysOf(date) : undefined
    return days ? [{ value: { ...value, passage: reading.passage }, days, reading }] : []
  })
}

const placeKeys = ({ place }: Reading): string[] => [
  ...place.lead,
  ...place.row,
  ...place.column,
  ...(place.headings[0] ?? [])
]

function contextOf(reading: Reading) {
  return {
    keys: new Set([...reading.keys, ...placeKeys(reading)]),
    names: reading.names.map(({ key }) => key),
    passage: reading.passage
  }
}

/** Keys of the subject of the clause that the change stands in, its head last. */
export function subjectAt(reading: Reading, change: ChangeMention): readonly string[] {
  const clause = reading.clauses.find(({ from, to }) => {
    const [first, last] = [reading.tokens[from], reading.tokens[to - 1]]
    return first !== undefined && last !== undefined && change.start >= first.start && change.start < last.end
  })
  const subject = clause?.subject
  return subject ? [...subject.keys.filter((key) => key !== subject.head), subject.head] : []
}

/** "rose from 12 in 2005 to 21 in 2015": the figures of the change itself. */
export function statedSeries(reading: Reading, change: ChangeMention): Series | undefined {
  const { from, to, fromDays, toDays } = change
  if (!from || !to || !isLevel(to)) return undefined
  // "from 160 to 128 litres": the unit is printed once.
  const lower = comparable(from, to)
    ? from
    : from.quantity.unit === to.quantity.unit && from.per === undefined
      ? { ...from, ...(to.per === undefined ? {} : { per: to.per }) }
      : undefined
  if (!lower || !comparable(lower, to)) return undefined
  const { passage } = reading
  return {
    from: { ...from, passage },
    to: { ...to, passage },
    fromDays,
    toDays,
    isChange: true,
    subject: subjectAt(reading, change),
    ...contextOf(reading)
  }
}

function pairsOf(points: readonly Point[], context: Pick<Series, 'keys' | 'names' | 'passage'>): Series[] {
  const found: Series[] = []
  const few = points.slice(0, MOST_POINTS)
  for (const [i, a] of few.entries()) {
    for (const b of few.slice(i + 1)) {
      if (!comparable(a.value, b.value) || shareDay(a.days, b.days)) continue
      const [from, to] = a.days.first < b.days.first ? [a, b] : [b, a]
      found.push({
        from: from.value,
        to: to.value,
        fromDays: from.days,
        toDays: to.days,
        isChange: false,
        subject: [],
        ...context
      })
    }
  }
  return found
}

/** Rows whose columns are headed by years. */
function rowSeries(segmentation: Segmentation, readings: ReadonlyMap<number, Reading>): Series[] {
  return segmentation.tables.flatMap((table) => {
    const heads = (table.rows[0] ?? []).map((id) => (id === undefined ? undefined : readings.get(id)))
    return table.rows.slice(1).flatMap((row) => {
      const label = row[0] === undefined ? undefined : readings.get(row[0])
      if (!label) return []
      const points = row.flatMap((id, column): Point[] => {
        const cell = id === undefined || column === 0 ? undefined : readings.get(id)
        const [date, ...others] = heads[column]?.dates ?? []
        const days = date && others.length === 0 ? daysOf(date) : undefined
        const value = cell?.quantities.length === 1 ? cell.quantities[0]! : undefined
        return cell && days && value && isLevel(value)
          ? [{ value: { ...value, passage: cell.passage }, days, reading: cell }]
          : []
      })
      const keys = new Set([...label.keys, ...label.place.headings.flat().slice(0, 12)])
      return pairsOf(points, { keys, names: [], passage: label.passage })
    })
  })
}

/** Every pair of figures that shows how something changed. */
export function seriesOf(readings: readonly Reading[], segmentation: Segmentation): Series[] {
  const byPassage = new Map(readings.map((reading) => [reading.passage, reading]))
  const inSentences = readings.flatMap((reading) => [
    // A multiple of another thing's figure is no change in time.
    ...reading.changes.flatMap((change) => (change.word === '' ? [] : (statedSeries(reading, change) ?? []))),
    ...pairsOf(pointsOf(reading), contextOf(reading))
  ])
  return [...inSentences, ...rowSeries(segmentation, byPassage)]
}
