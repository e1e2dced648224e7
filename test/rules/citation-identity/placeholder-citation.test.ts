import { placeholderCitation } from '../../../src/rules/citation-identity/placeholder-citation.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(placeholderCitation, {
  agrees: [
    'Prices fell ([Trade Office](https://trade.org/a)).',
    'Point the browser at https://example.com and read on. Prices fell ([Trade Office](https://trade.org/a)).',
    'He wrote “[insert citation]” in the margin ([Trade Office](https://trade.org/a)).',
    'The field holds `[source]` until it is filled ([manual](https://trade.org/a)).',
    'Prices fell [source](https://trade.org/a).',
    'Prices fell [ref].\n\n[ref]: https://trade.org/a',
    'The placebo group had 40 patients ([trial](https://trial.org/placeholder-effects)).'
  ],
  differs: [
    {
      text: 'Prices fell by 3% ([source](⟦https://www.example.com/report⟧)).',
      says: '`https://www.example.com/report` stands where a source should be named'
    },
    {
      text: 'Bats hunt at dusk [1].\n\n## References\n\n1. Bats at dusk. ⟦https://example.org/bats⟧',
      says: '`https://example.org/bats` stands where a source should be named'
    },
    {
      text: 'The vaccine cut stays by 41% ⟦[insert citation]⟧.',
      says: '`[insert citation]` stands where a source should be named'
    },
    {
      text: 'The court sat in May ⟦[source]⟧ and rose in June [source].',
      says: '`[source]` stands where a source should be named'
    },
    {
      text: 'Wages doubled ⟦(Author, Year)⟧.',
      says: '`(Author, Year)` stands where a source should be named'
    },
    {
      text: 'Trials ended ([report](⟦insert-link-here⟧)).',
      says: '`insert-link-here` stands where a source should be named'
    },
    {
      text: 'Reefs recovered [1].\n\n## References\n\n1. ⟦Hypothetical Company, Annual Report, 2023⟧',
      says: '`Hypothetical Company, Annual Report, 2023` stands where a source should be named'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.', 'The exam asks for a hypothetical company.']
})
