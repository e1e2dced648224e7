import { attributionConflict } from '../../../src/rules/facts/attribution-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

const two = (a: string, b: string) => `## One\n\n${a}\n\n## Two\n\n${b}\n`
const MODELS =
  '## Scores\n\n| Model | GSM8K | HumanEval |\n|---|---|---|\n| Alpha-7 | 84.1% | 62.0% |\n| Beta-9 | 80.5% | 66.4% |\n\n## Remarks\n\n'
const REGIONS =
  '## Campaign\n\n| Region | Target | Vaccinated |\n|---|---|---|\n| Northern Plateau | 290,000 | 208,800 |\n| Eastern Hills | 230,000 | 184,000 |\n\n## Remarks\n\n'

ruleTest(attributionConflict, {
  agrees: [],
  differs: [
    {
      text: `${MODELS}Alpha-7 scored ⟦80.5%⟧ on GSM8K.`,
      says: '`80.5%` is given to “Alpha-7” here and to “Beta-9” elsewhere'
    },
    {
      text: `${REGIONS}Northern Plateau vaccinated ⟦184,000⟧ children.`,
      says: '`184,000` is given to “Northern Plateau” here and to “Eastern Hills” elsewhere'
    },
    {
      text: two(
        'The Corax engine scored 79.8% on the AIME 2024 test with one attempt.',
        'With one attempt, the Pelago engine scored ⟦79.8%⟧ on the AIME 2024 test.'
      ),
      says: '`79.8%` is given to “Pelago” here and to “Corax” elsewhere'
    },
    {
      text: two(
        'In the yard trial Solvang burned 128.5 litres per nautical mile at full load.',
        'At full load in the yard trial, Brenna burned ⟦128.5 litres⟧ per nautical mile.'
      ),
      says: '`128.5 litres` is given to “Brenna” here and to “Solvang” elsewhere'
    },
    {
      text: two(
        'According to the Kepler Institute, the Halden reactor will supply 40,000 homes with heat from 2031.',
        '⟦The Halden reactor will supply 40,000 homes with heat from 2031, according to the Ministry of Energy⟧.'
      ),
      says: 'a statement is put into the mouth of “the Ministry of Energy” here and of “the Kepler Institute” elsewhere'
    },
    {
      text: two(
        'Lindqvist said the Corran tariff would ruin small bakeries in the valley.',
        '⟦Tanemura said the Corran tariff would ruin small bakeries in the valley⟧.'
      ),
      says: 'a statement is put into the mouth of “Tanemura” here and of “Lindqvist” elsewhere'
    }
  ],
  undecided: [
    {
      text: two(
        'In 2019 the Corax engine scored 79.8% on the AIME test with one attempt.',
        'In 2023 the Pelago engine scored 79.8% on the AIME test with one attempt.'
      ),
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    two(
      'The Corax engine scored 79.8% on the AIME 2024 test.',
      'The Pelago engine also scored 79.8% on the AIME 2024 test.'
    ),
    two('Corax raised $120 million from investors in May.', 'Pelago spent $120 million on new offices in May.'),
    two(
      'Lakeside vaccinated 381,300 children in the campaign.',
      'Of the 381,300 children vaccinated in Lakeside, most were pupils.'
    ),
    two('Corax has 1,250 employees in Oslo.', 'Pelago has 1,250 employees in Bergen.'),
    two(
      'Lindqvist said the Corran tariff would ruin small bakeries in the valley.',
      'Lindqvist said the Corran tariff would ruin small bakeries in the valley.'
    ),
    two(
      'Lindqvist said the Corran tariff would ruin small bakeries in the valley.',
      'Tanemura also said the Corran tariff would ruin small bakeries in the valley.'
    ),
    `${MODELS}Alpha-7 scored 84.1% on GSM8K.`,
    `${MODELS}Alpha-7 scored 84.1% on GSM8K, against 80.5% for Beta-9.`
  ]
})
