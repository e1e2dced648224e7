import { searchPageCitation } from '../../../src/rules/citation-identity/search-page-citation.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(searchPageCitation, {
  agrees: [
    'Join the [#tides](https://sky.org/search?q=%23tides) discussion.',
    'Prices fell ([Trade Office](https://trade.org/reports/search-costs)).',
    'The paper is known ([Books](https://books.google.com/books?id=Fy9mAQ&q=tide)).',
    'Details [here](https://library.org/search).',
    'It is listed ([record](https://catalogue.org/record/12?page=search)).',
    'The method is described ([manual](https://research.org/guide?search_id=)).'
  ],
  differs: [
    {
      text: 'Prices fell ([source](⟦https://www.google.com/search?q=price+fall⟧)).',
      says: '`https://www.google.com/search?q=price+fall` is a search, and its results change'
    },
    {
      text: 'Bats hunt at dusk [1].\n\n## References\n\n1. ⟦https://scholar.google.com/scholar?q=bats+dusk&hl=en⟧',
      says: '`https://scholar.google.com/scholar?q=bats+dusk&hl=en` is a search, and its results change'
    },
    {
      text: 'Trials ended ([a](⟦https://pubmed.ncbi.nlm.nih.gov/?term=trial⟧), [b](https://www.youtube.com/results?search_query=trial)).',
      says: '2 citations lead to a search: `https://pubmed.ncbi.nlm.nih.gov/?term=trial`, `https://www.youtube.com/results?search_query=trial`'
    },
    {
      text: 'The mayor resigned [1].\n\n## References\n\n1. City archive. ⟦https://archive.city.org/search/results?keyword=mayor⟧',
      says: '`https://archive.city.org/search/results?keyword=mayor` is a search, and its results change'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.']
})
