import { nearDuplicateClaimDiffers } from '../../../src/rules/facts/near-duplicate-claim-differs.ts'
import { ruleTest } from '../../support/rule-test.ts'

const two = (a: string, b: string) => `## One\n\n${a}\n\n## Two\n\n${b}\n`

ruleTest(nearDuplicateClaimDiffers, {
  agrees: [],
  differs: [
    {
      text: 'The city library lends 4,200 books to its members every month. The reading room is open on Sundays. The city library lends ⟦2,400⟧ books to its members every month.',
      says: '`2,400` here and `4,200` elsewhere, in sentences that are otherwise the same'
    },
    {
      text: two(
        'The Ekeby pump mixes water and cement in a ratio of 3:1 before injection.',
        'Before injection the Ekeby pump mixes water and cement in a ratio of ⟦1:3⟧.'
      ),
      says: '`1:3` here and `3:1` elsewhere, in sentences that are otherwise the same'
    },
    {
      text: '- Kestrel Rovers finished the league season in third place behind Dunmore and Altfield.\n- Their stadium was sold.\n- Kestrel Rovers finished the league season in ⟦second⟧ place behind Dunmore and Altfield.',
      says: '`second` here and `third` elsewhere, in sentences that are otherwise the same'
    },
    {
      text: 'The northern ward of the hospital treats 310 patients with burns each year. Nurses there work in three shifts, and surgeons are on call. The northern ward of the hospital treats ⟦130⟧ patients with burns each year.',
      says: '`130` here and `310` elsewhere, in sentences that are otherwise the same'
    }
  ],
  undecided: [],
  ignores: [
    two(
      'The festival in Halden sold 4,000 tickets to visitors from abroad in 2021.',
      'The festival in Halden sold 5,000 tickets to visitors from abroad in 2022.'
    ),
    two(
      'Version 3 of the Marrow compiler builds large projects in 40 seconds on one core.',
      'Version 4 of the Marrow compiler builds large projects in 20 seconds on one core.'
    ),
    two(
      'The city library lends 4,200 books to its members every month.',
      'The city museum shows 2,400 coins to its visitors every month.'
    ),
    '- **Oslo:** The office employs 40 engineers and rents its rooms from the city.\n- **Bergen:** The office employs 60 engineers and rents its rooms from the city.',
    'The city library lends 4,200 books to its members every month. The city library lends about 4,200 books to its members every month.'
  ]
})
