import { sampleSizeConflict } from '../../../src/rules/statistics/sample-size-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(sampleSizeConflict, {
  agrees: [
    'In all, 240 patients were assigned to the drug (n = 120) or placebo (n = 120).',
    'The 90 pupils were divided into a reading group (n = 30), a listening group (n = 30) and a control group (n = 30).'
  ],
  differs: [
    {
      text: 'In all, ⟦240⟧ patients were assigned to the drug (n = 120) or placebo (n = 110).',
      says: '`240` is not `120` + `110`, which is 230'
    },
    {
      text: 'The ⟦90⟧ pupils were divided into a reading group (n = 30), a listening group (n = 32) and a control group (n = 34).',
      says: '`90` is not `30` + `32` + `34`, which is 96'
    },
    {
      text: 'The sample (N = ⟦64⟧) consisted of nurses (n = 40) and doctors (n = 14).',
      says: '`64` is not `40` + `14`, which is 54'
    },
    {
      text: 'We randomly allocated ⟦1,200⟧ households to the cash grant (n = 610) or the waiting list (n = 600).',
      says: '`1,200` is not `610` + `600`, which is 1,210'
    }
  ],
  undecided: [
    {
      text: 'In all, 240 patients were assigned to the drug (n = 120), the vaccine or placebo (n = 60).',
      why: 'open-list'
    },
    {
      text: 'In all, 240 patients were assigned to the drug (n = 130) or placebo (n = 130), and 20 were counted in both.',
      why: 'open-list'
    }
  ],
  ignores: [
    'In all, 240 patients were seen; the drug group (n = 120) did better than placebo (n = 110).',
    'Of 240 patients, most were treated (n = 200) and few were cured (n = 12).',
    'The set has n = 4 members and k = 3 groups.'
  ]
})
