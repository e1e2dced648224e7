import { authorMismatch } from '../../../src/rules/citation-identity/author-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(authorMismatch, {
  agrees: [
    'Moreau et al. [1] ran the trial.\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1',
    'As Moreau and Ito (2020) [1] show, it works.\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1',
    'The trial of Nguyen et al. [1][2] ended.\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1\n2. Nguyen, T. (2018). Bats of the coast. https://b.org/2'
  ],
  differs: [
    {
      text: '⟦Moreau⟧ et al. [2] counted bats.\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1\n2. Nguyen, T. (2018). Bats of the coast. https://b.org/2',
      says: '`Moreau` is named, and the entry is by `Nguyen, T.`'
    },
    {
      text: 'As ⟦Smith⟧ and Jones (2020) [1] show, it works.\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1',
      says: '`Smith` is named, and the entry is by `Moreau, A., & Ito, K.`'
    },
    {
      text: 'It works, say ⟦García⟧ et al. [1].\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1',
      says: '`García` is named, and the entry is by `Moreau, A., & Ito, K.`'
    }
  ],
  undecided: [
    {
      text: 'Garcia et al. [1] ran it.\n\n## References\n\n1. Moreau, A. (2020). A critique of Garcia and others. https://t.org/1',
      why: 'too-weak-a-tie'
    }
  ],
  ignores: [
    'Ford and Toyota [1] grew.\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1',
    'Brexit (2016) [1] came.\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1',
    'Smith et al. [1] show it.\n\n## References\n\n1. Trials of a vaccine. https://t.org/1',
    'Smith et al. agree.'
  ]
})
