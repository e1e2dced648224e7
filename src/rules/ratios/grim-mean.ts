import { defineRule } from '../../check/rule.ts'
import { ONE } from '../../quantity/rational.ts'
import { GRIM_MESSAGES, judgeGrain } from '../judge-grain.ts'

/** Reports a mean of counts that no whole sum over so many can give. */
export const grimMean = defineRule({
  id: 'grim-mean',
  group: 'ratios',
  summary: 'A mean of whole counts over a small number is a whole sum divided by it',
  severity: 'warning',
  reads: 'granular',
  doubt: 'some of them gave no count, or counted in parts',
  messages: GRIM_MESSAGES,
  check(fact, say) {
    return fact.kind === 'mean' ? judgeGrain(fact, ONE, say) : undefined
  }
})
