import { footnoteBodyConflict } from '../../../src/rules/facts/footnote-body-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(footnoteBodyConflict, {
  agrees: [
    'The survey reached 1,204 households.[^1]\n\n[^1]: Interviews were held with 1,204 households between May and July.'
  ],
  differs: [
    {
      text: 'The survey reached 1,204 households.[^1]\n\n[^1]: Interviews were held with ⟦1,240⟧ households between May and July.',
      says: 'note 1 says `1,240`, the text says `1,204`'
    },
    {
      text: '## Yields\n\nMaize yields averaged 5.8 tonnes per hectare.[^y]\n\n[^y]: Maize yields were measured at ⟦8.5 tonnes⟧ per hectare.',
      says: 'note y says `8.5 tonnes`, the section “Yields” says `5.8 tonnes`'
    }
  ],
  undecided: [
    {
      text: 'Maize yields averaged 5.8 tonnes per hectare in 2022.[^1]\n\n[^1]: In 2019 maize yields were only 4.1 tonnes per hectare.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The survey reached 1,204 households.[^1]\n\n[^1]: Ministry of Housing, Survey 2021, p. 12.',
    'The survey reached 1,204 households.[^1]\n\nIt was repeated later.[^2]\n\n[^1]: It was held in May.\n\n[^2]: The repeat was held with 1,240 households.'
  ]
})
