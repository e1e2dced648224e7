import { identifierDateMismatch } from '../../../src/rules/citation-identity/identifier-date-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(identifierDateMismatch, {
  agrees: ['The paper (arXiv:2405.04434, May 2024) describes the method.'],
  differs: [
    {
      text: 'The paper (arXiv:⟦2405.04434⟧, November 2023) describes the method.',
      says: '`2405.04434` was numbered in May 2024, and the text dates it `November 2023`'
    }
  ],
  undecided: [{ text: 'The paper (arXiv:2405.04434, June 2024) describes the method.', why: 'rounding' }],
  ignores: ['Lot 2405.04434 was sold in November 2023.', 'The preprint of November 2023 describes the method.']
})
