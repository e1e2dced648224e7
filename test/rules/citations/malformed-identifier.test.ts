import { malformedIdentifier } from '../../../src/rules/citations/malformed-identifier.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(malformedIdentifier, {
  agrees: [
    'The handbook (ISBN 978-0-306-40615-7) has 12 chapters.',
    'The handbook (ISBN-10: 0-8044-2957-X).',
    'The journal (ISSN 0378-5955) is old.',
    'The trial (PMID: 23193287) ended.',
    'The paper (arXiv:2405.04434v2) is short.',
    'The paper (arXiv:0704.0001).',
    'The paper (arXiv:1412.6980).',
    'The paper, doi:10.1000/182.',
    'See https://doi.org/10.1016/j.cell.2020.01.001.',
    'See https://doi.org/10.48550/arXiv.2405.04434.'
  ],
  differs: [
    {
      text: 'The handbook (ISBN ⟦978-0-306-40615-8⟧) has 12 chapters.',
      says: 'ISBN `978-0-306-40615-8` cannot be right: its check digit is 8, and the others give 7'
    },
    {
      text: 'The handbook, ISBN-10: ⟦0-306-40615-3⟧, has 12 chapters. ISBN 0-306-40615-3 is out.',
      says: 'ISBN `0-306-40615-3` cannot be right: its check digit is 3, and the others give 2'
    },
    {
      text: 'The atlas (ISBN ⟦977-0-306-40615-7⟧).',
      says: 'ISBN `977-0-306-40615-7` cannot be right: an ISBN of 13 digits begins with 978 or 979'
    },
    {
      text: 'The journal (ISSN ⟦0378-5954⟧) is old.',
      says: 'ISSN `0378-5954` cannot be right: its check digit is 4, and the others give 5'
    },
    {
      text: 'The trial (PMID: ⟦231932871⟧) ended.',
      says: 'PMID `231932871` cannot be right: it has 9 digits, and a PMID has 8 at most'
    },
    {
      text: 'The paper (arXiv:⟦2413.04434⟧) is short.',
      says: 'arXiv `2413.04434` cannot be right: its third and fourth digit are no month: 13'
    },
    {
      text: 'The paper is at https://arxiv.org/abs/⟦2405.0443⟧.',
      says: 'arXiv `2405.0443` cannot be right: its counter has 4 digits, and numbers of 2024 have 5'
    },
    {
      text: 'The paper, doi:⟦10.16/j.cell.2020⟧.',
      says: 'DOI `10.16/j.cell.2020` cannot be right: the number behind "10." has fewer than 4 digits'
    },
    {
      text: 'The paper, doi: ⟦101016/j.cell.2020⟧, is long.',
      says: 'DOI `101016/j.cell.2020` cannot be right: its prefix is not "10." and a number'
    },
    {
      text: 'The paper is at https://doi.org/⟦s41586-020-2649-2⟧.',
      says: 'DOI `s41586-020-2649-2` cannot be right: a DOI begins with "10."'
    }
  ],
  undecided: [],
  ignores: [
    'The ISBN-13 replaced the ISBN-10 in 2007.',
    'The code `ISBN 978-0-306-40615-8` is wrong on purpose.',
    'The ISSN has 8 digits.',
    'The paper is at https://doi.org/bzv2.',
    'The DOI is not known: doi: pending.',
    'Lot 2413.04434 was sold.',
    'Read https://www.doi.org/the-identifier/what-is-a-doi/.'
  ]
})
