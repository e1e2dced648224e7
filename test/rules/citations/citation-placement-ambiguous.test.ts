import { citationPlacementAmbiguous } from '../../../src/rules/citations/citation-placement-ambiguous.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(citationPlacementAmbiguous, {
  agrees: [
    'Rents rose by 12% [1]. Wages fell by 3% [2].\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
    'Rents rose by 12%. Wages fell by 3% [1].\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
    'Rents rose by 12% [2]. Wages fell by 3%. The colony counted 412 bats. Trials ended [1].\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
    'Rents rose. Wages fell. People left. Then 412 bats came [1].\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n'
  ],
  differs: [
    {
      text: 'Rents rose by 12%. In all 300 shops closed. Wages fell by 3% ⟦[1]⟧.\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
      says: 'the mark closes the last sentence, and 2 sentences with figures before it have none'
    },
    {
      text: 'The colony counted 412 bats. Each weighs 30 grams. They hunt 5 km out ⟦[2]⟧.\n\nRents rose by 12%. In all 300 shops closed. Wages fell by 3% [1].\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
      says: '2 paragraphs have several sentences with figures and one mark behind the last'
    }
  ],
  undecided: [],
  ignores: ['Rents rose by 12%.']
})
