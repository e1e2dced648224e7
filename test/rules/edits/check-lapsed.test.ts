import { checkLapsed } from '../../../src/rules/edits/check-lapsed.ts'
import { editRuleTest } from '../../support/edit-rule-test.ts'
import { LIST, PAIR, RIVER } from '../../support/edited-texts.ts'

const entry = { who: 'Ada Poll', when: '2024-03-01', verdict: 'confirmed' as const }

editRuleTest(checkLapsed, {
  options: {
    decisions: {
      corrections: [
        { ...entry, id: 'turbines', quote: { exact: '24 MW' } },
        { ...entry, id: 'salmon', verdict: 'corrected', quote: { exact: '320 salmon' }, wrong: '320', right: '340' },
        { ...entry, id: 'hives', verdict: 'dismissed', rule: 'value-conflict', quote: { exact: '31%' } },
        { ...entry, id: 'smolts', quote: { exact: '4,500 smolts' }, document: 'another.md' }
      ]
    }
  },
  differs: [
    {
      before: LIST,
      after: LIST.replace('Its turbines give 24 MW.', '⟦Its turbines give 26 MW.⟧'),
      says: 'Ada Poll checked this sentence on 2024-03-01 (`turbines`), and the edit changed it'
    },
    {
      before: LIST,
      after: LIST.replace('Its turbines give 24 MW.', '⟦Its two turbines give 24 MW in spring.⟧'),
      says: 'Ada Poll checked this sentence on 2024-03-01 (`turbines`), and the edit changed it'
    },
    {
      before: RIVER,
      after: RIVER.replace('The weir at Lunt holds 320 salmon a year.', '⟦The weir at Lunt holds 360 salmon a year.⟧'),
      says: 'Ada Poll checked this sentence on 2024-03-01 (`salmon`), and the edit changed it'
    }
  ],
  ignores: [
    // The decision is carried out.
    { before: RIVER, after: RIVER.replace('320 salmon', '340 salmon') },
    { before: LIST, after: LIST.replace('18 million', '19 million') },
    { before: LIST, after: LIST.replace('24 MW', '24,000 kW') },
    { before: PAIR, after: PAIR.replace('31%', '33%') },
    { before: RIVER, after: RIVER.replace('4,500 smolts', '5,500 smolts') },
    { before: LIST, after: LIST.replace('- Its turbines give 24 MW.[2]', '') }
  ]
})
