import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, canonicalUrl } from '../../src/cite/canonical-url.ts'

const GROUPS: Record<string, readonly string[]> = {
  'https://kyotopost.jp/tides': [
    'https://kyotopost.jp/tides',
    'http://kyotopost.jp/tides',
    'HTTPS://WWW.KyotoPost.jp/tides/',
    'https://www.kyotopost.jp/tides//',
    'https://kyotopost.jp:443/tides',
    'http://kyotopost.jp:80/tides',
    'https://kyotopost.jp/tides#causes',
    'https://kyotopost.jp/tides#:~:text=high%20water',
    'https://kyotopost.jp/tides?utm_source=letter&utm_medium=mail',
    'https://kyotopost.jp/tides?gclid=1&fbclid=2&ref=home',
    'https://reader:word@kyotopost.jp/tides',
    'https://kyotopost.jp./tides',
    'kyotopost.jp/tides',
    'www.kyotopost.jp/tides',
    '//kyotopost.jp/tides',
    '  https://kyotopost.jp/tides '
  ],
  'https://kyotopost.jp': ['kyotopost.jp', 'https://www.kyotopost.jp/', 'http://kyotopost.jp?utm_source=x'],
  'https://kyotopost.jp/a?id=7&page=2': [
    'https://kyotopost.jp/a?id=7&page=2',
    'https://kyotopost.jp/a?page=2&utm_campaign=x&id=7'
  ],
  'https://kyotopost.jp/a%C3%A9': ['https://kyotopost.jp/aé', 'https://kyotopost.jp/a%c3%a9'],
  'https://kyotopost.jp:8080/a': ['http://kyotopost.jp:8080/a'],
  'arxiv:2101.12345': [
    'https://arxiv.org/abs/2101.12345',
    'http://www.arxiv.org/abs/2101.12345v3',
    'https://arxiv.org/pdf/2101.12345',
    'https://arxiv.org/pdf/2101.12345v1.pdf',
    'https://arxiv.org/html/2101.12345v2#S3',
    'https://export.arxiv.org/abs/2101.12345',
    'https://doi.org/10.48550/arXiv.2101.12345'
  ],
  'arxiv:math/0309136': ['https://arxiv.org/abs/math/0309136v1', 'https://arxiv.org/pdf/math/0309136'],
  'doi:10.1234/tide.5': [
    'https://doi.org/10.1234/tide.5',
    'http://dx.doi.org/10.1234/TIDE.5',
    'https://doi.org/10.1234%2Ftide.5',
    'https://journals.example.org/doi/10.1234/tide.5',
    'https://journals.example.org/doi/full/10.1234/tide.5?journalCode=x'
  ]
}

describe('one work has one canonical address', () => {
  for (const [canonical, spellings] of Object.entries(GROUPS)) {
    test.each(spellings)(`%s is ${canonical}`, (spelling) => {
      expect(canonicalUrl(spelling)).toBe(canonical)
    })
  }
})

describe('near misses stay apart', () => {
  test.each([
    ['https://kyotopost.jp/tides', 'https://kyotopost.jp/Tides'],
    ['https://kyotopost.jp/tides', 'https://blog.kyotopost.jp/tides'],
    ['https://kyotopost.jp/a?id=7', 'https://kyotopost.jp/a?id=8'],
    ['https://kyotopost.jp/a?reference=7', 'https://kyotopost.jp/a'],
    ['https://arxiv.org/abs/2101.12345', 'https://arxiv.org/abs/2101.12346'],
    ['https://arxiv.org/list/2101.12345', 'https://arxiv.org/abs/2101.12345'],
    ['https://example.org/abs/2101.12345', 'https://arxiv.org/abs/2101.12345'],
    ['https://doi.org/10.1234/tide.5', 'https://doi.org/10.1234/tide.6']
  ])('%s and %s', (one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other))
  })
})

describe('what is no address gives none', () => {
  test.each([
    '',
    ' ',
    '#causes',
    './tides.md',
    '/tides',
    'tides',
    'http//kyotopost.jp',
    'https:/kyotopost.jp',
    'https://'
  ])('%j', (printed) => {
    expect(canonicalUrl(printed)).toBeUndefined()
  })

  test.each([
    'https://[bad',
    'https://a b.jp/',
    'https://%zz/',
    'https://kyotopost.jp/%E0%A4%A',
    'ht!tp://x',
    'https://\ud800/'
  ])('%j does not throw', (printed) => {
    expect(() => canonicalUrl(printed)).not.toThrow()
  })
})

test('a front page is told from a page', () => {
  expect(addressOf('https://kyotopost.jp/')?.isPage).toBe(false)
  expect(addressOf('https://kyotopost.jp/tides')?.isPage).toBe(true)
})

test('the canonical address of a web address is its own canonical address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      const canonical = canonicalUrl(url)
      fc.pre(canonical?.startsWith('https://') ?? false)
      expect(canonicalUrl(canonical!)).toBe(canonical)
    })
  )
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      canonicalUrl(text)
      canonicalUrl(`https://${text}`)
      canonicalUrl(`https://doi.org/10.1234/${text}`)
    })
  )
})
