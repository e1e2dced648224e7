import { perCapitaMismatch } from '../../../src/rules/ratios/per-capita-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(perCapitaMismatch, {
  agrees: [
    'The district spends $30 million on 1,200 pupils, or $25,000 per pupil.',
    'Morva has a GDP of $50 billion and a population of 10 million, so its GDP per capita is $5,000.',
    'The town counted 60 deaths among its 500,000 inhabitants, or 12 deaths per 100,000 inhabitants.',
    'The fund paid €3.6 million to 450 farms (€8,000 per farm).',
    'Farmers applied 600 tonnes of lime to 240 hectares, or 2.5 tonnes per hectare.'
  ],
  differs: [
    {
      text: 'The district spends $30 million on 1,200 pupils, or ⟦$2,500⟧ per pupil.',
      says: '`$2,500` per pupil does not follow from `$30 million` and `1,200`, which give 25,000 USD'
    },
    {
      text: 'Morva has a GDP of $50 billion and a population of 10 million. Its GDP is ⟦$6,200⟧ per capita.',
      says: '`$6,200` per capita does not follow from `$50 billion` and `10 million`, which give 5,000 USD'
    },
    {
      text: 'The town counted 60 deaths among its 500,000 inhabitants, or ⟦21⟧ deaths per 100,000 inhabitants.',
      says: '`21` per 100,000 inhabitant does not follow from `60` and `500,000`, which give 12'
    },
    {
      text: 'The fund paid €3.6 million to 450 farms (⟦€80,000⟧ per farm).',
      says: '`€80,000` per farm does not follow from `€3.6 million` and `450`, which give 8,000 EUR'
    },
    {
      text: 'Farmers applied 600 tonnes of lime to 240 hectares, or ⟦25 tonnes⟧ per hectare.',
      says: '`25 tonnes` per ha does not follow from `600 tonnes` and `240 hectares`, which give 2.5 t'
    },
    {
      text: 'The library lent 84,000 books to 3,500 members, which is ⟦42⟧ books per member.',
      says: '`42` per member does not follow from `84,000` and `3,500`, which give 24'
    }
  ],
  undecided: [],
  ignores: [
    'The school, which cost $30 million to build, spends $12,000 per pupil on its 1,200 pupils.',
    'The fund pays €300 per member per year; its 5,000 members got €9 million.',
    'Use fell to 120 litres per person among 4,000 residents, and the plant pumps 900 litres.',
    'In 2010 the fund paid €3.6 million to 450 farms, or, in 2012, €9,500 per farm.',
    'It sells 40 tickets per hour, 900 in all, to 300 visitors.',
    'Incomes are $9,000 per head in a country of 4 million people.'
  ]
})
