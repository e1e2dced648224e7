import { singleOrigin } from '../../../src/rules/sources/single-origin.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(singleOrigin, {
  agrees: [
    'Tea rose by 4% [1][2].\n\n## Sources\n\n1. [Tea exports rise to record in May](https://tea.org/a)\n2. [Rice exports fall to low in May](https://kyotopost.jp/b)',
    'Tea rose [1][2].\n\n## Sources\n\n1. [Annual report](https://tea.org/a)\n2. [Annual report](https://rice.org/b)',
    'Tea rose [1]. Rice fell [2].\n\n## Sources\n\n1. [Tea exports rise to record in May](https://tea.org/a)\n2. [Tea exports rise to record in May](https://kyotopost.jp/b)'
  ],
  differs: [
    {
      text: 'Tea rose by 4% ⟦[1]⟧[2].\n\n## Sources\n\n1. [Tea exports rise to record in May](https://tea.org/a)\n2. [Tea exports rise to record in May](https://kyotopost.jp/b)',
      says: '2 links behind one statement are one story: `Tea exports rise to record in May`'
    },
    {
      text: 'The mill closed ⟦[1]⟧[2][3].\n\n## Sources\n\n1. [Salt mill closes after ninety years](https://salt.org/a)\n2. [Dye works](https://dye.org/x)\n3. [Salt mill closes after ninety years - Kyoto Post](https://kyotopost.jp/b)',
      says: '2 links behind one statement are one story: `Salt mill closes after ninety years`'
    }
  ],
  undecided: [],
  ignores: ['Tea rose.']
})
