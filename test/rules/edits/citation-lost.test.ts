import { citationLost } from '../../../src/rules/edits/citation-lost.ts'
import { editRuleTest } from '../../support/edit-rule-test.ts'
import { LIST, PAIR, RIVER, SOURCES } from '../../support/edited-texts.ts'

editRuleTest(citationLost, {
  differs: [
    {
      before: LIST,
      after: LIST.replace('24 MW.[2]', '24 MW.').replace('24 MW', '⟦24 MW⟧'),
      says: '`24 MW` was cited to “The weir” and is cited to nothing now'
    },
    {
      before: RIVER,
      after: RIVER.replace('320 salmon a year.[1]', '⟦320⟧ salmon a year.'),
      says: '`320` was cited to “Mill Owners, Annual Return” and is cited to nothing now'
    },
    {
      before: PAIR,
      after: PAIR.replace('31%', '⟦31%⟧').replace('[1][2]', '[2]'),
      says: '`31%` is no longer cited to “Mill Owners, Annual Return”'
    }
  ],
  ignores: [
    // Another source took its place.
    { before: LIST, after: LIST.replace('24 MW.[2]', '24 MW.[3]') },
    { before: LIST, after: LIST.replace('24 MW.[2]', '24 MW.[2][3]') },
    // The claim went with its citation.
    { before: LIST, after: LIST.replace('- Its turbines give 24 MW.[2]', '') },
    // The mark of the paragraph serves both.
    {
      before: `The ferry carries 90 cars.[1] It crosses 14 times a day.[1]${SOURCES}`,
      after: `The ferry carries 90 cars. It crosses 14 times a day.[1]${SOURCES}`
    },
    // A sentence was split.
    {
      before: `The ferry carries 90 cars and it crosses 14 times a day.[1]${SOURCES}`,
      after: `The ferry carries 90 cars. It crosses 14 times a day.[1]${SOURCES}`
    },
    // Other numbers for the same works.
    {
      before: LIST,
      after: LIST.replaceAll('[1]', '[x]').replaceAll('[2]', '[1]').replaceAll('[x]', '[2]')
    },
    { before: LIST, after: LIST.replace('https://mill-owners.example/return', 'https://mill-owners.example/return/') }
  ]
})
