import { ratioMismatch } from '../../../src/rules/ratios/ratio-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(ratioMismatch, {
  agrees: [
    'A quarter (25%) of the storks nest on roofs.',
    'Nearly half (46%) of the farms lie fallow.',
    'Two in five (40%) agreed.',
    'Some 12/80 patients (15%) left.',
    'Over a third of the fleet (38%) is electric.',
    'Of the 250 bridges inspected in Orland, 95 showed cracks in the deck, 130 rust and 25 no damage.\n\nAlmost two-fifths of the bridges inspected in Orland showed cracks.'
  ],
  differs: [
    { text: '⟦A quarter⟧ (30%) of the storks nest on roofs.', says: '`A quarter` and `30%` are not one share' },
    { text: '⟦Two in five⟧ (30%) agreed.', says: '`Two in five` and `30%` are not one share' },
    { text: 'More than ⟦half⟧ (36%) of the farms lie fallow.', says: '`half` and `36%` are not one share' },
    { text: 'Some ⟦12/80⟧ patients (25%) left.', says: '`12/80` and `25%` are not one share' },
    {
      text: 'Of the 250 bridges inspected in Orland, 95 showed cracks in the deck, 130 rust and 25 no damage.\n\nWell over ⟦half⟧ of the bridges inspected in Orland showed cracks.',
      says: '`Well over half` does not follow from the figures: 95 ÷ 250 = 38 %'
    },
    {
      text: 'The panel received 2,400 complaints; 1,680 were dismissed, 480 were settled and 240 went to a formal hearing.\n\n⟦One in five⟧ of the complaints to the panel ended in a formal hearing.',
      says: '`One in five` does not follow from the figures: 240 ÷ 2,400 = 10 %'
    },
    {
      text: 'The mast of the Kerrow station consists of 84 sections, 63 of which had been bolted by March.\n\nIn March more than ⟦a third⟧ of the Kerrow mast sections were still waiting to be bolted.',
      says: '`more than a third` does not follow from the figures: (84 − 63) ÷ 84 = 25 %'
    },
    {
      text: 'The Meld survey listed 8,200 moths, of which 3,280 were hawkmoths, 2,870 were tigers and the rest could not be identified.\n\nMoths that could not be identified make up roughly ⟦two-fifths⟧ of the Meld list.',
      says: '`roughly two-fifths` does not follow from the figures: (8,200 − 3,280 − 2,870) ÷ 8,200 = 25 %'
    }
  ],
  undecided: [{ text: 'Two-thirds of the sample (12%) were old.', why: 'qualifiers-differ' }],
  ignores: [
    'Grade 3/4 events (12%) were rare.',
    'A quarter of the cases (12% of the women) were mild.',
    'Half of the buses are electric. Another 30% of the buses are hybrids.',
    'Of the 900 hectares of the Sund estate, 300 are forest.\n\nA third of the forest on the Sund estate is spruce.',
    'The council approved 45 of 60 applications in 2019.\n\nIn 2021 the council approved a third of the applications.'
  ]
})
