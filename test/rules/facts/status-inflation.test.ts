import { statusInflation } from '../../../src/rules/facts/status-inflation.ts'
import { ruleTest } from '../../support/rule-test.ts'

const two = (a: string, b: string) => `## One\n\n${a}\n\n## Two\n\n${b}\n`

ruleTest(statusInflation, {
  agrees: [],
  differs: [
    {
      text: two(
        'Parliament passed the Data Act in June.',
        'The ⟦proposed⟧ Data Act would oblige firms to delete records.'
      ),
      says: '“Data Act” is still to come in one place (`proposed`) and done in another (`passed`)'
    },
    {
      text: two('The city has built a tram line to Ellery.', 'The city ⟦plans to build⟧ a tram line to Ellery.'),
      says: '“tram line” is still to come in one place (`plans to build`) and done in another (`has built`)'
    },
    {
      text: two('The airport tram ⟦opened⟧ in May 2022.', 'The airport tram will open in 2027.').replace(
        /⟦opened⟧([\s\S]*)will open/,
        'opened$1⟦will open⟧'
      ),
      says: '“airport tram” is still to come in one place (`will open`) and done in another (`opened`)'
    },
    {
      text: two(
        'The agency plans to launch the Heliades satellite from Kourou.',
        'The Heliades satellite ⟦was launched⟧ from Kourou.'
      ),
      says: '“Heliades satellite” is still to come in one place (`plans to launch`) and done in another (`was launched`)'
    },
    {
      text: two(
        'The draft Fisheries Plan is due to be adopted next spring.',
        'The Fisheries Plan, ⟦adopted⟧ by the council, sets quotas for cod.'
      ),
      says: '“Fisheries Plan” is still to come in one place (`draft`) and done in another (`adopted`)'
    }
  ],
  undecided: [
    {
      text: two('The Vireo 3 was released in Japan.', 'The Vireo 3 will be released in Europe.'),
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    two('The airport tram opened in May 2022.', 'In 2010 the city planned to build an airport tram.'),
    two('Several banks launched green bonds in 2021.', 'The bank plans to launch a green bond.'),
    two('The Karlsund bridge was completed in 2021.', 'A second Karlsund bridge is planned.'),
    two('The report was published in 2020.', 'The next report will be published in autumn.'),
    two('The Karlsund bridge was completed in 2021.', 'The Karlsund bridge is still under construction.')
  ]
})
