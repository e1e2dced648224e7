import { grimPercent } from '../../../src/rules/ratios/grim-percent.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(grimPercent, {
  agrees: [
    'Pain went down in 35% of the 20 patients.',
    'Of 30 respondents, 63% agreed.',
    'Of 30 respondents, 66% agreed.',
    'In the survey 12.5% of our 16 schools had a gym.',
    'Of the 120 participants, 41% were women.'
  ],
  differs: [
    {
      text: 'Pain went down in ⟦33%⟧ of the 20 patients.',
      says: '`33%` cannot come from `20` patients: the nearest are 30.0 and 35.0'
    },
    {
      text: 'Of the 12 schools, 42% have a library and ⟦40%⟧ a gym.',
      says: '`40%` cannot come from `12` schools: the nearest are 33.3 and 41.7'
    },
    {
      text: 'Of 30 respondents, ⟦64%⟧ agreed.',
      says: '`64%` cannot come from `30` respondents: the nearest are 63.3 and 66.7'
    },
    {
      text: 'Lead was found in ⟦18.4%⟧ of 45 wells.',
      says: '`18.4%` cannot come from `45` wells: the nearest are 17.8 and 20.0'
    },
    {
      text: 'The vote was lost in 45% of 11 towns and ⟦55 per cent⟧ of the 8 small villages.',
      says: '`55 per cent` cannot come from `8` villages: the nearest are 50.0 and 62.5'
    }
  ],
  undecided: [],
  ignores: [
    'About 33% of the 20 patients felt better.',
    'In 45% of 7 months it rained.',
    "It owns 33% of the 20 companies' shares.",
    'Of the 20 patients, 12 were treated, 33% with success.',
    'Some 33% of 20 million residents moved.',
    'It holds 33% of the 20 tonnes.',
    'Pain went down by 33% in the 20 patients.',
    'Of the 2,400 trees 33% were felled.',
    'Of the 600 respondents, 43.6% agreed.'
  ]
})
