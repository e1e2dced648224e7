import { partialUpdate } from '../../../src/rules/edits/partial-update.ts'
import { editRuleTest } from '../../support/edit-rule-test.ts'

const CANAL = [
  '# The Harle Canal',
  '',
  'The Harle Canal carried 412,000 tonnes of coal in 1871.',
  '',
  '## Trade',
  '',
  'In 1871 the Harle Canal carried 412,000 tonnes of coal, more than any other year. Grain came to 38,000 tonnes.',
  '',
  '## Conclusion',
  '',
  'With 412,000 tonnes of coal carried by the Harle Canal in 1871, the year was its best.'
].join('\n')

const TRIAL = [
  'The Orsova trial enrolled 1,284 patients in nine hospitals.',
  '',
  'Of the 1,284 patients enrolled in the Orsova trial, a third were over 70.'
].join('\n')

const BRIDGE = [
  'The Temse footbridge cost €4.7 million to build.',
  '',
  'Critics of the Temse footbridge said that building it for €4.7 million was too much.'
].join('\n')

const SURVEY = [
  'The Ponte survey found that 62% of the growers use drip irrigation.',
  '',
  'Drip irrigation is used by 62% of the growers in the Ponte survey.'
].join('\n')

const COMPANY = [
  'Lumen Tiles employed 640 people in 2022.',
  '',
  'Lumen Tiles employed 640 people in 2022, most of them in Aveiro.'
].join('\n')

editRuleTest(partialUpdate, {
  differs: [
    {
      before: CANAL,
      after: CANAL.replace('412,000 tonnes', '⟦421,000 tonnes⟧'),
      says: '`412,000 tonnes` became `421,000 tonnes` here, but 2 other places still give `412,000 tonnes`',
      also: ['412,000 tonnes', '412,000 tonnes']
    },
    {
      before: TRIAL,
      after: TRIAL.replace('1,284', '⟦1,248⟧'),
      says: '`1,284` became `1,248` here, but another place still gives `1,284`',
      also: ['1,284']
    },
    {
      before: BRIDGE,
      after: BRIDGE.replace(/for €4.7 million/, 'for ⟦€5.2 million⟧'),
      says: '`€4.7 million` became `€5.2 million` here, but another place still gives `€4.7 million`'
    },
    {
      before: SURVEY,
      after: SURVEY.replace('62%', '⟦64%⟧'),
      says: '`62%` became `64%` here, but another place still gives `62%`'
    },
    {
      before: COMPANY,
      after: COMPANY.replace('640', '⟦460⟧'),
      says: '`640` became `460` here, but another place still gives `640`'
    }
  ],
  ignores: [
    { before: CANAL, after: CANAL.replaceAll('412,000', '421,000') },
    { before: CANAL, after: CANAL.replace('38,000', '39,000') },
    // Another spelling is the same value.
    { before: BRIDGE, after: BRIDGE.replace('€4.7 million', '€4,700,000') },
    { before: BRIDGE, after: BRIDGE.replace('€4.7 million', 'about €4.7 million') },
    // A value of another year is another fact.
    { before: COMPANY, after: COMPANY.replace('640 people in 2022.', '660 people in 2023.') },
    // Another thing under the same words.
    { before: SURVEY, after: SURVEY.replace('62% of the growers use', '48% of the growers in the north use') },
    { before: TRIAL, after: `${TRIAL}\n\nAn earlier trial had 912 patients.` },
    { before: TRIAL, after: TRIAL.split('\n\n')[0]!.replace('1,284', '1,248') }
  ]
})
