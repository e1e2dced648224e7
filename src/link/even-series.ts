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

/** Looked up for many series; made when the first of them needs it. */
class Surroundings {
  readonly #input: SeriesInput
  #headings: Map<number, string> | undefined
  #sources: Map<number, Set<number | string>> | undefined

  constructor(input: SeriesInput) {
    this.#input = input
  }

  headingOf(block: number): string {
    const { blocks, passages } = this.#input.segmentation
    this.#headings ??= new Map(passages.flatMap((each) => (each.kind === 'heading' ? [[each.block, each.text]] : [])))
    return this.#headings.get(blocks[block]!.section.at(-1) ?? -1) ?? ''
  }

  /** How many works the figures are cited to. */
  sourcesOf(points: readonly Point[]): number {
    this.#sources ??= this.#bySource()
    const own = this.#sources
    return new Set(points.flatMap(({ reading }) => [...(own.get(reading.passage) ?? [])])).size
  }

  #bySource(): Map<number, Set<number | string>> {
    const found = new Map<number, Set<number | string>>()
    for (const { passages, source, key } of this.#input.citing.citations) {
      for (const passage of passages) found.set(passage, (found.get(passage) ?? new Set()).add(source ?? key))
    }
    return found
  }
}

function factOf(run: Run, block: number, segmentation: Segmentation, around: Surroundings): EvenSeries[] {
  const points = inStep(run)
  if (points.length === 0) return []
  const step = stepOf(points)
  if (step !== undefined && isSet(run, segmentation, around.headingOf(block))) return []
  return [
    {
      points: points.map(({ value: { passage, start, end } }) => ({ passage, start, end })),
      printed: points.map(({ value }) => value.quantity.printed),
      step,
      sources: step === undefined ? 0 : around.sourcesOf(points)
    }
  ]
}

/** Series in sentences and tables, by whether their figures go in equal steps. */
export function evenSeries(input: SeriesInput): EvenSeries[] {
  const { segmentation, readings } = input
  const around = new Surroundings(input)
  const inTables = segmentation.tables.flatMap((table) =>
    tableRuns(table, readings).flatMap((run) => factOf(run, table.block, segmentation, around))
  )
  const inSentences = readings.flatMap((reading) =>
    sentenceRun(reading).flatMap((run) =>
      factOf(run, segmentation.passages[reading.passage]!.block, segmentation, around)
    )
  )
  return [...inTables, ...inSentences]
}
