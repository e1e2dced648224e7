import { modalityWord } from '../lexicon/modality-words.ts'
import type { Citing } from '../model/citation.ts'
import type { EvenSeries } from '../model/citation-facts.ts'
import type { Segmentation, Table } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { absolute, compare, divide, isZero, type Rational, rational, subtract, trimmed } from '../quantity/rational.ts'
import { comparable, daysOf, type Point, pointsOf } from './series.ts'

/** Fewer figures may well go in equal steps. */
const FEWEST = 5
const DAYS_OF_MONTH = 30.44
/** What people set, and so set evenly, or make up as an example. */
const SET =
  /\b(?:schedules?d?|caps?|rates?|tariffs?|fees?|prices?|minimum|maximum|limits?|thresholds?|allowances?|tiers?|budgets?|quotas?|wages?|pay|scenarios?|models?|simulat\w+|illustrat\w+|examples?|hypothetical|interpolat\w+|terms?|editions?|versions?|anniversar\w+|ages?|cumulative|rank|plans?|phases?|levels?)\b/i

interface SeriesInput {
  readonly citing: Citing
  readonly segmentation: Segmentation
  readonly readings: readonly Reading[]
}

/** Figures with the words that say what they are. */
interface Run {
  readonly points: readonly Point[]
  readonly about: readonly Reading[]
}

function pointOf(cell: Reading | undefined, head: Reading | undefined): Point | undefined {
  const [date, ...others] = head?.dates ?? []
  const days = date && others.length === 0 ? daysOf(date) : undefined
  const value = cell?.quantities.length === 1 ? cell.quantities[0]! : undefined
  return cell && days && value ? { value: { ...value, passage: cell.passage }, days, reading: cell } : undefined
}

/** Rows below a head of years, and columns beside a column of years. */
function tableRuns({ rows }: Table, readings: readonly Reading[]): Run[] {
  const cells = rows.map((row) => row.map((id) => (id === undefined ? undefined : readings[id])))
  const [heads = []] = cells
  const along = (heads.filter((head) => head?.dates.length === 1).length >= FEWEST ? cells.slice(1) : []).map(
    ([label, ...row]) => ({
      points: row.flatMap((cell, column) => pointOf(cell, heads[column + 1]) ?? []),
      about: label === undefined ? [] : [label]
    })
  )
  const isDown = cells.filter(([first]) => first?.dates.length === 1).length >= FEWEST
  const down = heads.flatMap((head, column): Run[] => {
    if (!isDown || column === 0 || head === undefined) return []
    return [{ points: cells.slice(1).flatMap((row) => pointOf(row[column], row[0]) ?? []), about: [head] }]
  })
  return [...along, ...down]
}

function sentenceRun(reading: Reading): Run[] {
  if (reading.dates.length < FEWEST || reading.quantities.length < FEWEST) return []
  return [{ points: pointsOf(reading), about: [reading] }]
}

/** One figure for each of five dates or more, all of one unit and at equal distances in time. */
function inStep({ points }: Run): Point[] {
  if (points.length < FEWEST) return []
  const sorted = points.toSorted((a, b) => a.days.first - b.days.first)
  const months = sorted
    .slice(1)
    .map(({ days }, index) => Math.round((days.first - sorted[index]!.days.first) / DAYS_OF_MONTH))
  const isEven = months[0]! > 0 && months.every((each) => each === months[0])
  const isOne = sorted.every(({ value }) => comparable(value, sorted[0]!.value) && !value.quantity.isRange)
  return isEven && isOne ? sorted : []
}

/** In the unit that the first figure is printed in. */
function printedFigure({ value: { quantity } }: Point, amount: Rational): Rational {
  const scale = rational(10n ** BigInt(Math.abs(quantity.scale)))
  return divide(divide(amount, quantity.unitFactor), quantity.scale < 0 ? divide(rational(1n), scale) : scale)
}

/** True for figures as round as their step: 10, 20, 30 are set or guessed, and nobody takes them for measured. */
const isRound = (figure: Rational, step: Rational): boolean => divide(figure, step).denominator === 1n

function stepOf(points: readonly Point[]): string | undefined {
  const figures = points.map((point) => printedFigure(points[0]!, point.value.quantity.nominal))
  const steps = figures.slice(1).map((figure, index) => subtract(figure, figures[index]!))
  const step = steps[0]!
  if (isZero(step) || steps.some((each) => compare(each, step) !== 0)) return undefined
  if (figures.every((figure) => isRound(figure, step))) return undefined
  return trimmed(absolute(step), Math.max(0, ...points.map(({ value }) => value.quantity.decimals)))
}

const isSet = ({ about }: Run, segmentation: Segmentation, heading: string): boolean =>
  SET.test(heading) ||
  about.some(
    ({ passage, tokens }) =>
      SET.test(segmentation.passages[passage]!.text) || tokens.some(({ lower }) => modalityWord(lower) === 'planned')
  )

function headingOf({ blocks, passages }: Segmentation, block: number): string {
  const last = blocks[block]!.section.at(-1)
  return last === undefined ? '' : (passages.find((passage) => passage.block === last)?.text ?? '')
}

function sourcesOf(points: readonly Point[], { citations }: Citing): number {
  const passages = new Set(points.map(({ reading }) => reading.passage))
  const own = citations.filter((citation) => citation.passages.some((passage) => passages.has(passage)))
  return new Set(own.map(({ source, key }) => source ?? key)).size
}

function factOf(run: Run, block: number, { citing, segmentation }: SeriesInput): EvenSeries[] {
  const points = inStep(run)
  if (points.length === 0) return []
  const step = stepOf(points)
  if (step !== undefined && isSet(run, segmentation, headingOf(segmentation, block))) return []
  return [
    {
      points: points.map(({ value: { passage, start, end } }) => ({ passage, start, end })),
      printed: points.map(({ value }) => value.quantity.printed),
      step,
      sources: step === undefined ? 0 : sourcesOf(points, citing)
    }
  ]
}

/** Series in sentences and tables, by whether their figures go in equal steps. */
export function evenSeries(input: SeriesInput): EvenSeries[] {
  const { segmentation, readings } = input
  const inTables = segmentation.tables.flatMap((table) =>
    tableRuns(table, readings).flatMap((run) => factOf(run, table.block, input))
  )
  const inSentences = readings.flatMap((reading) =>
    sentenceRun(reading).flatMap((run) => factOf(run, segmentation.passages[reading.passage]!.block, input))
  )
  return [...inTables, ...inSentences]
}
