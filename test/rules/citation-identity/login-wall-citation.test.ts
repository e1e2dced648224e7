import { loginWallCitation } from '../../../src/rules/citation-identity/login-wall-citation.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(loginWallCitation, {
  agrees: [
    'Prices fell ([list](https://mail.python.org/pipermail/list/2024.html)).',
    'Prices fell ([report](https://trade.org/blog/login-rates-rise)).',
    'Prices fell ([page](https://proxyreport.org/a)).'
  ],
  differs: [
    {
      text: 'Prices fell ([minutes](⟦https://harbour.sharepoint.com/sites/board/minutes.docx⟧)).',
      says: '`https://harbour.sharepoint.com/sites/board/minutes.docx` opens only after a login'
    },
    {
      text: 'Bats hunt at dusk [1].\n\n## References\n\n1. Bats. ⟦https://www-jstor-org.ezproxy.city.edu/stable/123⟧',
      says: '`https://www-jstor-org.ezproxy.city.edu/stable/123` opens only after a login'
    },
    {
      text: 'Trials ended ([a](⟦https://site.org/login?next=/trial⟧), [b](https://crew.slack.com/archives/C1/p2)).',
      says: '2 citations open only after a login: `https://site.org/login?next=/trial`, `https://crew.slack.com/archives/C1/p2`'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.']
})
