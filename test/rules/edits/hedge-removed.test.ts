import { hedgeRemoved } from '../../../src/rules/edits/hedge-removed.ts'
import { editRuleTest } from '../../support/edit-rule-test.ts'
import { SOURCES } from '../../support/edited-texts.ts'

editRuleTest(hedgeRemoved, {
  differs: [
    {
      before: `The tonic may lower the pulse of rowers.[1]${SOURCES}`,
      after: `⟦The tonic lowers the pulse of rowers.⟧[1]${SOURCES}`,
      says: 'the edit dropped `may`'
    },
    {
      before: `The quarry employs about 140 people.[2]${SOURCES}`,
      after: `⟦The quarry employs 140 people.⟧[2]${SOURCES}`,
      says: 'the edit dropped `about`'
    },
    {
      before: `Some of the herds were moved to Calder in 1954.[2]${SOURCES}`,
      after: `⟦The herds were moved to Calder in 1954.⟧[2]${SOURCES}`,
      says: 'the edit dropped `Some`'
    },
    {
      before: `The painting is probably by Elske Brandt.${SOURCES}`,
      after: `⟦The painting is by Elske Brandt.⟧${SOURCES}`,
      says: 'the edit dropped `probably`'
    },
    {
      before: `Over 5,000 tonnes of lead were allegedly shipped in 1911.[1]${SOURCES}`,
      after: `⟦Over 5,000 tonnes of lead were shipped in 1911.⟧[1]${SOURCES}`,
      says: 'the edit dropped `allegedly`'
    }
  ],
  ignores: [
    // One hedge for another.
    {
      before: `The tonic may lower the pulse of rowers.[1]${SOURCES}`,
      after: `The tonic might lower the pulse of rowers.[1]${SOURCES}`
    },
    // A new source stands behind the firmer words.
    {
      before: `The quarry employs about 140 people.[2]${SOURCES}`,
      after: `The quarry employs 140 people.[2][3]${SOURCES}`
    },
    // A more exact figure.
    {
      before: `The quarry employs about 140 people.[2]${SOURCES}`,
      after: `The quarry employs 143 people.[2]${SOURCES}`
    },
    {
      before: `The tonic lowers the pulse of rowers.[1]${SOURCES}`,
      after: `The tonic may lower the pulse of rowers.[1]${SOURCES}`
    },
    { before: `The fair was held on 3 May 1954.${SOURCES}`, after: `The fair was held on 3 June 1954.${SOURCES}` },
    { before: `The bridge will open in 2025.${SOURCES}`, after: `The bridge opened in 2025.${SOURCES}` }
  ]
})
