import { oneSided } from '../../../src/rules/sources/one-sided.ts'
import { ruleTest } from '../../support/rule-test.ts'

const dispute = (first: string, second: string) =>
  `## Patent case\n\nSaltworks denied that the pump was copied from Brinecorp ${first}. Brinecorp's patent on the valve is disputed by Saltworks ${second}.`

ruleTest(oneSided, {
  agrees: [
    'Tea rose by 4% ([Tea Board](https://tea.org/2021)).',
    dispute('([a](https://saltworks.com/a))', '([b](https://brinecorp.com/b))'),
    dispute('([a](https://saltworks.com/a))', '([b](https://www.reuters.com/b))'),
    dispute('([a](https://www.reuters.com/a))', '([b](https://www.reuters.com/b))'),
    dispute('([a](https://courtpapers.org/a))', '([b](https://courtpapers.org/b))'),
    'Saltworks denied the claim of Brinecorp ([a](https://saltworks.com/a)). The pump weighs 4 kg ([b](https://saltworks.com/b)).',
    'The age of the reef is disputed ([a](https://reefs.org/a)). The count is controversial ([b](https://reefs.org/b)).'
  ],
  differs: [
    {
      text: '## Patent case\n\n⟦Saltworks denied that the pump was copied from Brinecorp ([a](https://saltworks.com/a)).⟧ The patent on the valve is disputed by Saltworks ([b](https://saltworks.com/b)).',
      says: '2 disputed statements here rest on the pages of one party alone: `saltworks.com`'
    },
    {
      text: '⟦The controversial trial of the vaccine was run by Novira and criticised by Helmet [1].⟧ Novira contested the finding of Helmet [2].\n\n## Sources\n\n1. Trial. https://novira.org/trial\n2. Reply. https://novira.org/reply',
      says: '2 disputed statements here rest on the pages of one party alone: `novira.org`'
    }
  ],
  undecided: [],
  ignores: ['Saltworks denied the claim of Brinecorp.']
})
