import { areAntonyms, areSiblings, kinship } from '../lexicon/hypernyms.ts'
import type { Token } from '../model/token.ts'
import type { SoftOverlap } from './soft-overlap.ts'
import { clash, type PlacedStance } from './stance-places.ts'

/** "did not fail at random; it failed because …": the passage itself says both. */
export const saysBoth = ({ reading, stance }: PlacedStance, overlap: SoftOverlap): boolean =>
  reading.stances.some(
    (other) =>
      other.at !== stance.at &&
      clash(other, stance) &&
      ((stance.axis !== 'level' && reading.tokens[other.at]!.family === reading.tokens[stance.at]!.family) ||
        overlap.best(other.heads, stance.heads) >= 0.5)
  )

const hasStranger = (from: PlacedStance, to: PlacedStance, overlap: SoftOverlap): boolean => {
  const side = to.reading.tokens[to.stance.at]!.family
  return from.stance.target.some((key) => key !== side && overlap.best([key], to.near) === 0)
}

/** "may photograph the garden", "photography of the frescoes is forbidden": each has an object that the other lacks. */
export const otherObjects = (a: PlacedStance, b: PlacedStance, overlap: SoftOverlap): boolean =>
  hasStranger(a, b, overlap) && hasStranger(b, a, overlap)

/** Below this two groups behind "for" name two groups of people or things. */
const SAME_GROUP = 0.7

/** "harmless for adults", "dangerous for infants". */
export function otherBeneficiaries(a: PlacedStance, b: PlacedStance, overlap: SoftOverlap): boolean {
  const [x, y] = [a.stance.served, b.stance.served]
  const inside = (keys: readonly string[], { context }: PlacedStance) => keys.some((key) => context.has(key))
  return x.length > 0 && y.length > 0 && !inside(x, b) && !inside(y, a) && overlap.best(x, y) < SAME_GROUP
}

/** Content words of a clause that the other passage lacks; words that take a side themselves are left out. */
function ownWords({ reading, stance }: PlacedStance, { reading: other }: PlacedStance): string[] {
  const [from, to] = stance.clause
  const sides = new Set(reading.stances.filter(({ role }) => role === 'main').map(({ at }) => at))
  const theirs = new Set([...other.tokens.map(({ family }) => family), ...other.place.lead, ...other.place.row])
  const isOwn = ({ index, kind, wordClass, family }: Token) =>
    kind === 'word' && wordClass !== 'function' && !sides.has(index) && !theirs.has(family)
  return reading.tokens
    .slice(from, to)
    .filter(isOwn)
    .map(({ lemma }) => lemma)
}

/** "apple trees" here, "pear trees" there; "fast" here, "slow" there: two things or two conditions. */
export function otherMembers(a: PlacedStance, b: PlacedStance): string | undefined {
  const [x, y] = [ownWords(a, b), ownWords(b, a)]
  for (const ours of x) {
    for (const theirs of y) {
      if (areAntonyms(ours, theirs) || areSiblings(ours, theirs) || kinship(ours, theirs) === 'exclusive')
        return `${ours} / ${theirs}`
    }
  }
  return undefined
}
