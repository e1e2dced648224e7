import { anniversaryMismatch } from '../../../src/rules/time/anniversary-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

const says = (stated: string, kept: string, origin: string, computed: string) =>
  `\`${stated}\` in \`${kept}\` of what is dated \`${origin}\`: ${computed} years`

ruleTest(anniversaryMismatch, {
  agrees: [
    'In 2015 the bank marked the tenth anniversary of its founding in 2005.',
    'The 50th anniversary of the opening of 1932 was kept in 1982.',
    'The Torsby museum was founded in 1902.\n\nThe Torsby museum celebrated its centenary in 2002.'
  ],
  differs: [
    {
      text: 'In 2020 the bank marked the ⟦tenth anniversary⟧ of its founding in 2005.',
      says: says('tenth anniversary', '2020', '2005', '15')
    },
    {
      text: 'The ⟦twenty-fifth anniversary⟧ of the 1986 accident fell in 2021.',
      says: says('twenty-fifth anniversary', '2021', '1986', '35')
    },
    {
      text: 'The Torsby museum was founded in 1902.\n\nThe Torsby museum celebrated its ⟦centenary⟧ in 2012.',
      says: says('centenary', '2012', '1902', '110')
    },
    {
      text: 'The Orsa regatta was established in 1951.\n\nThe Orsa regatta kept its ⟦50th anniversary⟧ in 1991.',
      says: says('50th anniversary', '1991', '1951', '40')
    },
    {
      text: 'On 4 May 1999 the choir sang for the ⟦bicentenary⟧ of the battle of 1789.',
      says: says('bicentenary', '4 May 1999', '1789', '210')
    }
  ],
  undecided: [{ text: 'In 2016 the bank marked the tenth anniversary of its founding in 2005.', why: 'rounding' }],
  ignores: [
    'In 2015, on the tenth anniversary of the death of Lund, a stone was laid.',
    'The anniversary of the battle of 1789 was kept in 1999.',
    'The 60th anniversary of the raid of 13 February 1945 mattered more than the 60th anniversary of 8 May 1945.',
    'The firm won its 20th title in 2010 and was founded in 1905.'
  ]
})
