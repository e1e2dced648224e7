import { summaryBodyConflict } from '../../../src/rules/facts/summary-body-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

const report = (summary: string, body: string, heading = 'Executive summary') =>
  `# Report\n\n## ${heading}\n\n${summary}\n\n## Details\n\n${body}\n`

ruleTest(summaryBodyConflict, {
  agrees: [
    report(
      'The trial enrolled about 1,250 adults with ulcerative colitis.',
      'We enrolled 1,248 adults with ulcerative colitis in the trial.'
    )
  ],
  differs: [
    {
      text: report(
        'The Sunne harbour handled ⟦310⟧ container ships in 2022.',
        'In 2022 the Sunne harbour handled 340 container ships.'
      ),
      says: 'the executive summary says `310`, the section “Details” says `340`'
    },
    {
      text: report(
        'The trial enrolled ⟦1,284⟧ adults with ulcerative colitis.',
        'We enrolled 1,248 adults with ulcerative colitis in the trial.',
        '1. Abstract'
      ),
      says: 'the abstract says `1,284`, the section “Details” says `1,248`'
    },
    {
      text: report(
        '- The Kolsva dam was completed in ⟦1974⟧.\n- It holds back the Kolsva river.',
        'Work on the Kolsva dam was completed in 1979.',
        'Key findings'
      ),
      says: 'the summary (“Key findings”) says `1974`, the section “Details” says `1979`'
    },
    {
      text: '# Report\n\n## Water\n\nThe dam stores 4.2 million cubic metres of water.\n\n## Conclusion\n\nWith ⟦4.2 billion cubic metres⟧ of stored water the dam is large.',
      says: 'the conclusion says `4.2 billion cubic metres`, the section “Water” says `4.2 million cubic metres`'
    },
    {
      text: '# Zone\n\n## Summary\n\nIt cost ⟦£61 million⟧ to set up and brings in £17 million a year in charges.\n\n## Costs\n\nSetting up the zone cost £31 million: £19 million for cameras in 2020 and £12 million for the enlargement.',
      says: 'the summary says `£61 million`, the section “Costs” says `£31 million`'
    },
    {
      text: '# Report\n\n**Summary:** The Varnholt plant employs ⟦1,420⟧ welders on two shifts.\n\n## Staff\n\nWith its 1,240 welders on two shifts, the Varnholt plant is at its limit.',
      says: 'the summary says `1,420`, the section “Staff” says `1,240`'
    }
  ],
  undecided: [
    {
      text: report(
        'The Varnholt plant employed 1,240 welders on two shifts in 2019.',
        'In 2023 the Varnholt plant employed 1,420 welders on two shifts.'
      ),
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    report('The Varnholt plant employs 1,240 welders.', 'The harbour at Sunne handles 310 ships.'),
    '# Report\n\n## Staff\n\nThe Varnholt plant employs 1,240 welders on two shifts.\n\n## Limits\n\nWith its 1,420 welders on two shifts, the Varnholt plant is at its limit.',
    '# Report\n\n## Summary\n\nThe Varnholt plant employs 1,240 welders on two shifts. With its 1,240 welders on two shifts, the plant is full.\n\n## Outlook\n\nNothing else is known.'
  ]
})
