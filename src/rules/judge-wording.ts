import type { Outcome, Say } from '../check/rule.ts'
import type { Looseness, LooseWording } from '../model/wording-facts.ts'
import { listing } from './judge-group.ts'

/** One finding for all places of a kind of loose wording; the rules differ in the kind and in what they say of it. */
export function judgeWording(
  { looseness, spots }: LooseWording,
  wanted: Looseness,
  say: Say<{ readonly one: '{printed}'; readonly several: '{count} {printed}' }>
): Outcome | undefined {
  if (looseness !== wanted) return undefined
  const [first, ...others] = spots
  if (first === undefined) return say.agrees()
  return say.differs({
    message: others.length === 0 ? 'one' : 'several',
    values: { count: String(spots.length), printed: listing(spots.map(({ printed }) => printed)) },
    at: first,
    against: [],
    repeats: others,
    confidence: 0.5,
    working: []
  })
}
