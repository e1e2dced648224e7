import { uncitedSection } from '../../../src/rules/citations/uncited-section.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(uncitedSection, {
  agrees: [
    '# R\n\n## A\n\nRents rose by 12% [1].\n\n## B\n\nWages fell by 3% and 40 shops closed [2].\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
    '# R\n\n## A\n\nRents rose by 12% in Lima [1].\n\n## B\n\nBecause rents in Lima rose by 12%, people left.\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
    '# R\n\n## A\n\nRents rose by 12% [1].\n\n## Conclusion\n\nWages fell by 3% and 40 shops closed.\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n'
  ],
  differs: [
    {
      text: '# R\n\n## A\n\nRents rose by 12% [1].\n\n## ⟦Wages⟧\n\nWages fell by 3%. In 2023 40 shops closed, 7% of all.\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
      says: 'no citation in `Wages`, which makes 3 claims with figures, dates or quotations'
    },
    {
      text: '# R\n\n## A\n\nRents rose by 12% [1].\n\n## ⟦Wages⟧\n\nWages fell by 3%. Some 40 shops closed.\n\n## Bats\n\nThe colony counted 412 bats. It weighs 3 kg.\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
      says: '2 sections make claims with figures, dates or quotations and cite nothing: `Wages`, `Bats`'
    }
  ],
  undecided: [],
  ignores: ['# R\n\n## A\n\nRents rose by 12%.\n\n## B\n\nWages fell by 3% and 40 shops closed.']
})
