import { defineRule } from '../../check/rule.ts'
import type { RatioCheck } from '../../model/ratio-check.ts'
import { meets } from '../../quantity/interval.ts'
import { isNear } from '../../quantity/ratio.ts'
import { HUNDRED, multiply, rational } from '../../quantity/rational.ts'
import { judgeShare, SHARE_MESSAGES } from '../judge-share.ts'

const BESIDE = 4
const DOUBLE = rational(2n)

/** "Two-thirds of the sample (12 %)": what words part and no rounding explains is likelier a share of something else. */
function isFarApart({ ratio, percent }: Extract<RatioCheck, { kind: 'percent' }>): boolean {
  const gap = Math.max(percent.start - ratio.end, ratio.start - percent.end)
  const nominal = multiply(ratio.quantity.nominal, HUNDRED)
  return ratio.passage === percent.passage && gap > BESIDE && !isNear(nominal, percent.quantity.nominal, DOUBLE)
}

/** Reports "one in five", "two-thirds" and the like that figures or a percentage of the same refute. */
export const ratioMismatch = defineRule({
  id: 'ratio-mismatch',
  group: 'ratios',
  summary: 'A share in words or as a ratio follows from the figures of part and whole, and from its percentage',
  severity: 'error',
  reads: 'ratio-check',
  doubt: 'the share is one of another whole, or of another time',
  messages: {
    ...SHARE_MESSAGES,
    percent: '`{stated}` and `{other}` are not one share'
  },
  check(fact, say) {
    if (fact.kind === 'figures') return judgeShare(fact.check, say)
    const { ratio, percent, range, tie } = fact
    const [stated, other] = [ratio.quantity.printed, percent.quantity.printed]
    if (meets(range, percent.quantity.value)) return say.agrees(`\`${stated}\` is \`${other}\``, [ratio, percent])
    if (isFarApart(fact)) return say.undecided('qualifiers-differ')
    return say.differs({
      message: 'percent',
      values: { stated, other },
      at: ratio,
      against: [percent],
      confidence: tie.score,
      working: tie.steps,
      reported: stated,
      computed: other
    })
  }
})
