import type { PolarityPair } from '../model/contradiction-facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import type { StanceMention } from '../model/stance.ts'
import { stanceSeparator } from './clause-qualifiers.ts'
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

/** Finds earlier stances of the same axis that share a word or a synonym. */
class StanceIndex {
  readonly #lists = new Map<string, PlacedStance[]>()
  readonly #words: Words

  constructor(words: Words) {
    this.#words = words
  }

  rivals(own: PlacedStance): Set<PlacedStance> {
    const found = new Set<PlacedStance>()
    for (const key of own.near) {
      for (const word of [key, ...this.#words.thesaurus.of(key)]) {
        const list = this.#lists.get(`${own.stance.axis} ${word}`) ?? []
        if (list.length > CROWDED) continue
        for (const earlier of list) if (clash(earlier.stance, own.stance)) found.add(earlier)
      }
    }
    return found
  }

  add(own: PlacedStance): void {
    for (const key of own.near) {
      const entry = `${own.stance.axis} ${key}`
      const list = this.#lists.get(entry)
      if (list) list.push(own)
      else this.#lists.set(entry, [own])
    }
  }
}

const spotOf = ({ reading, stance }: PlacedStance) => ({
  passage: reading.passage,
  start: stance.start,
  end: stance.end
})

/** Pairs of clauses that take opposite sides on one thing, in whatever words. */
export function stancePairs(readings: readonly Reading[], segmentation: Segmentation, words: Words): PolarityPair[] {
  const overlap = new SoftOverlap(words)
  const index = new StanceIndex(words)
  const pairs: PolarityPair[] = []
  const blockOf = ({ reading }: PlacedStance) => segmentation.passages[reading.passage]!.block
  for (const { reading, stance } of contested(readings)) {
    const own = placeStance(reading, stance)
    for (const earlier of index.rivals(own)) {
      const tie = blockOf(earlier) === blockOf(own) ? undefined : stanceTie(earlier, own, overlap, words)
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
    index.add(own)
  }
  return pairs
}
