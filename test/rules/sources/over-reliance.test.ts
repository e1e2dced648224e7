import { overReliance } from '../../../src/rules/sources/over-reliance.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(overReliance, {
  agrees: [
    'Salt rose by 3% in 2003 [1].\n\nSalt rose by 4% in 2004 [2].\n\nSalt rose by 5% in 2005 [3].\n\nSalt rose by 6% in 2006 [1].\n\nSalt rose by 7% in 2007 [2].\n\nSalt rose by 8% in 2008 [3].\n\nSalt rose by 9% in 2009 [1].\n\nSalt rose by 10% in 2010 [2].\n\nSalt rose by 11% in 2011 [3].\n\nSalt rose by 12% in 2012 [1].\n\nSalt rose by 13% in 2013 [2].\n\nSalt rose by 14% in 2014 [3].\n\nSalt rose by 15% in 2015 [1].\n\nSalt rose by 16% in 2016 [2].\n\nSalt rose by 17% in 2017 [3].\n\nSalt rose by 18% in 2018 [1].\n\nSalt rose by 19% in 2019 [2].\n\nSalt rose by 20% in 2020 [3].\n\nSalt rose by 21% in 2021 [1].\n\nSalt rose by 22% in 2022 [2].\n\nSalt rose by 23% in 2023 [3].\n\nSalt rose by 24% in 2024 [1].\n\nSalt rose by 25% in 2025 [2].\n\nSalt rose by 26% in 2026 [3].\n\n## Sources\n\n1. Tea Board. Annual Report. https://tea.org/2021\n2. Kyoto Post. Tea. https://kyotopost.jp/tea\n3. Rice Office. Rice. https://rice.org/a',
    'Tea rose by 4% [1].\n\n## Sources\n\n1. Tea Board. Annual Report. https://tea.org/2021\n2. Kyoto Post. Tea. https://kyotopost.jp/tea\n3. Rice Office. Rice. https://rice.org/a'
  ],
  differs: [
    {
      text: 'Salt rose by ⟦3%⟧ in 2003 [1].\n\nSalt rose by 4% in 2004 [1].\n\nSalt rose by 5% in 2005 [1].\n\nSalt rose by 6% in 2006 [1].\n\nSalt rose by 7% in 2007 [1].\n\nSalt rose by 8% in 2008 [1].\n\nSalt rose by 9% in 2009 [1].\n\nSalt rose by 10% in 2010 [1].\n\nSalt rose by 11% in 2011 [1].\n\nSalt rose by 12% in 2012 [1].\n\nSalt rose by 13% in 2013 [1].\n\nSalt rose by 14% in 2014 [1].\n\nSalt rose by 15% in 2015 [1].\n\nSalt rose by 16% in 2016 [1].\n\nSalt rose by 17% in 2017 [1].\n\nSalt rose by 18% in 2018 [1].\n\nSalt rose by 19% in 2019 [1].\n\nSalt rose by 20% in 2020 [1].\n\nSalt rose by 21% in 2021 [1].\n\nSalt rose by 22% in 2022 [1].\n\nSalt rose by 23% in 2023 [1].\n\nSalt rose by 24% in 2024 [1].\n\nSalt rose by 25% in 2025 [1].\n\nSalt rose by 26% in 2026 [1].\n\n## Sources\n\n1. Tea Board. Annual Report. https://tea.org/2021\n2. Kyoto Post. Tea. https://kyotopost.jp/tea\n3. Rice Office. Rice. https://rice.org/a',
      says: '`tea.org` carries 100% of the cited claims'
    }
  ],
  undecided: [],
  ignores: ['Tea rose.']
})
