import { defineRule } from '../../check/rule.ts'
import { addUp, asSum, sumOf } from '../../model/sums.ts'
import { exactly, meets } from '../../quantity/interval.ts'
import { HUNDRED, trimmed } from '../../quantity/rational.ts'

/** Reports shares that are listed as a whole and do not add to 100 within their rounding. */
export const sharesNot100 = defineRule({
  id: 'shares-not-100',
  group: 'ratios',
  summary: 'Shares listed as a whole add to 100 % within rounding',
  severity: 'error',
  reads: 'share-list',
  doubt: 'the shares overlap, or the list leaves something out',
  messages: {
    differs: '{parts} add to {sum} %, not to 100 %'
  },
  check({ parts }, say) {
    const printed = asSum(parts)
    if (meets(sumOf(parts), exactly(HUNDRED))) return say.agrees(`${printed} = 100 %`, parts)
    const nominal = trimmed(addUp(parts), 1)
    return say.differs({
      message: 'differs',
      values: { parts: printed, sum: nominal },
      at: parts[0]!,
      against: parts.slice(1),
      confidence: 0.8,
      working: [`${printed} = ${nominal} %`],
      reported: '100 %',
      computed: `${nominal} %`,
      question: 'Which share is wrong, or what is left out?'
    })
  }
})
