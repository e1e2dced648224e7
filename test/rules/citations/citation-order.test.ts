import { citationOrder } from '../../../src/rules/citations/citation-order.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(citationOrder, {
  agrees: [
    'A [1]. B [2]. C [3]. D [4]. E [5].\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x\n[3] Work C. https://w3.org/x\n[4] Work D. https://w4.org/x\n[5] Work E. https://w5.org/x',
    'A [2][1]. B [3]. C [4]. D [5]. E [1].\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x\n[3] Work C. https://w3.org/x\n[4] Work D. https://w4.org/x\n[5] Work E. https://w5.org/x'
  ],
  differs: [
    {
      text: 'Prices fell [1]. Bats hunt [2]. Reefs died ⟦[5]⟧. Trials ended [3]. Wages doubled [4]. Rents rose [6].\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x\n[3] Work C. https://w3.org/x\n[4] Work D. https://w4.org/x\n[5] Work E. https://w5.org/x\n[6] Work F. https://w6.org/x',
      says: '`[5]` first stand out of order'
    }
  ],
  undecided: [
    {
      text: 'A [4]. B [2]. C [5]. D [1]. E [3].\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x\n[3] Work C. https://w3.org/x\n[4] Work D. https://w4.org/x\n[5] Work E. https://w5.org/x',
      why: 'open-list'
    }
  ],
  ignores: ['A [2]. B [1].\n\n## References\n\n[1] Work A. https://w1.org/x\n[2] Work B. https://w2.org/x', 'A. B. C.']
})
