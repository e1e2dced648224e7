import { currencyMismatch } from '../../../src/rules/units/currency-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

const says = (stated: string, other: string) =>
  `\`${stated}\` here, \`${other}\` elsewhere: the same digits in two currencies`

ruleTest(currencyMismatch, {
  agrees: [],
  differs: [
    {
      text: 'The Velda grant amounts to €45 million over five years.\n\nThe Velda grant, at ⟦$45 million⟧, is the largest of its kind.',
      says: says('$45 million', '€45 million')
    },
    {
      text: 'The Halden prize is worth 250,000 kronor.\n\nWinners of the Halden prize receive ⟦€250,000⟧.',
      says: says('€250,000', '250,000 kronor')
    },
    {
      text: 'Repairs to the Mirna bridge cost £3.7 million.\n\nThe repaired Mirna bridge had cost ⟦US$3.7 million⟧.',
      says: says('US$3.7 million', '£3.7 million')
    },
    {
      text: 'Tuition at the Orlo academy is CHF 18,500.\n\nThe Orlo academy takes ⟦€18,500⟧ in tuition.',
      says: says('€18,500', 'CHF 18,500')
    }
  ],
  undecided: [
    {
      text: 'The Velda grant was planned at €45 million.\n\nIn the end the Velda grant came to $45 million.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The Velda grant amounts to $45 million.\n\nThe Velda grant, at A$45 million, is the largest of its kind.',
    'The Velda grant amounts to €45 million ($49 million).\n\nThe Velda grant, at $49 million, is the largest.',
    'The Velda grant amounts to €45 million.\n\nThe Norrby loan is one of $45 million.',
    'Fees at Orlo are 900 rupees.\n\nOrlo asks PKR 900 in fees.',
    'Rent is £1,200 in Dorn.\n\nIn Brell rent is €1,200.',
    'Prices in Torm fell from €45 to €38.\n\nPrices in Torm fell to $45 abroad.'
  ]
})
