import { defineRule } from '../../check/rule.ts'
import { judgeWording } from '../judge-wording.ts'

/** Notes words that stand where a figure could. */
export const vagueQuantity = defineRule({
  id: 'vague-quantity',
  group: 'wording',
  summary: 'How much and how many is said in figures',
  severity: 'info',
  reads: 'loose-wording',
  doubt: 'no figure is known, or the sentence before gives it',
  messages: {
    one: '{printed} stands where a figure could',
    several: '{count} places stand where a figure could: {printed}'
  },
  strictOnly: true,
  check: (fact, say) => judgeWording(fact, 'vague', say)
})
