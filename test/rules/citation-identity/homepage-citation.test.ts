import { homepageCitation } from '../../../src/rules/citation-identity/homepage-citation.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(homepageCitation, {
  agrees: [
    'Rents rose by 12% in 2023 [1].\n\n## References\n\n1. Housing Office, “Rents”. https://housing.org.uk/rents/2023',
    'Rents rose by 12% in 2023 housing.org.uk.',
    'Founded in 1998, [Harbourline](https://harbourline.com) runs 14 ferries.',
    'The survey counted 412 bats [1].\n\n## References\n\n1. Bat survey site. https://report.batsurvey.org/',
    'We draw on the site of the ministry [1].\n\n## References\n\n1. Ministry of Mines. https://mines.gov.zz.org/',
    'The archive holds 90,000 maps [1].\n\n## References\n\n1. Old Maps Online. https://oldmapsonline.org/',
    'Output fell by 4% in May ([index](https://statistik.at/web/index_2024.html)).'
  ],
  differs: [
    {
      text: 'Rents rose by 12% in 2023 [1].\n\n## References\n\n1. Rental statistics. ⟦https://housingoffice.org.uk/⟧',
      says: '`https://housingoffice.org.uk/` is the front page of a site, and a claim with a figure, a date or a quotation rests on it'
    },
    {
      text: 'Exports [fell by 8% in March](⟦https://www.reuters.com⟧).',
      says: '`https://www.reuters.com` is the front page of a site, and a claim with a figure, a date or a quotation rests on it'
    },
    {
      text: 'The vaccine cut hospital stays by 41% [1], and 7,300 doses were given in June 2022 [2].\n\n## References\n\n[1] World Health Organization. ⟦https://www.who.int/⟧\n[2] Clinic records. https://stmaryclinic.org/en',
      says: '2 citations of claims with figures, dates or quotations stop at a front page: `https://www.who.int/`, `https://stmaryclinic.org/en`'
    }
  ],
  undecided: [],
  ignores: ['Rents rose by 12% in 2023.']
})
