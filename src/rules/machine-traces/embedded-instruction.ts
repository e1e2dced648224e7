import { defineRule } from '../../check/rule.ts'
import { judgeTraces } from '../judge-trace.ts'

/** Reports words that tell a program what to make of the text. They are never obeyed. */
export const embeddedInstruction = defineRule({
  id: 'embedded-instruction',
  group: 'machine-traces',
  summary: 'The text speaks to readers and not to programs',
  severity: 'warning',
  reads: 'trace-group',
  doubt: 'the text is about such words',
  messages: {
    one: '{printed} speaks to a program that reads the text',
    several: '{count} places speak to a program that reads the text: {printed}'
  },
  check: (group, say) => judgeTraces(group, 'instruction', 0.8, say)
})
