import { defineRule } from '../../check/rule.ts'
import { HUNDRED } from '../../quantity/rational.ts'
import { GRIM_MESSAGES, judgeGrain } from '../judge-grain.ts'

/** Reports a percentage that no whole number of the things it counts can give. */
export const grimPercent = defineRule({
  id: 'grim-percent',
  group: 'ratios',
  summary: 'A percentage of a small number is that of a whole part of it',
  severity: 'warning',
  reads: 'granular',
  doubt: 'the percentage is weighted, or leaves some of them out',
  messages: GRIM_MESSAGES,
  check(fact, say) {
    return fact.kind === 'percent' ? judgeGrain(fact, HUNDRED, say) : undefined
  }
})
