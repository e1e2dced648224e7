import { defineRule } from '../../check/rule.ts'
import { isCitation, judgeAddresses } from '../judge-group.ts'

/** Notes citations that a reader cannot open without an account of somebody’s. */
export const loginWallCitation = defineRule({
  id: 'login-wall-citation',
  group: 'citation-identity',
  summary: 'Readers can open what is cited',
  severity: 'info',
  reads: 'address-group',
  doubt: 'every reader of the text has access',
  messages: {
    one: '{addresses} opens only after a login',
    several: '{count} citations open only after a login: {addresses}'
  },
  check({ trait, uses }, say) {
    return trait === 'login' ? judgeAddresses(uses.filter(isCitation), 0.7, say) : undefined
  }
})
