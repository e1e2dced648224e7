import { defineRule } from '../../check/rule.ts'
import { judgeWording } from '../judge-wording.ts'

/** Notes statements that are hedged twice. */
export const hedgeStack = defineRule({
  id: 'hedge-stack',
  group: 'wording',
  summary: 'A statement is hedged once',
  severity: 'info',
  reads: 'loose-wording',
  doubt: 'both hedges are needed',
  messages: {
    one: '{printed} hedges twice',
    several: '{count} statements are hedged twice: {printed}'
  },
  strictOnly: true,
  check: (fact, say) => judgeWording(fact, 'hedges', say)
})
