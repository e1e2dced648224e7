import { defineRule } from '../../check/rule.ts'
import type { ValueMention } from '../../model/facts.ts'
import type { QuantityMention } from '../../model/mention.ts'
import { slipOf } from '../../model/slip.ts'
import { relationOf } from '../../model/standing.ts'
import { centre } from '../../quantity/interval.ts'
import { compare, divide, format, ONE, type Rational } from '../../quantity/rational.ts'
import { conflictOf, sameDigits } from '../judge-pair.ts'
import { isSure, ONE_FACT } from '../ties.ts'

/** How many times the larger figure is the smaller. */
function factor(a: Rational | undefined, b: Rational | undefined): string {
  if (!a || !b || a.numerator === 0n || b.numerator === 0n) return '?'
  const ratio = divide(a, b)
  return format(compare(ratio, ONE) >= 0 ? ratio : divide(b, a), 0)
}

const byPeriod = ({ printed, mention }: ValueMention<QuantityMention>): string => `${printed} per ${mention.per}`

/** Reports one figure that stands in two places under different scale words or units. */
export const magnitudeSlip = defineRule({
  id: 'magnitude-slip',
  group: 'units',
  summary: 'One figure keeps its scale and unit wherever it is repeated',
  severity: 'error',
  reads: 'value-pair',
  doubt: 'the same digits belong to two different facts by chance',
  messages: {
    slip: '`{stated}` here, `{other}` elsewhere: the same digits, {factor} times apart',
    rate: '`{stated}` here, `{other}` elsewhere: one figure, counted by two periods',
    points: '`{stated}` here, `{other}` elsewhere: the same digits, once as a percentage and once as points'
  },
  check(pair, say) {
    const { a, b, tie, separatedBy } = pair
    if (relationOf(a.standing, b.standing)) return undefined
    const slip = slipOf(a.mention, b.mention)
    if (!slip) return undefined
    if (tie.score < ONE_FACT) return say.undecided('too-weak-a-tie')
    if (separatedBy) return say.undecided('qualifiers-differ')
    const [stated, other] = slip === 'rate' ? [byPeriod(b), byPeriod(a)] : [b.printed, a.printed]
    const [x, y] = [a.mention.quantity, b.mention.quantity]
    return say.differs({
      message: slip === 'rate' ? 'rate' : x.dimension === y.dimension ? 'slip' : 'points',
      values: { stated, other, factor: factor(centre(x.value), centre(y.value)) },
      ...conflictOf(pair, stated, other, sameDigits(x)),
      question: `Which scale or unit is meant: ${other} or ${stated}?`,
      severity: isSure(tie) ? undefined : 'warning'
    })
  }
})
