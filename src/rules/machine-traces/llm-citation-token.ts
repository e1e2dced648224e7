import { defineRule } from '../../check/rule.ts'
import { judgeTraces } from '../judge-trace.ts'

/** Reports marks that mean something only inside a chat program. */
export const llmCitationToken = defineRule({
  id: 'llm-citation-token',
  group: 'machine-traces',
  summary: 'No mark of a chat program stands where a citation should',
  severity: 'error',
  reads: 'trace-group',
  doubt: 'the text speaks of such marks',
  messages: {
    one: '{printed} is a mark of a chat program and leads nowhere',
    several: '{count} marks of a chat program lead nowhere: {printed}'
  },
  check: (group, say) => judgeTraces(group, 'token', 1, say)
})
