import type { Outcome, Say, Where } from '../check/rule.ts'
import type { AddressUse, CitationHabit, Habit } from '../model/citation-facts.ts'
import type { Fix } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { shortened } from '../model/wording.ts'

const SHOWN = 4
const LONGEST = 80

/** As a message can hold it. */
export const short = (printed: string): string => shortened(printed, LONGEST)

/** "`a`, `b`" with what is beyond four left out; each printed form once. */
export function listing(printed: readonly string[]): string {
  const distinct = [...new Set(printed)]
  const shown = distinct.slice(0, SHOWN).map((each) => `\`${short(each)}\``)
  return distinct.length > SHOWN ? `${shown.join(', ')} …` : shown.join(', ')
}

interface Placed {
  readonly span: Span
}

/** Places of a finding that stands for several: it stands at the first, and the others are repeats. */
export function placesOf([first, ...others]: readonly [Placed, ...Placed[]]): {
  readonly at: Span
  readonly against: readonly []
  readonly repeats: readonly Span[]
} {
  return { at: first.span, against: [], repeats: others.map(({ span }) => span) }
}

/** True for an address that a statement rests on or a list holds. */
export const isCitation = (use: AddressUse): boolean => use.isCitation

type AboutAddresses = Say<{ readonly one: '{addresses} {where}'; readonly several: '{count} {addresses}' }>

/** One finding for all cited addresses that have a defect; the rules differ in the defect and in what counts as cited. */
export function judgeAddresses(
  [first, ...others]: readonly AddressUse[],
  confidence: number,
  say: AboutAddresses,
  fixes: readonly Fix[] = []
): Outcome {
  if (first === undefined) return say.agrees()
  const printed = [first, ...others].map((use) => use.printed)
  const count = new Set(printed).size
  return say.differs({
    message: count > 1 ? 'several' : 'one',
    values: { count: String(count), addresses: listing(printed), where: first.fault ?? '' },
    ...placesOf([first, ...others]),
    confidence,
    working: [],
    fixes
  })
}

type AboutHabit = Say<{ readonly one: '{count} {printed}'; readonly several: '{count} {printed}' }>

/** One finding for all places at which a document has a habit; the rules differ in the habit, in how it is worded, and in how many are too many. */
export function judgeHabit(
  { habit, spots: all }: CitationHabit,
  wanted: Habit,
  confidence: number,
  say: AboutHabit,
  more = 0
): Outcome | undefined {
  if (habit !== wanted) return undefined
  const spots = all.filter(({ count }) => count > more)
  const [first, ...others] = spots
  if (first === undefined) return say.agrees()
  const isOne = others.length === 0
  return say.differs({
    message: isOne ? 'one' : 'several',
    values: {
      count: String(isOne ? first.count : spots.length),
      printed: listing(spots.map(({ printed }) => printed))
    },
    ...placesOf([first, ...others]),
    confidence,
    working: []
  })
}

/** A place with what stands there. */
interface Gathered {
  readonly printed: string
  readonly where: Where
}

/** How a rule words one place of a kind, and several. */
export type AboutKind = Say<{ readonly one: '{printed}'; readonly several: '{count} {printed}' }>

/** One finding for all places of one kind. */
export function judgeKind([first, ...others]: readonly Gathered[], confidence: number, say: AboutKind): Outcome {
  if (first === undefined) return say.agrees()
  const printed = [first, ...others].map((each) => each.printed)
  return say.differs({
    message: others.length === 0 ? 'one' : 'several',
    values: { count: String(printed.length), printed: listing(printed) },
    at: first.where,
    against: [],
    repeats: others.map(({ where }) => where),
    confidence,
    working: []
  })
}
