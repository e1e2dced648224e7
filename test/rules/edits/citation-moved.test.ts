import { citationMoved } from '../../../src/rules/edits/citation-moved.ts'
import { editRuleTest } from '../../support/edit-rule-test.ts'
import { LIST, RIVER, SOURCES } from '../../support/edited-texts.ts'

editRuleTest(citationMoved, {
  differs: [
    {
      before: `The weir holds 320 salmon a year.[1] The lower mill takes 12 tonnes of grain a day.${SOURCES}`,
      after: `The weir holds 320 salmon a year. The lower mill takes ⟦12 tonnes⟧ of grain a day.[1]${SOURCES}`,
      says: '“Mill Owners, Annual Return” was cited for `320` and is cited for `12 tonnes` now',
      also: ['320']
    },
    {
      before: `The clinic has 40 beds.[2]${SOURCES}`,
      after: `The clinic has 40 beds. It treated ⟦6,200⟧ patients last year.[2]${SOURCES}`,
      says: '“The weir” was cited for `40` and is cited for `6,200` now'
    }
  ],
  ignores: [
    { before: RIVER, after: RIVER.replace('12 cubic', '13 cubic') },
    { before: RIVER, after: RIVER.replace('in 2020.[3]', 'in 2020.') },
    // A sentence between two others moved with its mark.
    {
      before: RIVER,
      after: RIVER.replace(/( The Board .*?\[3\])( The lower .*?\[2\])/, '$2$1')
    },
    { before: LIST, after: LIST.replace('24 MW.[2]', '24 MW.[2][1]') },
    // A citation was added for the second claim as well.
    {
      before: `The clinic has 40 beds.[2] It treated 6,200 patients last year.${SOURCES}`,
      after: `The clinic has 40 beds.[2] It treated 6,200 patients last year.[2]${SOURCES}`
    }
  ]
})
