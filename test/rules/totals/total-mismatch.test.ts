import { totalMismatch } from '../../../src/rules/totals/total-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(totalMismatch, {
  agrees: [
    '**Harbour budget:** dredging €180 million, quays €95 million, cranes €45 million, reserve €30 million.\n\nTaken together, the four lines of the harbour budget, from dredging to the reserve, come to €350 million.'
  ],
  differs: [
    {
      text: '**Harbour budget:** dredging €180 million, quays €95 million, cranes €45 million, reserve €30 million.\n\nTaken together, the four lines of the harbour budget, from dredging to the reserve, come to ⟦€380 million⟧.',
      says: '`€380 million` is not `€180 million` + `€95 million` + `€45 million` + `€30 million`, which is 350 million EUR'
    },
    {
      text: 'The Norrsund scheme comprises 42 pumps rated at 5 MW each.\n\nThe pumps of the Norrsund scheme draw a combined ⟦252 MW⟧.',
      says: '`252 MW` is not `42` × `5 MW`, which is 210 MW'
    },
    {
      text: 'The Ilvara delta lost 18 km² of marsh by 1990 and a further 27 km² by 2020.\n\nOver the six decades to 2020 the Ilvara delta lost a total of ⟦54 km²⟧ of marsh.',
      says: '`54 km²` is not `18 km²` + `27 km²`, which is 45 km²'
    }
  ],
  undecided: [],
  ignores: [
    'The harbour has a combined 252 MW.',
    'The model has 671 total parts.\n\nIn total the small model has 160 parts, yet only 28 parts are active.'
  ]
})
