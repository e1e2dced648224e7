import { uncitedClaim } from '../../../src/rules/citations/uncited-claim.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(uncitedClaim, {
  agrees: [
    'The workshop paid 4,200 euros for each of its lathes [1].\n\n## References\n\n1. Trade Office. https://trade.example/report',
    'Rents rose by 12% in Lima [1].\n\nAs rents in Lima rose by 12%, people left.\n\n## References\n\n1. Trade Office. https://trade.example/report',
    'Growth by port, after the harbour board [1]:\n\n| Port | Growth |\n| --- | --- |\n| Odai | 14% |\n| Kure | 9% |\n\n## References\n\n1. Trade Office. https://trade.example/report',
    'Rents rose [1].\n\n- Wages:\n  - up by 14% [1]\n  - in 12 towns [1]\n\n## References\n\n1. Trade Office. https://trade.example/report',
    '# R\n\n## Wages\n\n- In 2023 wages fell by 3%.\n- [Trade Office](https://trade.example/report)\n\n## References\n\n1. Trade Office. https://trade.example/report',
    '# R\n\n## Rents\n\nRents rose by 9% [1].\n\n## Conclusion\n\nIn all, 412 shops closed.\n\n## References\n\n1. Trade Office. https://trade.example/report'
  ],
  differs: [
    {
      text: 'Sales rose in spring [1].\n\nThe workshop paid ⟦4,200 euros⟧ for its lathe.\n\n## References\n\n1. Trade Office. https://trade.example/report',
      says: 'no citation in reach of `4,200 euros`'
    },
    {
      text: '# R\n\n## Bats\n\nBats hunt at dusk [1].\n\nThe colony counted ⟦412⟧ bats in May.\n\nEach weighs 30 grams.\n\n## References\n\n1. Trade Office. https://trade.example/report',
      says: 'no citation in reach of 2 claims of this section: `412`, `30 grams`'
    }
  ],
  undecided: [],
  ignores: [
    'The workshop paid 4,200 euros for its lathe.',
    'The [Trade Office](https://trade.example) is near.\n\nThe workshop paid 4,200 euros for its lathe.',
    '# R\n\n## A\n\n## B\n\nThe workshop paid 4,200 euros for its lathe.\n\n## References\n\n1. Trade Office. https://trade.example/report'
  ]
})
