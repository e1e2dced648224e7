import { statusConflict } from '../../../src/rules/facts/status-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

const two = (a: string, b: string) => `## One\n\n${a}\n\n## Two\n\n${b}\n`

ruleTest(statusConflict, {
  agrees: [],
  differs: [
    {
      text: two(
        'The Vireo 3 phone was released in March and has sold well.',
        'The Vireo 3 phone ⟦is still unreleased⟧.'
      ),
      says: '“Vireo 3 phone”: `is still unreleased` here, `was released` elsewhere'
    },
    {
      text: two(
        'The Vireo 3 was launched in March in twelve countries.',
        'Little is known about the ⟦rumoured⟧ Vireo 3, which may have two cameras.'
      ),
      says: '“Vireo 3”: `rumoured` here, `was launched` elsewhere'
    },
    {
      text: two(
        'Regulators approved Zelaron in 2021 after two trials.',
        'Zelaron ⟦is still awaiting approval⟧, so that doctors cannot prescribe it.'
      ),
      says: '“Zelaron”: `is still awaiting approval` here, `approved` elsewhere'
    },
    {
      text: two(
        'The Lindqvist study, published in a peer-reviewed journal in 2022, followed 300 nurses.',
        'The Lindqvist study ⟦is only a preprint⟧.'
      ),
      says: '“Lindqvist study”: `is only a preprint` here, `published in a peer-reviewed journal` elsewhere'
    },
    {
      text: two(
        'The Karlsund bridge was completed in 2021 at a cost of €31 million.',
        'The Karlsund bridge ⟦is still under construction⟧.'
      ),
      says: '“Karlsund bridge”: `is still under construction` here, `was completed` elsewhere'
    },
    {
      text: two(
        'The government has ratified the Sund treaty, and customs checks have ended.',
        'The Sund treaty ⟦is still unratified⟧, since two provinces object.'
      ),
      says: '“Sund treaty”: `is still unratified` here, `has ratified` elsewhere'
    },
    {
      text: two(
        'The new terminal at Halden is operational and handles ten flights a day.',
        'The terminal at Halden ⟦is still under construction⟧ and will open late.'
      ),
      says: '“terminal at Halden”: `is still under construction` here, `is operational` elsewhere'
    },
    {
      text: two(
        'The Corran reactor was decommissioned in 2015.',
        'The Corran reactor ⟦is in service⟧ and supplies two cities.'
      ),
      says: '“Corran reactor”: `is in service` here, `was decommissioned` elsewhere'
    },
    {
      text: two(
        'The council adopted the noise ordinance on 4 May.',
        'The noise ordinance ⟦is under review⟧ by the council.'
      ),
      says: '“noise ordinance”: `is under review` here, `adopted` elsewhere'
    }
  ],
  undecided: [
    {
      text: two('Zelaron was approved in Japan in 2021.', 'Zelaron is still awaiting approval in Canada.'),
      why: 'qualifiers-differ'
    },
    {
      text: two('Zelaron was approved for adults in 2021.', 'Zelaron has not been approved for children.'),
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    two(
      'The first section of the tram was completed in 2021.',
      'The second section of the tram is still under construction.'
    ),
    two('In 2018 the Karlsund bridge was still under construction.', 'The Karlsund bridge was completed in 2021.'),
    two('The Karlsund bridge was completed in 2021.', 'The Karlsund bridge extension is still under construction.'),
    two('The Vireo 3 was released in March.', 'The upcoming Vireo 4 has two cameras.'),
    two('The Ennick museum is open to the public.', 'The Ennick museum is closed on Mondays.'),
    two('The Data Act was passed in June.', 'If the Data Act is passed, firms would have to delete records.'),
    two('The Oster bridge was completed in 2021.', 'The Karlsund bridge is still under construction.'),
    two('The novel was published in 1989 and filmed twice.', 'The author left an unpublished novel.'),
    two('The merger was approved by shareholders in May.', 'The merger is still awaiting approval from regulators.'),
    two('The company has been open about its sources.', 'The company is closed.'),
    two('The Marrow library is built on Corax.', 'The Marrow library is under development.'),
    'The bill is still pending. It was passed in June.'
  ]
})
