import { descriptionConflict } from '../../../src/rules/facts/description-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

const says = (subject: string, stated: string, other: string) =>
  `“${subject}” is described as \`${stated}\` here and as \`${other}\` elsewhere`

ruleTest(descriptionConflict, {
  agrees: [],
  differs: [
    {
      text: 'Torvula kessii, a yeast, was isolated from honey.\n\nBecause ⟦Torvula kessii is a bacterium⟧, antibiotics destroy it.',
      says: says('Torvula kessii', 'bacterium', 'yeast')
    },
    {
      text: 'The best result came from OLMAT, a competitive chemistry exam.\n\nThe OLMAT exam was hard, because ⟦that exam is used to select nursing school applicants⟧.',
      says: says('OLMAT', 'select nursing school applicants', 'competitive chemistry exam')
    },
    {
      text: 'It reached 80% in the competitive chemistry exam OLMAT 2021.\n\nThe OLMAT exam counts, because ⟦nursing applicants are tested with that exam⟧.',
      says: says('OLMAT 2021', 'nursing applicants are tested', 'competitive chemistry exam')
    },
    {
      text: 'The term *zellin* denotes a flatworm of warm ponds.\n\nLike other ⟦crustaceans, zellins⟧ hatch in open water.',
      says: says('zellin', 'crustaceans', 'flatworm of warm ponds')
    },
    {
      text: 'The *weidrecht* of Sunne was a body of unwritten custom.\n\nThe ⟦weidrecht of Sunne, a written code⟧ in two volumes, is kept at Torsby.',
      says: says('weidrecht of Sunne', 'written code', 'body of unwritten custom')
    },
    {
      text: "The doctrine of *mora levis* (literally 'light delay') is old.\n\nThey invoke ⟦mora levis, a Latin phrase meaning 'smooth wall⟧', at once.",
      says: says('mora levis', 'smooth wall', 'light delay')
    },
    {
      text: '- **Kestrel-Vision (2021):** It was built on a base model of 1.2B parameters.\n- **Kestrel-Vision: Seeing Far (2021)** – The results are good for a relatively ⟦small model (6B⟧).',
      says: says('Kestrel-Vision', '6B', '1.2B')
    },
    {
      text: "- **Case:** The maker Corvan fits Corvan's ceramic turbine blade (laser-welded halves).\n\n- **Corvan:** Turbine blades, ⟦friction-welded⟧ ceramic turbine blades for ships.",
      says: says("Corvan's ceramic turbine blade", 'friction-welded', 'laser-welded')
    }
  ],
  undecided: [],
  ignores: [
    'Torvula kessii, a yeast, was isolated from honey.\n\nTorvula kessii is a fungus that lives on honey.',
    'Kestrel is a start-up.\n\nKestrel is a company from Graz.',
    'Ada Lund is an investor.\n\nAda Lund is a philanthropist.',
    'Zella kessii is a parasite.\n\nZella kessii is a worm.',
    'The method is used to send applications.\n\nThe method is used to match entries.',
    '- **Kestrel-Vision (2021):** It was built on a base model of 1.2B parameters.\n- **Kestrel-Vision: Seeing Far (2021)** – The sizes are small (1.2B) and large (6B).'
  ]
})
