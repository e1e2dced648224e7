import { superlativeContradicted } from '../../../src/rules/ratios/superlative-contradicted.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(superlativeContradicted, {
  agrees: [],
  differs: [
    {
      text: 'Northland ⟦leads in pump sales⟧ by value.\n\nWestmark has the highest pump sales by value.',
      says: '“Northland” stands first here and “Westmark” elsewhere, by what reads as the same measure'
    },
    {
      text: 'Sorvik is the ⟦highest summit of the Arno range⟧.\n\nFew climb Sorvik, the second-tallest mountain of the Arno range.',
      says: '“Sorvik” is ranked `first` here and `second` elsewhere'
    },
    {
      text: 'By installed capacity, wind (5 GW) has overtaken hydropower (4 GW) in Calmar.\n\nHydropower remains the ⟦leading source of Calmar⟧ in installed capacity.',
      says: '“Hydropower” is ranked `first` here and on the wrong side of “wind” elsewhere'
    },
    {
      text: '## Films\n\n- **Ferrone film:** Cheap and thin, though with lower signal output compared to ceramics.\n- **Ceramics:** Brittle.\n\n## Choice\n\nFerrone film, which gives the ⟦highest signal output of the materials⟧, is a sound choice.',
      says: '“Ferrone film” is ranked `first` here and on the wrong side of “ceramics” elsewhere'
    },
    {
      text: 'Of the four lakes, Ennis is the ⟦smallest⟧ by area.\n\nBrodra, the least of the four lakes in area, is the deepest.',
      says: '“Ennis” stands last here and “Brodra” elsewhere, by what reads as the same measure'
    }
  ],
  undecided: [],
  ignores: [
    'Northland leads in pump sales by value.\n\nWestmark has the highest share of solar farms.',
    'Northland leads in pump sales by value.\n\nWestmark has the highest pump sales by volume.',
    'Northland is one of the largest makers of pumps in the region.\n\nWestmark is the largest maker of pumps in the region.',
    'Northland was the largest maker of pumps in 2010.\n\nWestmark was the largest maker of pumps in 2020.'
  ]
})
