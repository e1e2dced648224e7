import { orphanSource } from '../../../src/rules/citations/orphan-source.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(orphanSource, {
  agrees: ['Sales rose in spring [1].\n\n## References\n\n1. Trade Office. https://trade.example/report'],
  differs: [
    {
      text: 'Sales rose in spring [1].\n\n## References\n\n1. Trade Office. https://trade.example/report\n2. ⟦Harbour Board. https://harbour.example/report⟧',
      says: '`Harbour Board` is listed and never cited'
    }
  ],
  undecided: [],
  ignores: [
    'Sales rose in spring ([Trade Office](https://trade.example/report)).\n\n## Further reading\n\n- [Ports](https://ports.example/a)\n- [Bats](https://bats.example/b)',
    'Sales rose in spring ([Trade Office](https://trade.example/report)).'
  ]
})
