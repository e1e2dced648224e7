import type { ChangeCheck, Located } from '../model/facts.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { ChangeMention, Reading } from '../model/reading.ts'
import { groupBy } from './group.ts'
import { sameTime } from './qualifiers.ts'
import type { Words } from './tie.ts'

type Change = Located<ChangeMention>

interface Point {
  readonly reading: Reading
  readonly value: QuantityMention
  readonly date: DateMention
}

/** The date that stands next to a figure: "(2018)", "516,000 t in 2018", "2023: 151,000". */
function points(reading: Reading): Point[] {
  if (reading.dates.length === 0) return []
  return reading.quantities.flatMap((value) => {
    if (value.quantity.dimension === 'percent' || value.quantity.dimension === 'multiple') return []
    const near = reading.dates.filter(
      (date) =>
        (date.start >= value.end && date.start - value.end < 30) ||
        (value.start >= date.end && value.start - date.end < 30)
    )
    const behind = near.find((date) => date.start >= value.end)
    const date = behind ?? near[0]
    return date ? [{ reading, value, date }] : []
  })
}

const comparable = (a: QuantityMention, b: QuantityMention): boolean =>
  a.quantity.dimension === b.quantity.dimension && a.quantity.unit === b.quantity.unit && a.per === b.per

/** Both ends of one change within the same sentence: "rose 50 % from 120 to 180". */
function within(change: Change): ChangeCheck | undefined {
  if (!change.from || !change.to || !comparable(change.from, change.to)) return undefined
  return {
    change,
    from: { ...change.from, passage: change.passage },
    to: { ...change.to, passage: change.passage },
    tie: { score: 0.95, words: [], steps: ['the sentence gives both ends'] }
  }
}

/** Share of the change's words that the sentence of the figures knows. */
function tieScore(
  a: Reading,
  b: Reading,
  words: Words
): { readonly score: number; readonly shared: readonly string[] } {
  const theirs = new Set([...b.keys, ...b.place.lead, ...b.place.row, ...(b.place.headings[0] ?? [])])
  const shared = a.keys.filter((key) => theirs.has(key) || words.thesaurus.of(key).some((word) => theirs.has(word)))
  const sum = shared.reduce((total, key) => total + words.vocabulary.weight(key), 0)
  return { score: Math.min(0.9, 0.35 + 0.2 * sum), shared }
}

function elsewhere(
  change: Change,
  reading: Reading,
  byYear: ReadonlyMap<string, readonly Point[]>,
  words: Words
): ChangeCheck | undefined {
  if (!change.amount || !change.fromDate || !change.toDate || change.fromDate === change.toDate) return undefined
  let best: ChangeCheck | undefined
  for (const from of byYear.get(yearKey(change.fromDate)) ?? []) {
    for (const to of points(from.reading)) {
      if (
        to === from ||
        !sameTime(to.date, change.toDate) ||
        !comparable(from.value, to.value) ||
        from.reading === reading
      )
        continue
      const { score, shared } = tieScore(reading, from.reading, words)
      if (score < 0.6 || (best && best.tie.score >= score)) continue
      best = {
        change,
        from: { ...from.value, passage: from.reading.passage },
        to: { ...to.value, passage: to.reading.passage },
        tie: {
          score,
          words: shared,
          steps: [`the figures of ${from.date.date.printed} and ${to.date.date.printed} stand in one sentence`]
        }
      }
    }
  }
  return best
}

const yearKey = ({ date }: DateMention): string => `${date.first}:${date.last}`

/** Stated changes with the two figures that they speak of. */
export function changeChecks(readings: readonly Reading[], words: Words): ChangeCheck[] {
  const byYear = groupBy(readings.flatMap(points), ({ date }) => yearKey(date))
  return readings.flatMap((reading) =>
    reading.changes.flatMap((mention) => {
      const change = { ...mention, passage: reading.passage }
      return within(change) ?? elsewhere(change, reading, byYear, words) ?? []
    })
  )
}
