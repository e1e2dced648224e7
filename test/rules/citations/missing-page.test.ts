import { missingPage } from '../../../src/rules/citations/missing-page.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(missingPage, {
  agrees: [
    'Rents rose by 12% in 2023 [1].\n\n## References\n\n1. Housing Office, “Rents”. https://housing.org/rents.html',
    'Rents rose by 12% in 2023 [1, p. 14].\n\n## References\n\n1. Housing Office, “Rents”. https://housing.org/rents.pdf',
    'Rents rose by 12% in 2023 [1].\n\n## References\n\n1. Housing Office, “Rents”, Table 4. https://housing.org/rents.pdf',
    'Rents rose by 12% in 2023 [1].\n\n## References\n\n1. Ito, K. “Rents”, Housing Review 12(3), 45–67. https://housing.org/rents.pdf',
    'Rents rose, it says [1].\n\n## References\n\n1. Housing Office, “Rents”. https://housing.org/rents.pdf'
  ],
  differs: [
    {
      text: 'Rents rose by 12% in 2023 [1].\n\n## References\n\n1. ⟦Housing Office, “Rents of the north”. https://housing.org/rents.pdf⟧',
      says: '`Rents of the north` is a long work, and nothing says where in it the cited figures stand'
    },
    {
      text: 'The colony counted 412 bats [1].\n\n## References\n\n1. ⟦Moreau, A. “Bats of the coast”. ISBN 978-0-306-40615-7⟧',
      says: '`Bats of the coast` is a long work, and nothing says where in it the cited figures stand'
    }
  ],
  undecided: [],
  ignores: ['Rents rose by 12% in 2023.']
})
