import { editBrokeTotal } from '../../../src/rules/edits/edit-broke-total.ts'
import { editRuleTest } from '../../support/edit-rule-test.ts'

const HARBOUR = [
  '**Harbour budget:** dredging €180 million, quays €95 million, cranes €45 million, reserve €30 million.',
  '',
  'Taken together, the four lines of the harbour budget, from dredging to the reserve, come to €350 million.'
].join('\n')

const TABLE = [
  '| Ward | Beds |',
  '|---|---|',
  '| North | 48 |',
  '| South | 52 |',
  '| West | 30 |',
  '| **Total** | **130** |'
].join('\n')

const GROWTH = 'Sales of the mill rose from 400 tonnes in 2019 to 500 tonnes in 2021, an increase of 25%.'

const HERD = [
  '| Farm | Goats |',
  '|---|---|',
  '| Upper | 112 |',
  '| Lower | 88 |',
  '| Marsh | 140 |',
  '| Total | 340 |'
].join('\n')

editRuleTest(editBrokeTotal, {
  differs: [
    {
      before: HARBOUR,
      after: HARBOUR.replace('€95 million', '€75 million').replace('€350 million', '⟦€350 million⟧'),
      says: '`€350 million` no longer ties since `€95 million` became `€75 million`: `€350 million` is not `€180 million` + `€75 million` + `€45 million` + `€30 million`, which is 330 million EUR',
      also: ['€180 million', '€75 million', '€45 million', '€30 million']
    },
    {
      before: TABLE,
      after: TABLE.replace('52', '62').replace('130', '⟦130⟧'),
      says: '`130` no longer ties since `52` became `62`: the column adds to 140, and its total says `130`'
    },
    {
      before: GROWTH,
      after: GROWTH.replace('400', '300').replace('25%', '⟦25%⟧'),
      says: '`25%` no longer ties since `400 tonnes` became `300 tonnes`: `25%` does not follow from `300 tonnes` to `500 tonnes`, which give 66.2–67.1 %'
    },
    {
      before: HERD,
      after: HERD.replace('| Total', '| Hill | 25 |\n| Total').replace('340', '⟦340⟧'),
      says: '`340` no longer ties since `25` was added: the column adds to 365, and its total says `340`'
    }
  ],
  ignores: [
    { before: HARBOUR, after: HARBOUR.replace('€95 million', '€75 million').replace('€350 million', '€330 million') },
    { before: TABLE, after: TABLE.replace('52', '62').replace('130', '140') },
    // The total is what was edited; the rule of the sum says so.
    { before: TABLE, after: TABLE.replace('130', '150') },
    { before: TABLE, after: TABLE.replace('Ward', 'Wing') },
    // It was wrong before.
    { before: TABLE.replace('130', '150'), after: TABLE.replace('130', '150').replace('Ward', 'Wing') },
    { before: GROWTH, after: GROWTH.replace('400', '300').replace('25%', '67%') },
    { before: GROWTH, after: GROWTH.replace('mill', 'dairy') },
    { before: HERD, after: HERD.replace('| Marsh | 140 |\n', '').replace('340', '200') }
  ]
})
