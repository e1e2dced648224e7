import type { Outcome, Say } from '../check/rule.ts'
import type { Facts, ValueMention } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import { conflictOf, sameDigits } from './judge-pair.ts'
import { isSure, ONE_FACT } from './ties.ts'

type Messages = { readonly differs: '{stated} {other}' }

const printed = ({ mention, printed: figure }: ValueMention<QuantityMention>): string =>
  mention.per ? `${figure} per ${mention.per}` : figure

/** Judges a figure that two places print with the same digits under different units; `what` names what differs. */
export function judgeUnitPair(pair: Facts['unit-pair'], what: string, say: Say<Messages>): Outcome {
  const { a, b, tie, separatedBy } = pair
  if (tie.score < ONE_FACT) return say.undecided('too-weak-a-tie')
  if (separatedBy) return say.undecided('qualifiers-differ')
  const [stated, other] = [printed(b), printed(a)]
  return say.differs({
    message: 'differs',
    values: { stated, other },
    ...conflictOf(pair, stated, other, sameDigits(b.mention.quantity)),
    question: `Which ${what} is meant: ${other} or ${stated}?`,
    severity: isSure(tie) ? undefined : 'warning'
  })
}
