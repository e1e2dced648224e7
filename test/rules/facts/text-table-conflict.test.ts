import { textTableConflict } from '../../../src/rules/facts/text-table-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

const REGIONS = `## Results

| Region | Target | Vaccinated | Coverage |
|---|---|---|---|
| Northern Plateau | 290,000 | 208,800 | 72% |
| Eastern Hills | 230,000 | 184,000 | 80% |
| Lakeside | 410,000 | 381,300 | 93% |

## Discussion

`
const BRIDGES = `## Bridges

| Bridge | Opened | Length (m) | Cost (€m) |
|---|---|---|---|
| Karlsund | 1974 | 412 | 31 |
| Oster | 1988 | 655 | 58 |

## Notes on them

`
const FIRMS = `## Firms

| Company | 2022 revenue ($m) | 2023 revenue ($m) |
|---|---|---|
| Acmedyne | 412 | 530 |
| Borealis | 388 | 401 |

## Remarks

`
const MODELS = `## Scores

| Model | MMLU | GSM8K | HumanEval |
|---|---|---|---|
| Alpha-7 | 71.2% | 84.1% | 62.0% |
| Beta-9 | 74.8% | 80.5% | 66.4% |

## Remarks

`
const YEARS = `## Society

| Year | Members | Events |
|---|---|---|
| 2021 | 1,240 | 31 |
| 2022 | 1,310 | 44 |
| 2023 | 1,475 | 52 |

## Remarks

`
const LOCKS = `## Canal

| Section | Length (miles) | Locks |
|---|---|---|
| Thorley–Wexcombe | 9 | 21 |
| Wexcombe–Sayle | 14 | 11 |

## Today

`

ruleTest(textTableConflict, {
  agrees: [
    `${REGIONS}Coverage was highest in Lakeside, at 93%.`,
    `${REGIONS}In Eastern Hills the teams vaccinated about 180,000 children.`,
    `${BRIDGES}The Oster bridge is some 650 metres long.`,
    `${FIRMS}Borealis had revenue of $401 million in 2023.`,
    `${YEARS}In 2022 the society counted 1,310 members.`
  ],
  differs: [
    {
      text: `${REGIONS}Northern Plateau reached a coverage of only ⟦27%⟧.`,
      says: 'the section “Discussion” says `27%`, the table (row “Northern Plateau”, column “Coverage”) says `72%`'
    },
    {
      text: `${REGIONS}In Eastern Hills the teams vaccinated ⟦148,000⟧ children.`,
      says: 'the section “Discussion” says `148,000`, the table (row “Eastern Hills”, column “Vaccinated”) says `184,000`'
    },
    {
      text: `${REGIONS}The target for Eastern Hills was ⟦320,000⟧.`,
      says: 'the section “Discussion” says `320,000`, the table (row “Eastern Hills”, column “Target”) says `230,000`'
    },
    {
      text: `${BRIDGES}The Oster bridge is ⟦565 metres⟧ long.`,
      says: 'the section “Notes on them” says `565 metres`, the table (row “Oster”, column “Length (m)”) says `655`'
    },
    {
      text: `${BRIDGES}Oster, which opened in ⟦1998⟧, carries two lanes.`,
      says: 'the section “Notes on them” says `1998`, the table (row “Oster”, column “Opened”) says `1988`'
    },
    {
      text: `${BRIDGES}Karlsund cost ⟦€41 million⟧ to build.`,
      says: 'the section “Notes on them” says `€41 million`, the table (row “Karlsund”, column “Cost (€m)”) says `31`'
    },
    {
      text: `${FIRMS}Acmedyne had revenue of ⟦$350 million⟧ in 2023.`,
      says: 'the section “Remarks” says `$350 million`, the table (row “Acmedyne”, column “2023 revenue ($m)”) says `530`'
    },
    {
      text: `${MODELS}Alpha-7 scored ⟦48.1%⟧ on GSM8K, while Beta-9 scored 80.5%.`,
      says: 'the section “Remarks” says `48.1%`, the table (row “Alpha-7”, column “GSM8K”) says `84.1%`'
    },
    {
      text: `${MODELS}On HumanEval, Beta-9 reaches ⟦64.6%⟧.`,
      says: 'the section “Remarks” says `64.6%`, the table (row “Beta-9”, column “HumanEval”) says `66.4%`'
    },
    {
      text: `${YEARS}Membership grew, and in 2023 the society held ⟦25⟧ events.`,
      says: 'the section “Remarks” says `25`, the table (row “2023”, column “Events”) says `52`'
    }
  ],
  undecided: [
    { text: `${REGIONS}Urban Lakeside reached a coverage of 97%.`, why: 'qualifiers-differ' },
    { text: `${REGIONS}In 2019 coverage in Lakeside had been 61%.`, why: 'qualifiers-differ' },
    { text: `${REGIONS}A later survey put coverage in Lakeside at 88% among girls.`, why: 'qualifiers-differ' },
    { text: `${REGIONS}Coverage in Lakeside should reach 97% next year.`, why: 'qualifiers-differ' },
    { text: `${REGIONS}In Lakeside the Amana Foundation vaccinated 12,000 people.`, why: 'qualifiers-differ' },
    { text: `${REGIONS}The coverage of Lakeside with another vaccine is 88%.`, why: 'qualifiers-differ' },
    { text: `${BRIDGES}Repairs at Karlsund in 2015 cost €4 million.`, why: 'qualifiers-differ' },
    {
      text: `${LOCKS}Eight miles and seven locks of the Wexcombe–Sayle section are derelict.`,
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    `${REGIONS}Coverage in Lakeside rose by 12% against the year before.`,
    `${REGIONS}Lakeside has 46 clinics.`,
    `${MODELS}Gamma-3 scored 91.5% on GSM8K.`,
    `${FIRMS}Acmedyne employs 1,900 people.`,
    'The bridge at Oster is 655 metres long.\n\nThe bridge at Karlsund is 412 metres long.'
  ]
})
