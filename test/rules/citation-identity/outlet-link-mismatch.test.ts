import { describe, expect, test } from 'vitest'
import { audit } from '../../../src/audit.ts'
import { outletLinkMismatch } from '../../../src/rules/citation-identity/outlet-link-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(outletLinkMismatch, {
  agrees: [
    'Exports fell ([Reuters](https://www.reuters.com/markets/exports)).',
    'Exports fell ([Financial Times](https://on.ft.com/3abc)).',
    'Exports fell ([The Guardian](https://guardian.ng/exports)).',
    'Exports fell [1].\n\n## References\n\n1. The Verge – Why CNN fell. https://www.theverge.com/cnn',
    'Exports fell [1].\n\n## References\n\n1. “Exports fall”, Wall Street Journal, 5 May 2024. https://www.wsj.com/a'
  ],
  differs: [
    {
      text: 'Exports fell (⟦[Wall Street Journal](https://www.cnn.com/2024/exports)⟧).',
      says: '`Wall Street Journal` is named, and the address is of `CNN (cnn.com)`'
    },
    {
      text: 'The vaccine works (⟦[The Economist](https://www.theverge.com/vaccine)⟧).',
      says: '`The Economist` is named, and the address is of `The Verge (theverge.com)`'
    },
    {
      text: 'Salt kills moss (⟦[The Economist](https://harbourpost.com/moss)⟧).',
      says: '`The Economist` is named, and the address is of `harbourpost.com`'
    },
    {
      text: 'Bats hunt at dusk [1].\n\n## References\n\n1. ⟦BBC News – Bats of the coast. https://www.washingtonpost.com/bats⟧',
      says: '`BBC` is named, and the address is of `The Washington Post (washingtonpost.com)`'
    }
  ],
  undecided: [
    { text: 'Exports fell ([Associated Press](https://www.nytimes.com/exports)).', why: 'too-weak-a-tie' },
    { text: 'Exports fell ([Financial Times](https://finance.yahoo.com/exports)).', why: 'too-weak-a-tie' },
    { text: 'Exports fell ([BBC News](https://web.archive.org/web/2020/https://x.org)).', why: 'too-weak-a-tie' },
    { text: 'Exports fell ([Reuters](https://harbourpost.com/exports)).', why: 'too-weak-a-tie' }
  ],
  ignores: [
    'Exports fell ([Time](https://physics.org/clocks)).',
    'Exports fell ([The Times](https://timesofisrael.com/a)).',
    'Exports fell ([a Reuters story](https://www.cnn.com/a)).',
    'A study in [Nature](https://www.nytimes.com/nature) says so.',
    'Exports fell [1].\n\n## References\n\n1. CNN, Fox News and MSNBC compared. https://www.politico.com/a',
    'Exports fell ft.com.'
  ]
})

describe('what goes out', () => {
  test.each([
    ['[The Economist](https://www.theverge.com/a)', 'error'],
    ['[The Economist](https://harbourpost.com/a)', 'warning']
  ])('%s is of severity %s', (link, severity) => {
    const text = `Salt kills moss (${link}).`
    const { findings } = audit({ path: 'case.md', text }, { profile: 'publish' })
    expect(findings.filter(({ ruleId }) => ruleId === outletLinkMismatch.id)).toMatchObject([{ severity }])
  })
})
