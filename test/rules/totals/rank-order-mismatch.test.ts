import { rankOrderMismatch } from '../../../src/rules/totals/rank-order-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(rankOrderMismatch, {
  agrees: [
    'Some 72% of nurses had been vaccinated by then. Only 58% of porters had been vaccinated.\n\nNurses were vaccinated more often than porters.',
    'In the crossing trial, Albis finished in 41 minutes, Brenta in 47 minutes and Corva in 52 minutes.\n\nAlbis proved the quickest of the ferries in the crossing trial.'
  ],
  differs: [
    {
      text: 'In the crossing trial, Albis finished in 41 minutes, Brenta in 47 minutes and Corva in 52 minutes.\n\nBrenta proved the ⟦quickest⟧ of the ferries in the crossing trial.',
      says: '“Brenta” is placed before “Albis” here, while the text gives 47 minutes for the one and 41 minutes for the other'
    },
    {
      text: 'Leaf span averaged 61 cm in the valley form and 57 cm in the ridge form.\n\n⟦Ridge plants, whose leaf span exceeds that of the valley form⟧, flower late.',
      says: '“ridge form” is placed before “valley form” here, while the text gives 57 cm for the one and 61 cm for the other'
    },
    {
      text: '| Club | Revenue (€m) |\n| --- | --- |\n| Ardal | 120 |\n| Breck | 90 |\n| Corran | 80 |\n| Dunmor | 60 |\n\nFor Dunmor, which ⟦trails⟧ only Ardal and Breck in revenue, the season went badly.',
      says: '“Dunmor” is placed too near the first place before “Corran” here, while the text gives 60 for the one and 80 for the other'
    },
    {
      text: '| Glaze | Firing temperature (°C) | Price per kg (€) |\n| --- | --- | --- |\n| Ash | 1,280 | 9 |\n| Celadon | 1,300 | 14 |\n| Majolica | 1,060 | 11 |\n\nAsh glaze needs the ⟦highest firing temperature of the three⟧.',
      says: '“Ash” is placed before “Celadon” here, while the text gives 1,280 for the one and 1,300 for the other'
    },
    {
      text: '| Glaze | Firing temperature (°C) | Price per kg (€) |\n| --- | --- | --- |\n| Ash | 1,280 | 9 |\n| Celadon | 1,300 | 14 |\n| Majolica | 1,060 | 11 |\n\nCeladon is the ⟦cheapest glaze⟧.',
      says: '“Celadon” is placed before “Majolica” here, while the text gives 14 for the one and 11 for the other'
    },
    {
      text: '| Orchestra | Turnover (€m) | Players | Concerts |\n| --- | --- | --- | --- |\n| Arden | 31 | 96 | 120 |\n| Bellmore | 24 | 88 | 140 |\n| Corvey | 19 | 102 | 90 |\n| Dunholm | 12 | 60 | 61 |\n\nBellmore, the ⟦top orchestra⟧ by revenue, toured twice.',
      says: '“Bellmore” is placed before “Arden” here, while the text gives 24 for the one and 31 for the other'
    },
    {
      text: '| Orchestra | Turnover (€m) | Players | Concerts |\n| --- | --- | --- | --- |\n| Arden | 31 | 96 | 120 |\n| Bellmore | 24 | 88 | 140 |\n| Corvey | 19 | 102 | 90 |\n| Dunholm | 12 | 60 | 61 |\n\nDunholm, which ⟦trails⟧ only Arden and Bellmore in revenue, has no home hall.',
      says: '“Dunholm” is placed too near the first place before “Corvey” here, while the text gives 12 for the one and 19 for the other'
    },
    {
      text: '| Orchestra | Turnover (€m) | Players | Concerts |\n| --- | --- | --- | --- |\n| Arden | 31 | 96 | 120 |\n| Bellmore | 24 | 88 | 140 |\n| Corvey | 19 | 102 | 90 |\n| Dunholm | 12 | 60 | 61 |\n\nFor Dunholm, ⟦outdone⟧ only by Arden among the orchestras, the cut was hard.',
      says: '“Dunholm” is placed too near the first place before “Corvey” here, while the text gives 12 for the one and 19 for the other'
    },
    {
      text: '| Ward | Nurses | Falls |\n| --- | --- | --- |\n| Alder | 14 | 9 |\n| Birch | 11 | 15 |\n| Cressing | 12 | 6 |\n\nCressing, the ward with the ⟦most⟧ falls, was rebuilt.',
      says: '“Cressing” is placed before “Birch” here, while the text gives 6 for the one and 15 for the other'
    },
    {
      text: 'A survey found that 61% of rural teachers favour the longer school day. Support is not limited to them, as 44% of urban teachers favour it too.\n\n⟦Urban teachers favour the longer school day more often than rural teachers⟧.',
      says: '“urban teachers favour” is placed before “rural teachers favour” here, while the text gives 44% for the one and 61% for the other'
    },
    {
      text: 'Some 72% of nurses had been vaccinated by then. The rate among porters was lower: 58% of porters had been vaccinated.\n\n⟦Porters were vaccinated more often than nurses⟧.',
      says: '“porters” is placed before “nurses” here, while the text gives 58% for the one and 72% for the other'
    },
    {
      text: 'Setting up took two hours with Lark, three with Heron and nine with Swift.\n\nOf the three kits, Heron took the ⟦longest⟧ to set up.',
      says: '“Heron” is placed before “Swift” here, while the text gives three for the one and nine for the other'
    }
  ],
  undecided: [],
  ignores: [
    'Job boards list 390 openings for Albis and 1,120 for Brenta.\n\nAlbis is the fastest of the ferries.',
    'Leaf span averaged 61 cm in the valley form and 57 cm in the ridge form.\n\nThe largest drop in leaf span was seen in the ridge form.',
    '| Crossing | Cost | Capacity | Build time |\n| --- | --- | --- | --- |\n| Cable ferry | Lowest | Low | Short |\n| Stone bridge | Medium | High | Medium |\n| Road tunnel | Very high | Very high | Long |\n\nThe road tunnel has the highest capacity of the crossings.',
    '| Crossing | Cost | Capacity | Build time |\n| --- | --- | --- | --- |\n| Cable ferry | Lowest | Low | Short |\n| Stone bridge | Medium | High | Medium |\n| Road tunnel | Very high | Very high | Long |\n\nThe cable ferry is the oldest of the crossings.',
    '| Glaze | Firing temperature (°C) | Price per kg (€) |\n| --- | --- | --- |\n| Ash | 1,280 | 9 |\n| Celadon | 1,300 | 14 |\n| Majolica | 1,060 | 11 |\n\nCeladon is the most expensive glaze.',
    '| Glaze | Firing temperature (°C) | Price per kg (€) |\n| --- | --- | --- |\n| Ash | 1,280 | 9 |\n| Celadon | 1,300 | 14 |\n| Majolica | 1,060 | 11 |\n\nAsh glaze is the most popular of the three.',
    '| Orchestra | Turnover (€m) | Players | Concerts |\n| --- | --- | --- | --- |\n| Arden | 31 | 96 | 120 |\n| Bellmore | 24 | 88 | 140 |\n| Corvey | 19 | 102 | 90 |\n| Dunholm | 12 | 60 | 61 |\n\nCorvey, the orchestra with the most players, toured twice.',
    '| Orchestra | Turnover (€m) | Players | Concerts |\n| --- | --- | --- | --- |\n| Arden | 31 | 96 | 120 |\n| Bellmore | 24 | 88 | 140 |\n| Corvey | 19 | 102 | 90 |\n| Dunholm | 12 | 60 | 61 |\n\nBellmore is the oldest orchestra in the country.',
    '| Strain | Growth | Cold tolerance | Frost losses |\n| --- | --- | --- | --- |\n| Alba | Fast | Poor | 31% |\n| Brumal | Slow | Excellent | 4% |\n| Corda | Moderate | Good | 12% |\n\nBrumal shows the best cold tolerance of the strains.',
    '| Protocol | Latency | Energy use | Range |\n| --- | --- | --- | --- |\n| Lark | Low | High | Short |\n| Heron | Very low | Medium | Medium |\n| Swift | High | Very low | Long |\n\nHeron has the lowest latency.',
    '| Ward | Nurses | Falls |\n| --- | --- | --- |\n| Alder | 14 | 9 |\n| Birch | 11 | 15 |\n| Cressing | 12 | 6 |\n\nBirch, the ward with the most falls, was rebuilt.',
    '| Ward | Nurses | Falls |\n| --- | --- | --- |\n| Alder | 14 | 9 |\n| Birch | 11 | 15 |\n| Cressing | 12 | 6 |\n\nCressing is the largest ward by floor area.',
    'Some 72% of nurses work nights. Only 58% of porters have a locker.\n\nPorters were vaccinated more often than nurses.'
  ]
})
