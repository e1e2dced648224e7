import { consistentOnlyByRounding } from '../../../src/rules/totals/consistent-only-by-rounding.ts'
import { ruleTest } from '../../support/rule-test.ts'

const table = (total: string) =>
  `| Source | Mt |\n|---|---|\n| Road | 4.2 |\n| Rail | 1.3 |\n| Sea | 2.4 |\n| Total | ${total} |`

ruleTest(consistentOnlyByRounding, {
  agrees: [table('7.9')],
  differs: [
    {
      text: '| Source | Mass |\n|---|---|\n| Road | 4.2 Mt |\n| Rail | 1.3 Mt |\n| Sea | 2.4 Mt |\n| Total | ⟦8.1 Mt⟧ |',
      says: '`4.2 Mt` + `1.3 Mt` + `2.4 Mt` is 7.9 Mt as printed, and the total says `8.1 Mt`: only rounding can bring them together'
    },
    {
      text: '| Donor | Grant |\n|---|---|\n| State | €3.1m |\n| City | €2.3m |\n| Church | €1.2m |\n| Total | ⟦€6.8m⟧ |',
      says: '`€3.1m` + `€2.3m` + `€1.2m` is 6.6 million EUR as printed, and the total says `€6.8m`: only rounding can bring them together'
    }
  ],
  undecided: [{ text: table('8.0'), why: 'rounding' }],
  ignores: [table('9.4'), 'Road freight made up 4.2 Mt and rail freight 1.3 Mt.']
})
