import type { Located } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { RateCheck, RateMention } from '../model/ratios.ts'
import type { Measured, Reading } from '../model/reading.ts'
import { sameUnit } from '../model/same-unit.ts'

interface Figure {
  readonly mention: QuantityMention
  readonly measured: Measured
  readonly reading: Reading
}

const isPlain = ({ mention: { quantity, per } }: Figure): boolean =>
  per === undefined && !quantity.signed && !quantity.isRange && quantity.nominal.numerator > 0n

/** The one figure that counts what the rate is counted by. */
function countOf(figures: readonly Figure[], { nouns, unit }: RateMention): Figure | undefined {
  const counts = figures.filter((each) => {
    if (!isPlain(each)) return false
    const { quantity } = each.mention
    if (unit !== undefined) return quantity.unit === unit
    return quantity.dimension === 'count' && each.measured.keys.slice(0, 2).some((key) => nouns.includes(key))
  })
  return counts.length === 1 ? counts[0] : undefined
}

/** The total that the rate divides: the figure that it stands beside, or the one that measures the same. */
function totalOf(mention: RateMention, rate: Figure, figures: readonly Figure[], count: Figure): Figure | undefined {
  const totals = figures.filter((each) => each !== rate && each !== count && sameUnit(each.mention, rate.mention))
  if (mention.apposed) {
    const beside = totals.findLast((each) => each.reading === rate.reading && each.mention.end <= rate.mention.start)
    return beside && isPlain(beside) ? beside : undefined
  }
  const measures = rate.measured.keys.filter((key) => !mention.nouns.includes(key)).slice(0, 2)
  const [total, ...others] = totals
  if (!total || others.length > 0 || !isPlain(total)) return undefined
  const same = total.measured.keys[0]
  return same !== undefined && measures.includes(same) ? total : undefined
}

const periods = (readings: readonly Reading[]): number =>
  new Set(readings.flatMap(({ dates }) => dates.map(({ date }) => date.printed))).size

const located = ({ mention, reading }: Figure): Located<QuantityMention> => ({ ...mention, passage: reading.passage })

function checkOf(mention: RateMention, rate: Figure, figures: readonly Figure[]): RateCheck[] {
  const count = countOf(figures, mention)
  const total = count && totalOf(mention, rate, figures, count)
  if (!count || !total) return []
  const step = mention.apposed ? 'the rate stands beside the total' : 'both measure the same'
  const tie = { score: 0.75, words: [], steps: [step] }
  const { per, base } = mention
  return [{ rate: { ...located(rate), per }, total: located(total), count: located(count), base, tie }]
}

/** Rates per head, pupil or hectare with their total and divisor, which stand in the sentence or beside it. */
export function rateChecks(readings: readonly Reading[], segmentation: Segmentation): RateCheck[] {
  return readings.flatMap((reading, i) => {
    if (reading.ratios.rates.length === 0) return []
    const { block } = segmentation.passages[reading.passage]!
    const window = readings
      .slice(Math.max(0, i - 1), i + 2)
      .filter(({ passage }) => segmentation.passages[passage]!.block === block)
    // Figures of several years are seldom those of one sum.
    if (periods(window) > 1) return []
    const figures = window.flatMap((each) =>
      each.quantities.map((mention, k) => ({ mention, measured: each.measures[k]!, reading: each }))
    )
    const first = figures.findIndex((each) => each.reading === reading)
    return reading.ratios.rates.flatMap((mention) => checkOf(mention, figures[first + mention.index]!, figures))
  })
}
