import { defineRule } from '../../check/rule.ts'
import { judgeWording } from '../judge-wording.ts'

/** Notes statements that one exception refutes. */
export const absoluteClaim = defineRule({
  id: 'absolute-claim',
  group: 'wording',
  summary: 'A statement leaves room for the exception that exists',
  severity: 'info',
  reads: 'loose-wording',
  doubt: 'there is no exception',
  messages: {
    one: '{printed}: one exception refutes it',
    several: '{count} statements are refuted by one exception each: {printed}'
  },
  strictOnly: true,
  check: (fact, say) => judgeWording(fact, 'absolute', say)
})
