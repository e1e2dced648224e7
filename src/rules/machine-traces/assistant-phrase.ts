import { defineRule } from '../../check/rule.ts'
import { judgeTraces } from '../judge-trace.ts'

/** Reports what an assistant says to the one who asked. */
export const assistantPhrase = defineRule({
  id: 'assistant-phrase',
  group: 'machine-traces',
  summary: 'The text speaks to its reader, and not to the one who asked a program for it',
  severity: 'warning',
  reads: 'trace-group',
  doubt: 'the words are those of a person, or are quoted',
  messages: {
    one: '{printed} is how an assistant speaks to its user',
    several: '{count} passages speak as an assistant does to its user: {printed}'
  },
  check: (group, say) => judgeTraces(group, 'phrase', 0.9, say)
})
