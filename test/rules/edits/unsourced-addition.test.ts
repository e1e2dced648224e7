import { unsourcedAddition } from '../../../src/rules/edits/unsourced-addition.ts'
import { editRuleTest } from '../../support/edit-rule-test.ts'
import { LIST, RIVER } from '../../support/edited-texts.ts'

editRuleTest(unsourcedAddition, {
  differs: [
    {
      before: LIST,
      after: LIST.replace('\n\n##', '\n- The spillway is ⟦62 metres⟧ wide.\n\n##'),
      says: 'the edit adds `62 metres` without a citation in reach'
    },
    {
      before: RIVER,
      after: RIVER.replace('\n\n##', '\n\nThe hatchery raised ⟦8,000⟧ fry and sold 3,100 of them.\n\n##'),
      says: 'the edit adds `8,000`, `3,100` without a citation in reach',
      also: ['3,100']
    }
  ],
  ignores: [
    { before: LIST, after: LIST.replace('\n\n##', '\n- The spillway is 62 metres wide.[3]\n\n##') },
    // The paragraph has a citation.
    { before: RIVER, after: RIVER.replace('The lower mill', 'A hatchery raised 8,000 fry. The lower mill') },
    { before: LIST, after: LIST.replace('24 MW', '26 MW') },
    { before: LIST, after: LIST.replace('\n\n##', '\n\nThe dam is well kept.\n\n##') },
    // A document that cites nothing owes no citation for a line more.
    { before: 'The dam holds 18 million litres.', after: 'The dam holds 18 million litres. It is 62 metres wide.' },
    { before: LIST, after: LIST.replace('\n\n##', '\n\n## Conclusion\n\nThe turbines give 24 MW.\n\n##') }
  ]
})
