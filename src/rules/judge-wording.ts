import type { Outcome } from '../check/rule.ts'
import type { Looseness, LooseWording } from '../model/wording-facts.ts'
import { type AboutKind, judgeKind } from './judge-group.ts'

/** Which words defeat checking is a matter of taste. */
const CONFIDENCE = 0.5

/** One finding for all places of a kind of loose wording; the rules differ in the kind and in what they say of it. */
export function judgeWording(
  { looseness, spots }: LooseWording,
  wanted: Looseness,
  say: AboutKind
): Outcome | undefined {
  if (looseness !== wanted) return undefined
  const gathered = spots.map((spot) => ({ printed: spot.printed, where: spot }))
  return judgeKind(gathered, CONFIDENCE, say)
}
