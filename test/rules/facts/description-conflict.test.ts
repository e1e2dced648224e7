import { descriptionConflict } from '../../../src/rules/facts/description-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(descriptionConflict, {
  agrees: [],
  differs: [
    {
      text: 'Torvula kessii, a yeast, was isolated from honey.\n\nBecause ⟦Torvula kessii is a bacterium⟧, antibiotics destroy it.',
      says: '“Torvula kessii” is described as `bacterium` here and as `yeast` elsewhere'
    },
    {
      text: 'The best result came from OLMAT, a competitive chemistry exam.\n\nThe OLMAT exam was hard, because ⟦that exam is used to select nursing school applicants⟧.',
      says: '“OLMAT” is described as `select nursing school applicants` here and as `competitive chemistry exam` elsewhere'
    }
  ],
  undecided: [],
  ignores: [
    'Torvula kessii, a yeast, was isolated from honey.\n\nTorvula kessii is a fungus that lives on honey.',
    'Kestrel is a start-up.\n\nKestrel is a company from Graz.'
  ]
})
