import { defineRule } from '../../check/rule.ts'
import { judgeUnitPair } from '../judge-unit-pair.ts'

/** Reports one sum of money that stands in two places in different currencies. */
export const currencyMismatch = defineRule({
  id: 'currency-mismatch',
  group: 'units',
  summary: 'One sum of money keeps its currency wherever it is repeated',
  severity: 'error',
  reads: 'unit-pair',
  doubt: 'the same digits belong to two different facts by chance',
  messages: {
    differs: '`{stated}` here, `{other}` elsewhere: the same digits in two currencies'
  },
  check(pair, say) {
    return pair.difference !== 'currency' ? undefined : judgeUnitPair(pair, 'currency', say)
  }
})
