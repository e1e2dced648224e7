import { suppressionExpired } from '../../../src/rules/housekeeping/suppression-expired.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(
  suppressionExpired,
  {
    agrees: [
      'The tunnel is 12 km long. <!-- claimcheck-ignore value-conflict until=2026-06-01: a survey -->',
      'The tunnel is 12 km long. <!-- claimcheck-ignore value-conflict: a survey until=2027-01-31 -->'
    ],
    differs: [
      {
        text: 'The tunnel is 12 km long. ⟦<!-- claimcheck-ignore value-conflict until=2026-05-31: a survey -->⟧',
        says: 'This comment held until `2026-05-31`: its findings are open again'
      },
      {
        text: 'Fares rose. ⟦<!-- claimcheck-ignore-file value-conflict: a survey until=2026-02-30x -->⟧',
        says: '`until=2026-02-30x` names no day (YYYY-MM-DD): the comment silences nothing'
      }
    ],
    undecided: [],
    ignores: [
      'The tunnel is 12 km long. <!-- claimcheck-ignore value-conflict: a survey -->',
      'The tunnel is 12 km long. <!-- claimcheck off until=2020-01-01 -->'
    ]
  },
  { asOf: '2026-06-01' }
)
