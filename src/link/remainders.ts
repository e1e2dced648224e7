import type { Breakdown } from '../model/arithmetic-facts.ts'
import type { Located, ShareList } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import type { RestMention } from '../model/rest.ts'
import { isPlainFigure, sameUnit } from '../model/same-unit.ts'
import { sumOf } from '../model/sums.ts'
import { meets } from '../quantity/interval.ts'
import { isNear } from '../quantity/ratio.ts'
import { add, compare, rational } from '../quantity/rational.ts'

type Figure = Located<QuantityMention>

/** Sentences before the one that says what is left. */
const REACH = 1
/** What is further off is the rest of something else. */
const FAR = rational(3n, 2n)

interface Counted {
  readonly figure: Figure
  readonly noun: string | undefined
}

/** The figures in front of a rest, its own sentence last, as far back as one sentence of the paragraph. */
function leadingTo(
  reading: Reading,
  rest: RestMention,
  readings: readonly Reading[],
  segmentation: Segmentation
): Counted[] {
  const { passage } = reading
  const { block } = segmentation.passages[passage]!
  const earlier = []
  for (let i = Math.max(0, passage - REACH); i < passage; i++)
    if (segmentation.passages[i]!.block === block && segmentation.passages[i]!.kind === 'sentence')
      earlier.push(
        ...readings[i]!.quantities.map((figure, k) => ({
          figure: { ...figure, passage: i },
          noun: readings[i]!.measures[k]?.keys[0]
        }))
      )
  const own = rest.before.map((figure, i) => ({ figure: { ...figure, passage }, noun: rest.nouns[i] }))
  return [...earlier, ...own].filter(({ figure }) => isPlainFigure(figure) && sameUnit(figure, rest.value))
}

/** A whole, the one part that it has besides the rest, and the rest; undefined where more figures could be meant. */
function splitOf(
  figures: readonly Counted[],
  rest: Figure,
  noun: string | undefined
): { readonly whole: Figure; readonly parts: readonly Figure[] } | undefined {
  for (let w = 0; w < figures.length - 1; w++) {
    const parts = [...figures.slice(w + 1).map(({ figure }) => figure), rest]
    if (meets(sumOf(parts), figures[w]!.figure.quantity.value)) return { whole: figures[w]!.figure, parts }
  }
  const [first, second] = figures
  if (!first || !second || figures.length > 2) return undefined
  const isLess = compare(second.figure.quantity.nominal, first.figure.quantity.nominal) < 0
  const sum = add(second.figure.quantity.nominal, rest.quantity.nominal)
  const isOther = [second.noun, noun].some((each) => each !== undefined && (first.noun ?? each) !== each)
  if (!isLess || isOther || !isNear(sum, first.figure.quantity.nominal, FAR)) return undefined
  return { whole: first.figure, parts: [second.figure, rest] }
}

function breakdownOf(whole: Figure, parts: readonly Figure[], { passage }: Reading): Breakdown {
  return {
    form: 'which',
    whole,
    parts: parts.map((value) => ({ value, keys: [], turned: false, further: false })),
    rest: undefined,
    exhaustive: true,
    wholeKeys: [],
    context: new Set(),
    dates: [],
    names: [],
    table: undefined,
    passage,
    start: parts.at(-1)!.start,
    end: parts.at(-1)!.end
  }
}

/** Rests whose whole stands further off than a breakdown of their own sentence reaches. */
export function remainders(readings: readonly Reading[], segmentation: Segmentation): Breakdown[] {
  return readings.flatMap((reading) =>
    reading.tieOuts.rests.flatMap((rest): Breakdown[] => {
      const isKnown = reading.breakdowns.some(
        ({ whole, exhaustive, start, end }) => whole && exhaustive && start <= rest.value.start && rest.value.end <= end
      )
      if (isKnown || rest.value.quantity.dimension === 'percent' || rest.value.quantity.dimension === 'ratio') return []
      const figures = leadingTo(reading, rest, readings, segmentation)
      const split = splitOf(figures, { ...rest.value, passage: reading.passage }, rest.nouns.at(-1))
      return split ? [breakdownOf(split.whole, split.parts, reading)] : []
    })
  )
}

/** A breakdown of one part only, which does not say what the others are. */
const partOf = (whole: Figure, part: Figure, reading: Reading): Breakdown => ({
  ...breakdownOf(whole, [part], reading),
  exhaustive: false
})

/** "Of these, 130 …": parts with the largest figure that they can be part of, in their sentence or the one before. */
export function subsets(readings: readonly Reading[], segmentation: Segmentation): Breakdown[] {
  return readings.flatMap((reading) =>
    reading.tieOuts.subsets.flatMap(({ value, before }): Breakdown[] => {
      const { passage } = reading
      const isKnown = reading.breakdowns.some(
        ({ start, end, whole }) => whole && start <= value.start && value.end <= end
      )
      if (isKnown) return []
      const previous = readings[passage - 1]
      const isNear = previous && segmentation.passages[passage - 1]!.block === segmentation.passages[passage]!.block
      const own = before.map((figure): Figure => ({ ...figure, passage }))
      const far = isNear
        ? previous.quantities
            .filter((each) => isPlainFigure(each) && sameUnit(each, value))
            .map((figure): Figure => ({ ...figure, passage: passage - 1 }))
        : []
      const wholes = own.length > 0 ? own : far
      const [largest] = [...wholes].sort((a, b) => compare(b.quantity.nominal, a.quantity.nominal))
      return largest ? [partOf(largest, { ...value, passage }, reading)] : []
    })
  )
}

/** "60 % passed. The other 30 % …": two percentages of two sentences that have to make 100. */
export function remainingShares(readings: readonly Reading[], segmentation: Segmentation): ShareList[] {
  return readings.flatMap((reading) =>
    reading.tieOuts.rests.flatMap((rest): ShareList[] => {
      const { passage } = reading
      const before = readings[passage - 1]
      const isPercent = ({ quantity }: QuantityMention) => quantity.dimension === 'percent'
      if (
        !isPercent(rest.value) ||
        rest.before.length > 0 ||
        !before ||
        reading.quantities.filter(isPercent).length > 1
      )
        return []
      const { block } = segmentation.passages[passage]!
      const own = readings.filter(
        (other) => other.passage < passage && segmentation.passages[other.passage]!.block === block
      )
      const shares = own.flatMap(({ quantities, passage: at }) =>
        quantities.filter((each) => isPercent(each) && isPlainFigure(each)).map((each) => ({ ...each, passage: at }))
      )
      const [share] = shares
      if (!share || shares.length > 1 || share.passage !== passage - 1) return []
      return [{ parts: [share, { ...rest.value, passage }] }]
    })
  )
}
