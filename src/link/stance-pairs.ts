import type { PolarityPair } from '../model/contradiction-facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import type { StanceMention } from '../model/stance.ts'
import { stanceSeparator } from './clause-qualifiers.ts'
import { KeyIndex } from './key-index.ts'
import { tieOf } from './overlap.ts'
import { SoftOverlap } from './soft-overlap.ts'
import { clash, type PlacedStance, placeStance } from './stance-places.ts'
import { otherMembers } from './stance-separators.ts'
import { stanceTie } from './stance-tie.ts'
import type { Words } from './tie.ts'

/** Clauses under one key that are compared; a word that stands everywhere is no entry. */
const CROWDED = 30

/** Stances of axes on which both sides are taken; growth and decline named on the way say nothing. */
function contested(readings: readonly Reading[]): { readonly reading: Reading; readonly stance: StanceMention }[] {
  const all = readings.flatMap((reading) => reading.stances.map((stance) => ({ reading, stance })))
  const usable = all.filter(({ stance: { axis, role } }) => axis !== 'level' || role === 'main')
  const sides = new Map<string, Set<string>>()
  for (const { stance } of usable) {
    const kinds = sides.get(stance.axis) ?? new Set()
    sides.set(stance.axis, kinds.add(`${stance.sign} ${stance.negated}`))
  }
  return usable.filter(({ stance: { axis } }) => sides.get(axis)!.size > 1)
}

const spotOf = ({ reading, stance }: PlacedStance) => ({
  passage: reading.passage,
  start: stance.start,
  end: stance.end
})

/** Pairs of clauses that take opposite sides on one thing, in whatever words. */
export function stancePairs(readings: readonly Reading[], segmentation: Segmentation, words: Words): PolarityPair[] {
  const overlap = new SoftOverlap(words)
  const index = new KeyIndex<PlacedStance>(CROWDED)
  const pairs: PolarityPair[] = []
  const blockOf = ({ reading }: PlacedStance) => segmentation.passages[reading.passage]!.block
  for (const { reading, stance } of contested(readings)) {
    const own = placeStance(reading, stance)
    const entries = (keys: readonly string[]) => keys.map((key) => `${stance.axis} ${key}`)
    for (const earlier of index.near(entries(own.near.flatMap((key) => [key, ...words.thesaurus.of(key)])))) {
      if (!clash(earlier.stance, stance) || blockOf(earlier) === blockOf(own)) continue
      const tie = stanceTie(earlier, own, overlap, words)
      if (!tie) continue
      pairs.push({
        stated: spotOf(own),
        other: spotOf(earlier),
        said: stance.printed,
        against: earlier.stance.printed,
        cue: undefined,
        tie: tieOf(tie.shared, tie.soft),
        separatedBy:
          stanceSeparator(earlier.reading, earlier.clause, reading, own.clause, segmentation) ??
          otherMembers(earlier, own)
      })
    }
    index.add(own, entries(own.near))
  }
  return pairs
}
