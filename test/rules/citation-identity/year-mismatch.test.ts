import { yearMismatch } from '../../../src/rules/citation-identity/year-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(yearMismatch, {
  agrees: [
    'As Moreau and Ito (2020) [1] show, it works.\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1'
  ],
  differs: [
    {
      text: 'As ⟦Moreau⟧ and Ito (2015) [1] show, it works.\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1',
      says: '`2015` is the year in the text, and `2020` that of the entry'
    },
    {
      text: 'Bats hunt at dusk ⟦(Nguyen, 2011)⟧.\n\n## References\n\n- Nguyen, T. (2018). Bats of the coast. https://b.org/2\n- Moreau, A. (2020). Trials. https://t.org/1',
      says: '`2011` is the year in the text, and `2018` that of the entry'
    }
  ],
  undecided: [
    {
      text: 'As Moreau and Ito (2019) [1] show, it works.\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1',
      why: 'too-weak-a-tie'
    }
  ],
  ignores: [
    'In 2015, Moreau et al. [1] began.\n\n## References\n\n1. Moreau, A., & Ito, K. (2020). Trials of a vaccine. Journal of Trials. https://t.org/1',
    'Bats hunt at dusk (Nguyen, 2018).\n\n## References\n\n- Nguyen, T. (2018). Bats of the coast. https://b.org/2',
    'Bats hunt at dusk (Abe, 2011).\n\n## References\n\n- Nguyen, T. (2018). Bats of the coast. https://b.org/2'
  ]
})
