import { defineRule } from '../../check/rule.ts'
import { judgeWording } from '../judge-wording.ts'

/** Notes references that may mean either of two figures. */
export const unresolvedReference = defineRule({
  id: 'unresolved-reference',
  group: 'wording',
  summary: '"This figure" can only mean one figure',
  severity: 'info',
  reads: 'loose-wording',
  doubt: 'the words make clear which is meant',
  messages: {
    one: '{printed} may mean either of the figures before it',
    several: '{count} references may mean either of the figures before them: {printed}'
  },
  strictOnly: true,
  check: (fact, say) => judgeWording(fact, 'unresolved', say)
})
