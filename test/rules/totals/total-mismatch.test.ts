import { totalMismatch } from '../../../src/rules/totals/total-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(totalMismatch, {
  agrees: [
    'The scheme created 50 posts: 20 in Arden, 18 in Brill and 12 in Corby.',
    'It moved nine of its 37 services: five to Go, two to Rust and two to Ada.',
    'Road freight took 12 Mt, rail 9 Mt and barges 8 Mt, 29 Mt in all.',
    'The cost of €11 million was met by three donors:\n\n- State: €5 million\n- City: €4 million\n- Church: €2 million',
    '**Harbour budget:** dredging €180 million, quays €95 million, cranes €45 million, reserve €30 million.\n\nTaken together, the four lines of the harbour budget, from dredging to the reserve, come to €350 million.'
  ],
  differs: [
    {
      text: 'The scheme created ⟦54⟧ posts: 20 in Arden, 18 in Brill and 12 in Corby.',
      says: '`54` is not `20` + `18` + `12`, which is 50'
    },
    {
      text: 'The fleet of ⟦21⟧ ships consists of 12 ferries, 5 tugs and 3 barges.',
      says: '`21` is not `12` + `5` + `3`, which is 20'
    },
    {
      text: 'The club has ⟦20⟧ staff (8 coaches and 13 clerks).',
      says: '`20` is not `8` + `13`, which is 21'
    },
    {
      text: 'The ⟦12⟧ seats were shared among three parties: 5 for A, 4 for B and 2 for C.',
      says: '`12` is not `5` + `4` + `2`, which is 11'
    },
    {
      text: 'Road freight took 120 Mt, rail 95 Mt and barges 82 Mt, ⟦310 Mt⟧ in all.',
      says: '`310 Mt` is not `120 Mt` + `95 Mt` + `82 Mt`, which is 297 Mt'
    },
    {
      text: 'The cost of ⟦€14 million⟧ was met by three donors:\n\n- State: €5 million\n- City: €4 million\n- Church: €2 million',
      says: '`€14 million` is not `€5 million` + `€4 million` + `€2 million`, which is 11 million EUR'
    },
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
    'The firm had 40 shops, mostly in the north: 12 in Leeds, 9 in York and 8 in Hull.',
    'Sales rose from £3m to £4m, for a total of £7.5m.',
    'The farm has 30 animals: 12 cows, 9 sheep and 8 goats, 3 of them pregnant.',
    'The prize of 20 medals went to many, including 5 pupils, 4 teachers and 3 parents.',
    'The trial ran at 3 sites: 40 patients in Bern, 30 in Basel and 25 in Zug.',
    'The fund gave €14 million, chiefly to three towns:\n\n- Arden: €5 million\n- Brill: €4 million\n- Corby: €2 million',
    'Sweden sent 5 ships, Norway 7 tanks and Britain 20 tanks, a total of 40 vehicles with their crews.',
    'The harbour has a combined 252 MW.',
    'The model has 671 total parts.\n\nIn total the small model has 160 parts, yet only 28 parts are active.'
  ]
})
