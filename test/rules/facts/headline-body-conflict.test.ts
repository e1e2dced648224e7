import { headlineBodyConflict } from '../../../src/rules/facts/headline-body-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

const REST = '\n\n## Staff\n\nIt employs 45 pilots.\n'

ruleTest(headlineBodyConflict, {
  agrees: [
    `# Sunne harbour handles more than 300 container ships a year\n\n## Traffic\n\nThe Sunne harbour handles 340 container ships a year.${REST}`
  ],
  differs: [
    {
      text: `# Sunne harbour handles ⟦310⟧ container ships a year\n\n## Traffic\n\nThe Sunne harbour handles 340 container ships a year.${REST}`,
      says: 'the title says `310`, the section “Traffic” says `340`'
    },
    {
      text: '# Trials\n\n## Tirolimab enrolled ⟦1,284⟧ adults with colitis\n\nThe tirolimab trial enrolled 1,248 adults with colitis.\n\n## Next\n\nNothing.',
      says: 'the heading “Tirolimab enrolled 1,284 adults with colitis” says `1,284`, the section “Tirolimab enrolled 1,284 adults with colitis” says `1,248`'
    },
    {
      text: `# Port report\n\nThe Sunne harbour handled ⟦310⟧ container ships in 2022.\n\n## Traffic\n\nIn 2022 the Sunne harbour handled 340 container ships.${REST}`,
      says: 'the opening paragraph says `310`, the section “Traffic” says `340`'
    }
  ],
  undecided: [
    {
      text: `# Sunne harbour handled 310 container ships in 2019\n\n## Traffic\n\nThe Sunne harbour handled 340 container ships in 2022.${REST}`,
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    `# Sunne harbour: 310 years of trade\n\n## Traffic\n\nThe Sunne harbour handles 340 container ships a year.${REST}`,
    `# Report\n\n## Traffic\n\nThe Sunne harbour handles 340 container ships a year.${REST}`
  ]
})
