import { undefinedCitation } from '../../../src/rules/citations/undefined-citation.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(undefinedCitation, {
  agrees: ['Sales rose in spring [1].\n\n## References\n\n1. Trade Office. https://trade.example/report'],
  differs: [
    {
      text: 'Sales rose in spring [1] and fell in autumn ⟦[7]⟧.\n\n## References\n\n1. Trade Office. https://trade.example/report',
      says: '`[7]` leads to no entry in the list of sources'
    },
    {
      text: 'Sales rose in spring.[^a] They fell in autumn.⟦[^b]⟧\n\n[^a]: Trade Office. https://trade.example/report',
      says: '`[^b]` leads to no entry in the list of sources'
    }
  ],
  undecided: [],
  ignores: ['Sales rose in spring.']
})
