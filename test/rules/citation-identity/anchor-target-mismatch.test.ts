import { anchorTargetMismatch } from '../../../src/rules/citation-identity/anchor-target-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(anchorTargetMismatch, {
  agrees: [
    'Exports fell ([www.ft.com/rice](https://www.ft.com/rice)).',
    'Exports fell ([reuters.com](https://www.reuters.com/a)).',
    'The paper ([doi:10.1000/182](https://doi.org/10.1000/182)).',
    'The paper ([arXiv:2405.04434](https://arxiv.org/pdf/2405.04434v2)).',
    'Exports fell [3](#ref-3).\n\n## References\n\n1. A. https://a.org/x\n2. B. https://b.org/x\n3. C. https://c.org/x',
    'Exports fell [1](https://a.org/x).\n\n## References\n\n1. Exports. https://www.a.org/x/'
  ],
  differs: [
    {
      text: 'Exports fell (⟦[www.ft.com/rice](https://www.cnn.com/rice)⟧).',
      says: '`www.ft.com/rice` is shown, and the link leads to `cnn.com`'
    },
    {
      text: 'Exports fell (⟦[reuters.com](https://tradeblog.org/a)⟧).',
      says: '`reuters.com` is shown, and the link leads to `tradeblog.org`'
    },
    {
      text: 'The paper (⟦[doi:10.1000/182](https://doi.org/10.1000/183)⟧) is short.',
      says: '`doi:10.1000/182` is shown, and the link leads to `10.1000/183`'
    },
    {
      text: 'The paper (⟦[arXiv:2405.04434](https://arxiv.org/abs/2405.04343)⟧).',
      says: '`arXiv:2405.04434` is shown, and the link leads to `2405.04343`'
    },
    {
      text: 'Exports fell ⟦[3](#ref-2)⟧.\n\n## References\n\n1. A. https://a.org/x\n2. B. https://b.org/x\n3. C. https://c.org/x',
      says: '`3` is shown, and the link leads to `#ref-2`'
    },
    {
      text: 'Exports fell ⟦[1](https://b.org/exports)⟧.\n\n## References\n\n1. Exports. https://a.org/exports',
      says: '`[1]` is shown, and the link leads to `https://b.org/exports`'
    }
  ],
  undecided: [
    { text: 'Exports fell ([www.ft.com/rice](https://web.archive.org/web/2020/x)).', why: 'too-weak-a-tie' },
    { text: 'Exports fell ([www.trade.org/a](https://bit.ly/3abc)).', why: 'too-weak-a-tie' },
    {
      text: 'Exports fell [1](https://b.org).\n\n## References\n\n1. Exports. https://a.org/exports',
      why: 'too-weak-a-tie'
    }
  ],
  ignores: [
    'Built with [Node.js](https://nodejs.org/en) and [draw.io](https://www.diagrams.net/a).',
    'Exports fell ([Trade Office](https://trade.org/a)).',
    'Exports fell ([here](https://trade.org/a)) by 3.5 ([v2.0](https://trade.org/b)).'
  ]
})
