import { genericReference } from '../../../src/rules/machine-traces/generic-reference.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(genericReference, {
  agrees: [
    'Tea rose [1].\n\n## Sources\n\n1. Tea Board. Annual Report 2021. https://tea.org/2021\n2. Nakamura (2020). Industry report. Port Press.',
    'Tea rose [1].\n\n## Sources\n\n1. Industry Report, 2024. https://tea.org/2024',
    'Salt fell [1].\n\n## Sources\n\n1. Market survey of the Salt Works, 2023',
    'Salt sank [1].\n\n## Sources\n\n1. Company data on rice, Kobe'
  ],
  differs: [
    {
      text: 'Tea rose [1].\n\n## Sources\n\n1. ⟦Industry Report, 2024⟧\n2. Tea Board. Annual report. https://tea.org',
      says: '`Industry Report, 2024` could be any work'
    },
    {
      text: 'Rice fell [1].\n\n## Sources\n\n1. ⟦Various news articles⟧\n2. Internal company data (2023)',
      says: '2 entries could be any work: `Various news articles`, `Internal company data (2023)`'
    },
    {
      text: 'Salt sank [1].\n\n## References\n\n⟦[1] Market Research Study, 2022.⟧',
      says: '`Market Research Study, 2022` could be any work'
    }
  ],
  undecided: [],
  ignores: ['Salt sank.']
})
