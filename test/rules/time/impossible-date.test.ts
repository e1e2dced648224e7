import { impossibleDate } from '../../../src/rules/time/impossible-date.ts'
import { ruleTest } from '../../support/rule-test.ts'

const says = (date: string) => `\`${date}\` is no day of the calendar`

ruleTest(impossibleDate, {
  agrees: ['The vote was held on 30 April 2019.', 'The ferry sank on 29 February 2024.'],
  differs: [
    { text: 'The vote was held on ⟦31 April 2019⟧.', says: says('31 April 2019') },
    { text: 'Phase two ended on ⟦June 31, 2021⟧ in Ghent.', says: says('June 31, 2021') },
    { text: 'The court sat on ⟦29 February 2023⟧ for the last time.', says: says('29 February 2023') },
    { text: 'The return was filed on ⟦2023-02-30⟧.', says: says('2023-02-30') },
    { text: 'On the ⟦31st of November⟧ the office shut.', says: says('31st of November') },
    { text: '⟦Monday, 30 February 2022⟧ saw snow in the valley.', says: says('Monday, 30 February 2022') }
  ],
  undecided: [],
  ignores: [
    'The calendar has no 31 April 2019.',
    'If the tenant moves out on 31 June 2020, the rent runs on.',
    'The service fell on 29 February.',
    'Release 2023.02.30 fixed the parser.',
    'The ratio was 31 to 30.'
  ]
})
