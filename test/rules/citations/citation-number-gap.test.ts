import { citationNumberGap } from '../../../src/rules/citations/citation-number-gap.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(citationNumberGap, {
  agrees: [
    'A [1] b [2] c [3].\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x\n[3] Work C. https://w3.org/x',
    'A [1] b [2] c [3].\n\n## References\n\n1. Work A. https://a.org/x\n1. Work B. https://b.org/x\n1. Work C. https://c.org/x'
  ],
  differs: [
    {
      text: 'Prices fell [1] [2] [3] [5] [6].\n\n## References\n\n[1] Work A. https://a.org/x\n[2] Work B. https://b.org/x\n[3] Work C. https://c.org/x\n⟦[5] Work E. https://e.org/x⟧\n[6] Work F. https://f.org/x\n',
      says: 'the list of sources goes from `3` to `5`: 4 is missing'
    },
    {
      text: 'Bats [1] [2] [4] [5] [6].\n\n## References\n\n1. Work A. https://a.org/x\n2. Work B. https://b.org/x\n4. ⟦Work D. https://d.org/x⟧\n5. Work E. https://e.org/x\n6. Work F. https://f.org/x\n',
      says: 'the list of sources goes from `2` to `4`: 3 is missing'
    }
  ],
  undecided: [
    {
      text: 'A [3] b [7] c [12].\n\n## References\n\n[3] Work C. https://w3.org/x\n[7] Work G. https://w7.org/x\n[12] Work L. https://w12.org/x',
      why: 'open-list'
    },
    {
      text: 'A [1] b [2] c [8].\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x\n[8] Work H. https://w8.org/x',
      why: 'open-list'
    }
  ],
  ignores: [
    'A [1] b [2].\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x',
    'A [^1] b [^3].\n\n[^1]: A. https://a.org/x\n\n[^3]: C. https://c.org/x\n\n[^4]: D. https://d.org/x'
  ]
})
