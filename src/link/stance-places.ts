import type { Clause, Reading } from '../model/reading.ts'
import type { StanceMention } from '../model/stance.ts'
import { contextKeys } from './overlap.ts'
import type { Context } from './soft-overlap.ts'

/** A side with the clause that takes it and all that the clause speaks of. */
export interface PlacedStance {
  readonly reading: Reading
  readonly stance: StanceMention
  readonly clause: Clause
  readonly context: Context
  /** Words of the sentence and the lead it stands under, without the word that takes the side. */
  readonly near: readonly string[]
  /** What the side is taken of and by, with the lead that both stand under. */
  readonly args: readonly string[]
}

/** Weight of a word of the same sentence; headings weigh less. */
const SENTENCE = 0.7

export function placeStance(reading: Reading, stance: StanceMention): PlacedStance {
  const [from, to] = stance.clause
  const own = reading.tokens[stance.at]!.family
  const context = contextKeys(reading, from, to)
  context.delete(own)
  const { row, lead } = reading.place
  const args = new Set([...stance.target, ...stance.subject, ...(row.length > 0 ? row : lead)])
  args.delete(own)
  return {
    reading,
    stance,
    clause: reading.clauses.find((clause) => clause.from === from)!,
    context,
    near: [...context].filter(([, weight]) => weight >= SENTENCE).map(([key]) => key),
    args: [...args]
  }
}

/** One says the opposite of the other, or denies it, or says that nothing happens. */
export function clash(a: StanceMention, b: StanceMention): boolean {
  if (a.axis !== b.axis) return false
  if (a.sign === 0 || b.sign === 0) return a.sign !== b.sign && !a.negated && !b.negated
  return a.sign === b.sign ? a.negated !== b.negated : !a.negated && !b.negated
}

export const denies = ({ stance }: PlacedStance): boolean => stance.negated || stance.sign === 0
