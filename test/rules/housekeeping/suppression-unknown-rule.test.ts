import { suppressionUnknownRule } from '../../../src/rules/housekeeping/suppression-unknown-rule.ts'
import { ruleTest } from '../../support/rule-test.ts'

const ASKS =
  'The comment asks for nothing known: write `claimcheck-ignore`, `claimcheck-ignore-block` or `claimcheck-ignore-file`'

ruleTest(suppressionUnknownRule, {
  agrees: [
    'The tunnel is 12 km long. <!-- claimcheck-ignore value-conflict: two tunnels -->',
    'The tunnel is 12 km long. <!-- claimcheck-ignore-file value-conflict -->'
  ],
  differs: [
    {
      text: 'The tunnel is 12 km long. ⟦<!-- claimcheck-ignore value-conflit: two tunnels -->⟧',
      says: 'No rule is called `value-conflit`'
    },
    {
      text: 'The tunnel is 12 km long. ⟦<!-- claimcheck-ignore all: noise -->⟧',
      says: 'No rule is called `all`'
    },
    {
      text: 'The tunnel is 12 km long. ⟦<!-- claimcheck-ignore -->⟧',
      says: 'The comment names no rule to silence'
    },
    { text: 'The tunnel is 12 km long. ⟦<!-- claimcheck-ignore-line value-conflict: x -->⟧', says: ASKS },
    { text: 'The tunnel is 12 km long. ⟦<!-- claimcheck off -->⟧', says: ASKS }
  ],
  undecided: [],
  ignores: ['The tunnel is 12 km long. <!-- see claimcheck -->', 'The tunnel is 12 km long. <!-- TODO: check -->']
})
