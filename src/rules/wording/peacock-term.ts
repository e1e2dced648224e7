import { defineRule } from '../../check/rule.ts'
import { judgeWording } from '../judge-wording.ts'

/** Notes praise that stands in for a fact. */
export const peacockTerm = defineRule({
  id: 'peacock-term',
  group: 'wording',
  summary: 'A statement says what is the case rather than how good it is',
  severity: 'info',
  reads: 'loose-wording',
  doubt: 'the word is part of a name, or the praise is reported of others',
  messages: {
    one: '{printed} praises and says nothing that could be checked',
    several: '{count} words praise and say nothing that could be checked: {printed}'
  },
  strictOnly: true,
  check: (fact, say) => judgeWording(fact, 'praise', say)
})
