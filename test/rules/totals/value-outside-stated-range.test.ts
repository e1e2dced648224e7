import { valueOutsideStatedRange } from '../../../src/rules/totals/value-outside-stated-range.ts'
import { ruleTest } from '../../support/rule-test.ts'

const plants = (highest: string) =>
  `| Plant | Capacity |\n|---|---|\n| Aber | 12 MW |\n| Brent | 25 MW |\n| Cole | ${highest} |`

ruleTest(valueOutsideStatedRange, {
  agrees: [
    `The capacity of the plants ranges from 12 to 44 MW.\n\n${plants('44 MW')}`,
    'The share ranged from 12% to 48%: 12% in the north, 25% in the west and 48% in the south.'
  ],
  differs: [
    {
      text: `The capacity of the plants ranges from 12 to 40 MW.\n\n${plants('⟦44 MW⟧')}`,
      says: '`44 MW` lies outside the range `12 to 40 MW`, whose other end is `12 MW`'
    },
    {
      text: 'The lakes are between 12 and 40 m deep:\n\n- Lake Aven: 12 m deep\n- Lake Brill: 30 m deep\n- Lake Corr: ⟦45 m⟧ deep',
      says: '`45 m` lies outside the range `12 and 40 m`, whose other end is `12 m`'
    },
    {
      text: 'The share ranged from 12% to 40%: 12% in the north, 25% in the west and ⟦48%⟧ in the south.',
      says: '`48%` lies outside the range `12% to 40%`, whose other end is `12%`'
    }
  ],
  undecided: [],
  ignores: [
    `The capacity of most plants ranges from 12 to 40 MW.\n\n${plants('44 MW')}`,
    `The capacity of the older plants is 12 to 25 MW.\n\n${plants('44 MW')}`,
    `Planned capacity ranges from 15 to 40 MW.\n\n${plants('44 MW')}`,
    `Costs range from 12 to 40 million euros.\n\n${plants('44 MW')}`,
    `## Wind\n\nThe capacity of the plants ranges from 12 to 40 MW.\n\n## Sun\n\n${plants('44 MW')}`
  ]
})
