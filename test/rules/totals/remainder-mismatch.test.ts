import { remainderMismatch } from '../../../src/rules/totals/remainder-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(remainderMismatch, {
  agrees: [
    'Of the 50 states, 30 joined and the remaining 20 did not.',
    'The estate has 120 flats. Of these, 70 are let; the other 50 are empty.',
    'The league has 20 clubs, 12 of them in the north. Of these, 5 are insolvent; the other 7 are sound.'
  ],
  differs: [
    {
      text: 'The estate has 120 flats. Of these, 70 are let; the other ⟦40⟧ are empty.',
      says: '`70` + `40` is 110, and the whole is `120`'
    },
    {
      text: 'Of the 120 pipes 70 are sound and the rest, ⟦40⟧, leak.',
      says: '`70` + `40` is 110, and the whole is `120`'
    },
    {
      text: 'A total of 240 ships called, 150 of them tankers; the remaining ⟦80⟧ were ferries.',
      says: '`150` + `80` is 230, and the whole is `240`'
    },
    {
      text: 'The donor pledged €10 million. Roads took €6 million, and the remaining ⟦€2 million⟧ went to schools.',
      says: '`€6 million` + `€2 million` is 8 million EUR, and the whole is `€10 million`'
    },
    {
      text: 'Of the 50 states, 30 joined and the remaining ⟦25⟧ did not.',
      says: '`30` + `25` is 55, and the whole is `50`'
    },
    {
      text: 'Of the 1,500 hectares in the basin, 600 are planted with cotton, 525 with millet and the remaining ⟦475⟧ with beans.',
      says: '`600` + `525` + `475` is 1,600 ha, and the whole is `1,500 hectares`'
    }
  ],
  undecided: [],
  ignores: [
    'Of the 50 states, 30 joined and 12 did not.',
    'It has 12 wards. Some 7 nurses work there; the other 4 are new.',
    'The first 12 ships left in May; the other 20 followed in June.',
    'Some 30 ferries were built, 12 of them by one yard. The other 10 yards closed.',
    'The museum holds 900 coins. In 2019, 40 were stolen; the other 12 thefts were of books.'
  ]
})
