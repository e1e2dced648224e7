import { suppressionWithoutReason } from '../../../src/rules/housekeeping/suppression-without-reason.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(suppressionWithoutReason, {
  agrees: ['The tunnel is 12 km long. <!-- claimcheck-ignore value-conflict until=2030-01-01: two tunnels -->'],
  differs: [
    {
      text: 'The tunnel is 12 km long. ⟦<!-- claimcheck-ignore value-conflict -->⟧',
      says: 'The comment does not say why `value-conflict` is silenced: write the reason behind a colon'
    },
    {
      text: 'Fares rose. ⟦<!-- claimcheck-ignore-file value-conflict: until=2030-01-01 -->⟧',
      says: 'The comment does not say why `value-conflict` is silenced: write the reason behind a colon'
    },
    {
      text: 'Fares rose. ⟦<!-- claimcheck-ignore-block value-conflict total-mismatch : -->⟧',
      says: 'The comment does not say why `value-conflict, total-mismatch` is silenced: write the reason behind a colon'
    }
  ],
  undecided: [],
  ignores: ['The tunnel is 12 km long. <!-- claimcheck-ignore -->', 'Fares rose. <!-- claimcheck off -->']
})
