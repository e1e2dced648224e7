import { describe, expect, test } from 'vitest'
import { canonicalUrl } from '../../src/cite/canonical-url.ts'
import { isbn13, isIssn, issnCheckDigit } from '../../src/cite/check-digits.ts'
import { isbnIn, issnIn, pmidIn } from '../../src/cite/identifiers.ts'

describe('ISBN', () => {
  test.each([
    ['ISBN 978-0-306-40615-7', '9780306406157'],
    ['ISBN-13: 978 0 306 40615 7, hardback', '9780306406157'],
    ['ISBN 0-306-40615-2', '9780306406157'],
    ['(ISBN-10: 0-8044-2957-X)', '9780804429573'],
    ['isbn:0306406152', '9780306406157']
  ])('%s', (text, isbn) => {
    expect(isbnIn(text)).toBe(isbn)
  })

  test.each([
    'ISBN 978-0-306-40615-8',
    'ISBN 0-306-40615-3',
    'the number 9780306406157',
    'ISBN pending',
    'ISBN 978-0-306-4061'
  ])('%s gives none', (text) => {
    expect(isbnIn(text)).toBeUndefined()
  })

  test('a group that the library does not know yet is judged by its check digit', () => {
    expect(isbn13('979-0-2600-0043-8')).toBe('9790260000438')
  })
})

describe('ISSN', () => {
  test.each([
    ['ISSN 0378-5955', '0378-5955'],
    ['eISSN: 2434-561x', '2434-561X'],
    ['ISSN 0378-5954', undefined],
    ['0378-5955', undefined]
  ])('%s', (text, issn) => {
    expect(issnIn(text)).toBe(issn)
  })

  test('check digits', () => {
    expect([issnCheckDigit('0378-595'), issnCheckDigit('2434561')]).toEqual(['5', 'X'])
    expect([isIssn('03785955'), isIssn('0378-5956'), isIssn('0378')]).toEqual([true, false, false])
  })
})

test.each([
  ['PMID: 23193287', '23193287'],
  ['PMID 12', '12'],
  ['PMID: 023', undefined],
  ['PMID 123456789', undefined],
  ['23193287', undefined]
])('PubMed number of %s', (text, pmid) => {
  expect(pmidIn(text)).toBe(pmid)
})

test.each([
  ['https://pubmed.ncbi.nlm.nih.gov/23193287/?utm_source=x', 'pmid:23193287'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/23193287', 'pmid:23193287'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/', 'pmc:PMC3531190'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/pmc3531190/pdf/x.pdf', 'pmc:PMC3531190'],
  ['https://www.ncbi.nlm.nih.gov/books/NBK1116/', 'https://ncbi.nlm.nih.gov/books/NBK1116']
])('%s is %s', (url, canonical) => {
  expect(canonicalUrl(url)).toBe(canonical)
})
