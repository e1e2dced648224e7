import { defineRule } from '../../check/rule.ts'
import { judgeTraces } from '../judge-trace.ts'

/** Reports addresses that a chat program has marked as its own. */
export const llmTrackingParameter = defineRule({
  id: 'llm-tracking-parameter',
  group: 'machine-traces',
  summary: 'No address says that a chat program handed it out',
  severity: 'warning',
  reads: 'trace-group',
  doubt: 'the address is meant as an example',
  messages: {
    one: '{printed}: an address was handed out by a chat program',
    several: '{count} addresses were handed out by a chat program: {printed}'
  },
  check: (group, say) => judgeTraces(group, 'tracking', 1, say)
})
