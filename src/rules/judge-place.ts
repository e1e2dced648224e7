import type { Outcome, Say } from '../check/rule.ts'
import { shareDay } from '../model/date.ts'
import type { PlacePair, ValueMention } from '../model/facts.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import { slipOf } from '../model/slip.ts'
import { meets } from '../quantity/interval.ts'
import { noneInCommon, sameDigits } from './judge-pair.ts'
import { isSure } from './ties.ts'

export const PLACE_MESSAGES = { differs: '{place} says `{stated}`, {otherPlace} says `{other}`' } as const

/** A summary speaks of everything in the words of everything: it takes more than elsewhere to see that one fact is meant. */
const SAME_FACT = 0.62

const isFigure = (value: ValueMention): value is ValueMention<QuantityMention> => 'quantity' in value.mention

/** How the two values stand to each other: the words of the working, and whether both can hold. */
function compareValues(a: ValueMention, b: ValueMention): { readonly agree: boolean; readonly step: string } {
  if (!isFigure(a) || !isFigure(b)) {
    const [x, y] = [a.mention as DateMention, b.mention as DateMention]
    return { agree: shareDay(x.date, y.date), step: noneInCommon(a.printed, b.printed, 'day') }
  }
  const [x, y] = [a.mention.quantity, b.mention.quantity]
  const slip = slipOf(a.mention, b.mention)
  const step = slip ? sameDigits(x) : noneInCommon(a.printed, b.printed, 'value')
  return { agree: !slip && meets(x.value, y.value), step }
}

/** Holds a value against the same fact elsewhere; the rules on places differ only in which places they hold together. */
export function judgePlace({ a, b, tie, separatedBy }: PlacePair, say: Say<typeof PLACE_MESSAGES>): Outcome {
  if (tie.score < SAME_FACT) return say.undecided('too-weak-a-tie')
  const { agree, step } = compareValues(a, b)
  if (agree) {
    const message = `\`${a.printed}\` (${a.standing.name}) and \`${b.printed}\` (${b.standing.name}) agree`
    return say.agrees(isSure(tie) ? message : undefined, [a, b])
  }
  if (separatedBy) return say.undecided('qualifiers-differ')
  return say.differs({
    message: 'differs',
    values: { place: a.standing.name, stated: a.printed, otherPlace: b.standing.name, other: b.printed },
    at: a,
    against: [b],
    confidence: tie.score,
    working: [...tie.steps, step],
    reported: a.printed,
    computed: b.printed,
    question: `Which holds: ${a.printed} or ${b.printed}?`,
    severity: isSure(tie) ? undefined : 'warning'
  })
}
