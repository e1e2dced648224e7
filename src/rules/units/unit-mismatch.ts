import { defineRule } from '../../check/rule.ts'
import { judgeUnitPair } from '../judge-unit-pair.ts'

/** Reports one figure that stands in two places under units of different measures. */
export const unitMismatch = defineRule({
  id: 'unit-mismatch',
  group: 'units',
  summary: 'One figure keeps its unit wherever it is repeated',
  severity: 'error',
  reads: 'unit-pair',
  doubt: 'the same digits belong to two different facts by chance',
  messages: {
    differs: '`{stated}` here, `{other}` elsewhere: the same digits under units that are no conversion of each other'
  },
  check(pair, say) {
    return pair.difference === 'currency' ? undefined : judgeUnitPair(pair, 'unit', say)
  }
})
