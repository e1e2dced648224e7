import type { ChangeCheck } from '../model/facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { overlaps } from '../model/span.ts'
import type { TieOutFacts } from '../model/tie-outs.ts'
import { averagesOf } from './averages.ts'
import { proseCarryOvers } from './carry-overs.ts'
import { differencesOf } from './differences.ts'
import { invertedRows } from './extremes.ts'
import { listedCounts } from './listed-counts.ts'
import { rangeChecks } from './range-checks.ts'
import { tableRolls } from './rollforwards.ts'
import { proseRollforwards } from './stocks.ts'
import { subtotalsOf } from './subtotals.ts'
import type { ReadingOf } from './table-figures.ts'
import type { Words } from './tie.ts'

type Made = { readonly [K in keyof TieOutFacts]: readonly TieOutFacts[K][] }

/** Ranges that a passage states itself; what it quotes is somebody else's. */
function invertedRanges({ tieOuts, quotations, passage }: Reading): TieOutFacts['inverted-range'][] {
  const own = tieOuts.invertedRanges.filter((range) => !quotations.some((quoted) => overlaps(quoted, range)))
  return own.map(({ first, second, form }) => ({ first: { ...first, passage }, second: { ...second, passage }, form }))
}

/** Statements with the words or figures that have to bear them out. */
export function tieOutFacts(
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words,
  changes: readonly ChangeCheck[]
): Made {
  const byPassage = new Map(readings.map((reading) => [reading.passage, reading]))
  const readingOf: ReadingOf = (id) => (id === undefined ? undefined : byPassage.get(id))
  const { rolls, carried } = tableRolls(segmentation, readingOf)
  return {
    'listed-count': listedCounts(readings, segmentation),
    difference: differencesOf(readings, segmentation, words, changes),
    average: averagesOf(readings, segmentation, readingOf),
    subtotal: subtotalsOf(segmentation, readingOf),
    rollforward: [...proseRollforwards(readings, segmentation), ...rolls],
    'carry-over': [...proseCarryOvers(readings, words), ...carried],
    'range-check': rangeChecks(readings, segmentation, readingOf),
    'inverted-range': [...readings.flatMap(invertedRanges), ...invertedRows(segmentation, readingOf)]
  }
}
