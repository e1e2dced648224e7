import { superlativeContradicted } from '../../../src/rules/ratios/superlative-contradicted.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(superlativeContradicted, {
  agrees: [],
  differs: [
    {
      text: 'Northland leads in pump sales by value.\n\nWestmark has ⟦the highest pump sales⟧ by value.',
      says: '“Northland” stands first here and “Westmark” elsewhere, by what reads as the same measure'
    }
  ],
  undecided: [],
  ignores: ['Northland leads in pump sales by value.\n\nWestmark has the highest share of solar farms.']
})
