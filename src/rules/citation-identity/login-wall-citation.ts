import { defineRule } from '../../check/rule.ts'
import { countOf, placesOf } from '../judge-group.ts'

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
    if (trait !== 'login') return undefined
    const [first, ...others] = uses.filter(({ isCitation }) => isCitation)
    if (first === undefined) return say.agrees()
    const all = [first, ...others]
    const printed = all.map(({ printed }) => printed)
    return say.differs({
      message: new Set(printed).size > 1 ? 'several' : 'one',
      values: countOf(printed),
      ...placesOf([first.span, ...others.map(({ span }) => span)]),
      confidence: 0.7,
      working: []
    })
  }
})
