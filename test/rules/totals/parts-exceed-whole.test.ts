import { partsExceedWhole } from '../../../src/rules/totals/parts-exceed-whole.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(partsExceedWhole, {
  agrees: ['Ten of the 12 samples failed.'],
  differs: [
    { text: '⟦14⟧ of the 12 samples failed.', says: '`14` is said to be part of `12`, which is less' },
    {
      text: 'The estate has 120 flats. Of these, ⟦130⟧ are let.',
      says: '`130` is said to be part of `120`, which is less'
    },
    {
      text: 'The yard built 40 ships, ⟦45⟧ of them tankers.',
      says: '`45` is said to be part of `40`, which is less'
    },
    {
      text: 'The bill came to £5.2 million, including ⟦£6.1 million⟧ for land.',
      says: '`£6.1 million` is said to be part of `£5.2 million`, which is less'
    }
  ],
  undecided: [],
  ignores: [
    'The lab took 14 samples from 12 wells.',
    'The fund holds 12 stocks, including 300 shares of one firm.',
    'For limits up to and including 2 GiB the default is less. The limit was 512 MiB, or 2 GiB at most.'
  ]
})
