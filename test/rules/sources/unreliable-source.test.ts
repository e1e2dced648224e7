import { unreliableSource } from '../../../src/rules/sources/unreliable-source.ts'
import { ruleTest } from '../../support/rule-test.ts'

const outlets = {
  newspaper: [
    { name: 'Kyoto Post', domains: ['kyotopost.jp'], unreliable: 'sold in 2020, archive rewritten' },
    { name: 'Harbour Times', domains: ['harbour-times.net'] }
  ],
  magazine: [{ name: 'Reef Weekly', domains: ['weekly.reefs.org'], unreliable: 'prints paid articles' }]
}
const KYOTO = '`Kyoto Post` is cited, and the settings list it as unreliable: sold in 2020, archive rewritten'
const REEFS = '`Reef Weekly` is cited, and the settings list it as unreliable: prints paid articles'

ruleTest(
  unreliableSource,
  {
    agrees: [
      'Tea rose by 4% ([Tea Board](https://tea.org/2021)).',
      'Bats hunt at dusk ([Harbour Times](https://harbour-times.net/bats)).',
      'Corals bleach at 31 °C ([Reefs](https://reefs.org/corals)).',
      'The Kyoto Post was founded in 1902.'
    ],
    differs: [
      { text: 'Tea rose by 4% (⟦[Tea](https://kyotopost.jp/tea)⟧).', says: KYOTO },
      { text: 'The mill closed [1].\n\n## Sources\n\n1. ⟦Mill closes. https://www.kyotopost.jp/mill⟧', says: KYOTO },
      { text: 'Corals bleach at 31 °C (⟦[a story](https://weekly.reefs.org/corals)⟧).', says: REEFS },
      {
        text: 'Votes were cast [^1] and counted [^2].\n\n[^1]: ⟦[Votes](https://kyotopost.jp/a)⟧\n[^2]: [Counts](https://kyotopost.jp/b)',
        says: KYOTO
      }
    ],
    undecided: [],
    ignores: []
  },
  { outlets }
)
