import { defineRule } from '../../check/rule.ts'
import { isSlipOfScale } from '../../model/slip.ts'
import { relationOf } from '../../model/standing.ts'
import { centre } from '../../quantity/interval.ts'
import { compare, divide, format, ONE, type Rational } from '../../quantity/rational.ts'
import { isSure, ONE_FACT } from '../ties.ts'

/** How many times the larger figure is the smaller. */
function factor(a: Rational | undefined, b: Rational | undefined): string {
  if (!a || !b || a.numerator === 0n || b.numerator === 0n) return '?'
  const ratio = divide(a, b)
  return format(compare(ratio, ONE) >= 0 ? ratio : divide(b, a), 0)
}

/** Reports one figure that stands in two places under different scale words or units. */
export const magnitudeSlip = defineRule({
  id: 'magnitude-slip',
  group: 'units',
  summary: 'One figure keeps its scale and unit wherever it is repeated',
  severity: 'error',
  reads: 'value-pair',
  doubt: 'the same digits belong to two different facts by chance',
  messages: {
    slip: '`{stated}` here, `{other}` elsewhere: the same digits, {factor} times apart'
  },
  check({ a, b, tie, separatedBy }, say) {
    if (relationOf(a.standing, b.standing)) return undefined
    const [x, y] = [a.mention.quantity, b.mention.quantity]
    if (!isSlipOfScale(x, y)) return undefined
    if (tie.score < ONE_FACT) return say.undecided('too-weak-a-tie')
    if (separatedBy) return say.undecided('qualifiers-differ')
    return say.differs({
      message: 'slip',
      values: { stated: b.printed, other: a.printed, factor: factor(centre(x.value), centre(y.value)) },
      at: b,
      against: [a],
      confidence: tie.score,
      working: [...tie.steps, `both print the digits \`${x.digits}\``],
      reported: b.printed,
      computed: a.printed,
      question: `Which scale or unit is meant: ${a.printed} or ${b.printed}?`,
      ...(isSure(tie) ? {} : { severity: 'warning' as const })
    })
  }
})
