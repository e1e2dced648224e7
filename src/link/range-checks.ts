import type { Located } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Block, Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { sameUnit } from '../model/same-unit.ts'
import type { RangeCheck } from '../model/tie-outs.ts'
import { type Interval, interval, isBelow, meets } from '../quantity/interval.ts'
import { add, compare, subtract } from '../quantity/rational.ts'
import { isApart } from './averages.ts'
import { timesMeet } from './qualifiers.ts'
import { figureOf, type ReadingOf } from './table-figures.ts'

type Figure = Located<QuantityMention>

/** Figures of one kind given to several things: a column, the items of a list, a list in a sentence. */
interface Family {
  readonly section: number | undefined
  readonly figures: readonly Figure[]
  /** What they measure. */
  readonly keys: ReadonlySet<string>
  readonly dates: readonly DateMention[]
}

/** A range with what its sentence says of it. */
interface Statement {
  readonly range: Figure
  readonly keys: readonly string[]
  readonly dates: readonly DateMention[]
}

/** Words under which a range leaves the odd one out. */
const LOOSE = new Set(
  'most mostly typical typically usual usually general generally often normal normally common commonly mainly largely otherwise except apart many some others other'.split(
    ' '
  )
)

/** With fewer figures an end agrees by chance. */
const FEWEST = 3

const sameKind = (a: QuantityMention, b: QuantityMention): boolean =>
  sameUnit(a, b) && (a.per === b.per || a.per === undefined || b.per === undefined)

const sectionOf = ({ blocks, passages }: Segmentation, passage: number): number | undefined =>
  blocks[passages[passage]!.block]!.section.at(-1)

function fromTables({ tables, blocks }: Segmentation, readingOf: ReadingOf): Family[] {
  return tables.flatMap((table) =>
    (table.rows[0] ?? []).slice(1).flatMap((head, column): Family[] => {
      const rows = table.rows.slice(1).filter((row) => !isApart(readingOf(row[0])))
      const figures = rows.flatMap((row) => figureOf(readingOf(row[column + 1])) ?? [])
      const keys = new Set(readingOf(head)?.keys ?? [])
      return figures.length < rows.length
        ? []
        : [{ section: blocks[table.block]!.section.at(-1), figures, keys, dates: readingOf(head)?.dates ?? [] }]
    })
  )
}

/** The items of a list that give one figure each. */
function fromLists(segmentation: Segmentation, readings: readonly Reading[]): Family[] {
  const passages = groupBy(segmentation.passages, ({ block }) => block)
  const lists = groupBy(segmentation.blocks, ({ list }) => list?.id)
  const readingsIn = (block: Block | undefined) =>
    block ? (passages.get(block.id) ?? []).map(({ id }) => readings[id]!) : []
  return [...lists.values()].flatMap((items): Family[] => {
    const parent = items[0]!.parent
    const figures = items.map((item) => {
      const own = readingsIn(item).flatMap(({ quantities, passage }) =>
        quantities.map((each) => ({ ...each, passage }))
      )
      return own.length === 1 ? own[0] : undefined
    })
    if (!figures.every((figure) => figure !== undefined)) return []
    const announcing = parent === undefined ? [] : readingsIn(segmentation.blocks[parent])
    const keys = new Set(
      [...announcing, ...items.flatMap((item) => readingsIn(item))].flatMap((reading) => reading.keys)
    )
    return [{ section: items[0]!.section.at(-1), figures, keys, dates: announcing.flatMap(({ dates }) => dates) }]
  })
}

function fromSentences(segmentation: Segmentation, readings: readonly Reading[]): Family[] {
  return readings.flatMap(({ labelled, passage, keys, dates }) =>
    labelled.map(({ items }) => ({
      section: sectionOf(segmentation, passage),
      figures: items.map(({ value }) => ({ ...value, passage })),
      keys: new Set(keys),
      dates
    }))
  )
}

/** The ends of a range, each with its rounding. */
function endsOf({ quantity }: QuantityMention): readonly [Interval, Interval] | undefined {
  const { value, nominal, nominalHigh } = quantity
  if (!nominalHigh || !value.low || !value.high) return undefined
  const [below, above] = [subtract(nominal, value.low), subtract(value.high, nominalHigh)]
  return [interval(value.low, add(nominal, below)), interval(subtract(nominalHigh, above), value.high)]
}

const extremes = (figures: readonly Figure[]): readonly [Figure, Figure] => {
  const sorted = [...figures].sort((a, b) => compare(a.quantity.nominal, b.quantity.nominal))
  return [sorted[0]!, sorted.at(-1)!]
}

/** A range with the family that it is the range of, when one end shows that it is. */
function checkOf(statement: Statement, family: Family): RangeCheck | undefined {
  const { range, keys } = statement
  const words = keys.filter((key) => family.keys.has(key))
  const ends = endsOf(range)
  if (!ends || words.length === 0 || family.figures.length < FEWEST) return undefined
  if (!family.figures.every((figure) => sameKind(figure, range) && figure.start !== range.start)) return undefined
  if (!timesMeet(statement, family)) return undefined
  const [low, high] = extremes(family.figures)
  const isLow = meets(ends[0], low.quantity.value)
  const isHigh = meets(ends[1], high.quantity.value)
  if (!isLow && !isHigh) return undefined
  const end = isLow ? 'high' : 'low'
  const [extreme, shared] = isLow ? [high, low] : [low, high]
  const check = { range, extreme, shared, end, words } as const
  if (isLow && isHigh) return check
  const other = isLow ? ends[1] : ends[0]
  // An end that some figure has is that of a part of them.
  if (family.figures.some(({ quantity }) => meets(quantity.value, other))) return undefined
  const isOutside = isLow ? isBelow(other, high.quantity.value) : isBelow(low.quantity.value, other)
  return isOutside ? check : undefined
}

function statementsOf({ passage, quantities, measures, clauses, dates, tokens }: Reading): Statement[] {
  if (!quantities.some(({ quantity }) => quantity.isRange)) return []
  if (clauses.some(({ modality }) => modality === 'planned') || tokens.some(({ lower }) => LOOSE.has(lower))) return []
  return quantities.flatMap((mention, i) =>
    mention.quantity.isRange ? [{ range: { ...mention, passage }, keys: measures[i]!.keys, dates }] : []
  )
}

/** Stated ranges with the figures, in their section, that they are the range of. */
export function rangeChecks(
  readings: readonly Reading[],
  segmentation: Segmentation,
  readingOf: ReadingOf
): RangeCheck[] {
  const statements = readings
    .filter(({ passage }) => segmentation.passages[passage]!.kind === 'sentence')
    .flatMap(statementsOf)
  if (statements.length === 0) return []
  const families = groupBy(
    [
      ...fromTables(segmentation, readingOf),
      ...fromLists(segmentation, readings),
      ...fromSentences(segmentation, readings)
    ],
    ({ section }) => section ?? -1
  )
  return statements.flatMap((statement) => {
    const own = families.get(sectionOf(segmentation, statement.range.passage) ?? -1) ?? []
    return own.flatMap((family) => checkOf(statement, family) ?? []).slice(0, 1)
  })
}
