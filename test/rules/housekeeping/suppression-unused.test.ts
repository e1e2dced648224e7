import { suppressionUnused } from '../../../src/rules/housekeeping/suppression-unused.ts'
import { ruleTest } from '../../support/rule-test.ts'

const TUNNELS = 'The harbour tunnel is 12 km long.\n\nThe harbour tunnel is 14 km long.'

ruleTest(suppressionUnused, {
  agrees: [
    `${TUNNELS} <!-- claimcheck-ignore value-conflict: before and after -->`,
    `# Tunnels\n\n<!-- claimcheck-ignore-block value-conflict: before and after -->\n\n${TUNNELS}`,
    `# Tunnels\n\n<!-- claimcheck-ignore-file value-conflict: before and after -->\n\n${TUNNELS}`
  ],
  differs: [
    {
      text: 'The tunnel is 12 km long. ⟦<!-- claimcheck-ignore value-conflict: two tunnels -->⟧',
      says: '`value-conflict` finds nothing here: the comment can go'
    },
    {
      text: 'Fares rose by 4 per cent. ⟦<!--claimcheck-ignore value-conflict, total-mismatch: as agreed-->⟧ Few noticed.',
      says: '`value-conflict`, `total-mismatch` finds nothing here: the comment can go'
    },
    {
      text: `# Tunnels\n\nThe depot is new. ⟦<!-- claimcheck-ignore value-conflict: wrong place -->⟧\n\n${TUNNELS}`,
      says: '`value-conflict` finds nothing here: the comment can go'
    }
  ],
  undecided: [],
  ignores: [
    'The tunnel is 12 km long. <!-- an ordinary comment -->',
    'The tunnel is 12 km long. <!-- claimcheck-disable value-conflict: two tunnels -->',
    'The tunnel is 12 km long. `<!-- claimcheck-ignore value-conflict: shown as code -->`',
    'The tunnel is 12 km long.\n\n```\n<!-- claimcheck-ignore value-conflict: shown as code -->\n```'
  ]
})
