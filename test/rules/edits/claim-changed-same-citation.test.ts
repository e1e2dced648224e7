import { claimChangedSameCitation } from '../../../src/rules/edits/claim-changed-same-citation.ts'
import { editRuleTest } from '../../support/edit-rule-test.ts'
import { LIST, RIVER, SOURCES } from '../../support/edited-texts.ts'

editRuleTest(claimChangedSameCitation, {
  differs: [
    {
      before: RIVER,
      after: RIVER.replace('320 salmon', '⟦340⟧ salmon'),
      says: '`320` became `340`, still cited to “Mill Owners, Annual Return”'
    },
    {
      before: LIST,
      after: LIST.replace('24 MW', '⟦42 MW⟧'),
      says: '`24 MW` became `42 MW`, still cited to “The weir”'
    },
    {
      before: `The choir grew from 40 singers to 65.[1]${SOURCES}`,
      after: `The choir grew from ⟦45⟧ singers to 70.[1]${SOURCES}`,
      says: '`40` → `45`, `65` → `70` are still cited to “Mill Owners, Annual Return”',
      also: ['70']
    }
  ],
  ignores: [
    { before: LIST, after: LIST.replace('24 MW.[2]', '42 MW.[3]') },
    { before: LIST, after: LIST.replace('24 MW.[2]', '42 MW.[2][3]') },
    // The entry has another date: somebody looked at the source.
    { before: LIST, after: LIST.replace('24 MW', '42 MW').replace('4 May 2022', '9 June 2023') },
    { before: LIST, after: LIST.replace('24 MW.', '24 megawatts.') },
    { before: LIST, after: LIST.replace('18 million', '18,000,000') },
    { before: `The choir has 40 singers.${SOURCES}`, after: `The choir has 50 singers.${SOURCES}` }
  ]
})
