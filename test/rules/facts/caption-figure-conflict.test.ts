import { captionFigureConflict } from '../../../src/rules/facts/caption-figure-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(captionFigureConflict, {
  agrees: [
    '## Traffic\n\nFigure 1: Container ships handled by the Sunne harbour fell to 340 in 2022.\n\nThe Sunne harbour handled 340 container ships in 2022.'
  ],
  differs: [
    {
      text: '## Traffic\n\nFigure 1: Container ships handled by the Sunne harbour fell to ⟦310⟧ in 2022.\n\nThe Sunne harbour handled 340 container ships in 2022.',
      says: 'the caption of Figure 1 says `310`, the section “Traffic” says `340`'
    },
    {
      text: '## Trial\n\nThe tirolimab trial enrolled 1,248 adults with colitis.\n\nTable 2. Baseline of the ⟦1,284⟧ adults with colitis in the tirolimab trial\n\n| Arm | Age |\n|---|---|\n| Drug | 41 |\n| Placebo | 42 |',
      says: 'the caption of Table 2 says `1,284`, the section “Trial” says `1,248`'
    }
  ],
  undecided: [
    {
      text: '## Traffic\n\nFigure 1: Container ships handled by the Sunne harbour, 310 in 2019.\n\nThe Sunne harbour handled 340 container ships in 2022.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    '## Traffic\n\nFigure 1: Pilots of the Sunne harbour at work.\n\nThe Sunne harbour handled 340 container ships in 2022.',
    'The Sunne harbour handled 310 container ships.\n\nIn all, the Sunne harbour handled 340 container ships.'
  ]
})
