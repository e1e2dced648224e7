import { defineRule } from '../../check/rule.ts'
import { judgeTraces } from '../judge-trace.ts'

/** Reports gaps that were to be filled in. */
export const unfilledTemplate = defineRule({
  id: 'unfilled-template',
  group: 'machine-traces',
  summary: 'Every gap is filled in',
  severity: 'error',
  reads: 'trace-group',
  doubt: 'the brackets are meant as they stand, in a form or a manual',
  messages: {
    one: '{printed} was never filled in',
    several: '{count} gaps were never filled in: {printed}'
  },
  check: (group, say) => judgeTraces(group, 'template', 0.9, say)
})
