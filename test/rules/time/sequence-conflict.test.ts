import { sequenceConflict } from '../../../src/rules/time/sequence-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

const SMELTER = 'The Tarvik smelter was closed in 1998.\n\nThe railway to Tarvik was built in 2004.\n\n'
const circle = (earlier: string, later: string) =>
  `“${earlier}” is said to come before “${later}” here, and after it elsewhere`
const says = (earlier: string, later: string, earlierDate: string, laterDate: string) =>
  `“${earlier}” is said to come before “${later}”, and is dated after it: \`${earlierDate}\`, \`${laterDate}\``

ruleTest(sequenceConflict, {
  agrees: [
    `${SMELTER}The Tarvik smelter was closed before the railway to Tarvik had been built.`,
    'The Lund tramway opened in 1906, after the bridge at Lund had been built in 1897.',
    'The merger with Delmar was completed in May 2015.\n\nKestrel launched its wallet in March 2018.\n\nThe merger with Delmar came first, and only then did the wallet of Kestrel come out.'
  ],
  differs: [
    {
      text: `${SMELTER}⟦The Tarvik smelter was closed only after the railway to Tarvik had been built⟧.`,
      says: says('the railway to Tarvik had been built', 'The Tarvik smelter was closed', '2004', '1998')
    },
    {
      text: `${SMELTER}Before ⟦the smelter at Tarvik was shut down, the railway to Tarvik had been constructed⟧.`,
      says: says('the railway to Tarvik had been constructed', 'the smelter at Tarvik was shut down', '2004', '1998')
    },
    {
      text: `${SMELTER}⟦The construction of the railway to Tarvik preceded the closure of the Tarvik smelter⟧.`,
      says: says('The construction of the railway to Tarvik', 'the closure of the Tarvik smelter', '2004', '1998')
    },
    {
      text: 'The merger with Delmar was completed in May 2015.\n\nKestrel launched its wallet in March 2018.\n\n⟦Kestrel’s wallet came out before the merger with Delmar⟧.',
      says: says('Kestrel’s wallet came out', 'the merger with Delmar', 'March 2018', 'May 2015')
    },
    {
      text: '- **October 2021** – Dome completed.\n- **August 2022** – Mount delivered and assembled.\n\n⟦The mount had stood on the summit for months before there was a dome⟧.',
      says: says('The mount had stood on the summit', 'there was a dome', 'August 2022', 'October 2021')
    },
    {
      text: '⟦The Lund tramway opened in 1906, before the bridge at Lund was built in 1897⟧.',
      says: says('The Lund tramway opened in 1906', 'the bridge at Lund was built in 1897', '1906', '1897')
    },
    {
      text: 'The trial opened in 2019.\n\n⟦The trial opened after the guideline was published in 2021⟧.',
      says: says('the guideline was published in 2021', 'The trial opened', '2021', '2019')
    },
    {
      text: 'The tramway of Lund opened in 1906.\n\nThe bridge at Ostby was built in 1897.\n\n⟦The tramway of Lund predates the bridge at Ostby⟧ by four years.',
      says: says('The tramway of Lund', 'the bridge at Ostby', '1906', '1897')
    },
    {
      text: 'The vaccine was approved in June 2014.\n\nThe outbreak in Sollum began in January 2016.\n\nBy the time ⟦the vaccine was authorised, the outbreak in Sollum had started⟧.',
      says: says('the outbreak in Sollum had started', 'the vaccine was authorised', 'January 2016', 'June 2014')
    },
    {
      text: 'The Torsby council adopted the plan before the Lund mill burned down.\n\n⟦The Lund mill burned down before the Torsby council adopted the plan⟧.',
      says: '“The Lund mill burned down” is said to come before “the Torsby council adopted the plan” here, and after it elsewhere'
    },
    {
      text: 'The grid at Orsa failed before the storm hit the coast.\n\nThe operator of the Orsa plant was warned after the storm hit the coast.\n\n⟦The grid at Orsa failed after the operator of the Orsa plant was warned⟧.',
      says: '“the operator of the Orsa plant was warned” is said to come before “The grid at Orsa failed” here, and after it elsewhere'
    },
    {
      text: '⟦The Lund mill burned down before the Torsby plan was adopted⟧.\n\nThe Torsby plan was adopted before the Sunne canal was dug.\n\nThe Lund mill burned down in 1911.\n\nThe Sunne canal was dug in 1904.',
      says: says('The Lund mill burned down', 'the Sunne canal was dug', '1911', '1904')
    },
    {
      text: 'Fit the valve seals first, then the cylinder cover.\n\nHoses are checked each week.\n\n⟦The cylinder cover is put on before the valve seals are fitted⟧.',
      says: circle('The cylinder cover is put on', 'the valve seals are fitted')
    },
    {
      text: 'Potters of the valley glaze the vessels only after the first firing.\n\nClay is dug in spring.\n\n⟦The vessels receive their glaze before the first firing takes place⟧.',
      says: circle('The vessels receive their glaze', 'the first firing takes place')
    },
    {
      text: 'Insomnia can lead to depression in shift workers.\n\nRosters differ.\n\n⟦Insomnia sets in only once a depression has taken hold⟧.',
      says: circle('a depression has taken hold', 'Insomnia sets in')
    },
    {
      text: 'When the auditors arrived, the ledger had already been destroyed.\n\nThe firm had two offices.\n\n⟦The ledger was not destroyed until the auditors had arrived⟧.',
      says: circle('the auditors had arrived', 'The ledger was not destroyed')
    },
    {
      text: 'The protocol has four stages: recruitment, randomisation, dosing and follow-up.\n\nConsent is in writing.\n\n⟦Dosing precedes randomisation⟧.',
      says: circle('Dosing', 'randomisation')
    },
    {
      text: 'Herring landings boomed, followed by stricter quotas.\n\nPorts grew.\n\n⟦Herring landings boomed only once stricter quotas were in force⟧.',
      says: circle('stricter quotas were in force', 'Herring landings boomed')
    }
  ],
  undecided: [],
  ignores: [
    `The Tarvik smelter was closed in 1998.\n\nThe railway to Marlo was built in 2004.\n\nThe Tarvik smelter was closed only after the railway to Tarvik had been built.`,
    'The Lyon plant opened in 2015.\n\nThe Madrid plant opened in 2018.\n\nThe Madrid plant opened before the Lyon plant was expanded.',
    'Kestrel announced its wallet in 2014. Kestrel launched its wallet in 2018. Delmar was bought in 2016.\n\nKestrel announced its wallet before it bought Delmar.',
    'Phase 2 began in 2010.\n\nThe audit ended in 2012.\n\nThe audit ended before phase 3 began.',
    `${SMELTER}The smelter would have been closed after the railway to Tarvik had been built.`,
    `${SMELTER}The Tarvik smelter was not closed after the railway to Tarvik had been built.`,
    'The firm was named after its founder.',
    'The following year the plant closed. Year after year it had made losses before tax.',
    'Three farms dropped out, two in 2019 after a landslide and one in 2021 through sale.',
    'Insomnia leads to depression in shift workers.\n\nRosters differ.\n\nDepression leads to insomnia in shift workers.',
    'Porcelain is glazed before the second firing.\n\nClay is dug in spring.\n\nEarthenware goes through the second firing before it is glazed.',
    'Boil the beans first, then the rice.\n\nSalt is added late.\n\nSoak the rice before the lentils.',
    'The seals should be fitted before the cover is closed.\n\nOil is checked.\n\nThe cover is closed before the seals are fitted.',
    'Retail leads, followed by healthcare.\n\nMargins vary.\n\nHealthcare is the first sector, followed by retail.',
    'Applicants register before they vote. The vote was held in 2014. Applicants registered in 2016.'
  ]
})
