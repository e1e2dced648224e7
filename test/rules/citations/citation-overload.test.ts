import { citationOverload } from '../../../src/rules/citations/citation-overload.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(citationOverload, {
  agrees: [
    'Prices fell [1][2][3].\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x\n[3] Work C. https://w3.org/x\n[4] Work D. https://w4.org/x\n[5] Work E. https://w5.org/x\n[6] Work F. https://w6.org/x\n[7] Work G. https://w7.org/x\n[8] Work H. https://w8.org/x',
    'Prices fell [1][2], bats hunt [3][4]; trials ended [5][6][7].\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x\n[3] Work C. https://w3.org/x\n[4] Work D. https://w4.org/x\n[5] Work E. https://w5.org/x\n[6] Work F. https://w6.org/x\n[7] Work G. https://w7.org/x\n[8] Work H. https://w8.org/x',
    'Prices fell ft.com ft.com ft.com ft.com ft.com ft.com ft.com ft.com.'
  ],
  differs: [
    {
      text: 'Prices fell ⟦[1][2][3][4][5][6][7]⟧.\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x\n[3] Work C. https://w3.org/x\n[4] Work D. https://w4.org/x\n[5] Work E. https://w5.org/x\n[6] Work F. https://w6.org/x\n[7] Work G. https://w7.org/x\n[8] Work H. https://w8.org/x',
      says: '7 sources stand behind one statement: `[1] [2] [3] [4] [5] [6] [7]`'
    },
    {
      text: 'Bats hunt at dusk ⟦[1–8]⟧.\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x\n[3] Work C. https://w3.org/x\n[4] Work D. https://w4.org/x\n[5] Work E. https://w5.org/x\n[6] Work F. https://w6.org/x\n[7] Work G. https://w7.org/x\n[8] Work H. https://w8.org/x',
      says: '8 sources stand behind one statement: `[1–8]`'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.']
})
