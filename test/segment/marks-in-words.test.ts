import { describe, it } from 'vitest'
import { expectMarks, type MarkCase } from './segmented.ts'

describe('bare domains', () => {
  it.each<MarkCase>([
    ['It fell 3% northpost.com. Then it rose.', 'It fell 3%. | Then it rose.', ['bare-domain northpost.com']],
    ['“It fell.” northpost.com This was news.', '“It fell.” | This was news.', ['bare-domain northpost.com']],
    [
      'It fell (the fund says) openpapers.org harbour.com.au, and rose.',
      'It fell (the fund says), and rose.',
      ['bare-domain openpapers.org', 'bare-domain harbour.com.au']
    ],
    [
      'It fell 3% northpost.com northpost.com.',
      'It fell 3%.',
      ['bare-domain northpost.com', 'bare-domain northpost.com']
    ],
    ['It fell 3% (northpost.com) in May.', 'It fell 3% in May.', ['bare-domain northpost.com']],
    ['It fell 3% in this domain northpost.com.', 'It fell 3% in this domain.', ['bare-domain northpost.com']],
    ['It fell 3% northpost.com – a first.', 'It fell 3% – a first.', ['bare-domain northpost.com']],
    ['It fell 3% northpost.com because of rain.', 'It fell 3% because of rain.', ['bare-domain northpost.com']],
    ['It fell 3% northpost.com/markets/x.', 'It fell 3%.', ['bare-domain northpost.com']],
    ['It fell 3% kyoto-post.co.jp.', 'It fell 3%.', ['bare-domain kyoto-post.co.jp']],
    [
      'It fell. northpost.com It rose. northpost.com The price made it a thing to play with northpost.com. It fell.',
      'It fell. | It rose. | The price made it a thing to play with. | It fell.',
      ['bare-domain northpost.com', 'bare-domain northpost.com', 'bare-domain northpost.com']
    ],
    ['It fell 3% corriere.it. Then it rose.', 'It fell 3%. | Then it rose.', ['bare-domain corriere.it']]
  ])('%s', expectMarks)

  it.each([
    'He registered example.com in 2019.',
    'She wrote for northpost.com and left.',
    'The website example.com is gone.',
    'northpost.com reported a fall.',
    'Sellers such as ebay.com grew.',
    'It fell, northpost.com reported later.',
    'They sell it at booking.com’s store.',
    'Amazon.com and Booking.com grew.',
    'It runs on node.js and ASP.NET.',
    'Run main.py and setup.sh, then read readme.md.',
    'Edit config.json or data.csv.',
    'The V3.7 release, i.e. the last, came at 9 a.m. on Friday.',
    'The space was lost.in haste it is said.',
    'Call `fetch northpost.com` twice.',
    'Sites like northpost.com made it easy to register with northpost.com.'
  ])('leaves alone: %s', (text) => {
    expectMarks(text, text.replaceAll('`', ''), [])
  })

  it('keeps the words of a line or cell that is nothing else', () => {
    expectMarks('| Site |\n|---|\n| example.com |', 'Site | example.com', ['bare-domain example.com'])
  })
})

describe('authors and years', () => {
  it.each<MarkCase>([
    ['It fell (Reyes, 2024).', 'It fell.', ['author-year Reyes 2024']],
    [
      'It fell (Reyes et al., 2024; Lind & Okoro 2023).',
      'It fell.',
      ['author-year Reyes 2024', 'author-year Lind 2023']
    ],
    ['It fell (see Reyes, 2019a, 2021).', 'It fell.', ['author-year Reyes 2019a', 'author-year Reyes 2021']],
    ['It fell (van der Berg and O’Neil, 1998, p. 4) in May.', 'It fell in May.', ['author-year van der Berg 1998']],
    ['It fell (World Health Organization, 2023).', 'It fell.', ['author-year World Health Organization 2023']],
    ['It fell [Reyes, 2024].', 'It fell.', ['author-year Reyes 2024']]
  ])('%s', expectMarks)

  it.each([
    'It opened (May 2024) late.',
    'It opened (June, 2024) late.',
    'It raised money (Series A, 2024) soon.',
    'It has run (since 2019) well.',
    'It won gold (Beijing 2022) there.',
    'It grew (up 3% from 2023) fast.',
    'It is old (founded in 1904).',
    'It is new (Q3, 2024).',
    'It is new (version 2, 2024).'
  ])('leaves alone: %s', (text) => {
    expectMarks(text, text, [])
  })
})

describe('identifiers', () => {
  it.each<MarkCase>([
    ['The preprint (ID 2107.01234) is out.', 'The preprint (ID 2107.01234) is out.', []],
    ['It is on arXiv (preprint ID 2107.01234) since May.', 'It is on arXiv (preprint ID 2107.01234) since May.', []],
    ['See arXiv:2107.01234v2 for more.', 'See arXiv:2107.01234v2 for more.', ['arxiv 2107.01234v2']],
    ['See arXiv:hep-th/9901001.', 'See arXiv:hep-th/9901001.', ['arxiv hep-th/9901001']],
    ['See doi:10.1234/abc.5 for more.', 'See doi:10.1234/abc.5 for more.', ['doi 10.1234/abc.5']],
    ['It is known (10.1234/a(b)c).', 'It is known (10.1234/a(b)c).', ['doi 10.1234/a(b)c']],
    ['It cost 2107.01234 crowns.', 'It cost 2107.01234 crowns.', []]
  ])('%s', expectMarks)
})
