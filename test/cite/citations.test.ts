import { describe, expect, test } from 'vitest'
import { cite } from '../../src/cite/cite.ts'
import { build, citing } from './support.ts'

const LIST = `
# Sources
1. Tides of the inland sea. https://www.kyotopost.jp/tides
2. Nakamura, K., & Ito, J. (2021). Rice and silk. Port Journal. https://doi.org/10.1234/rice.5
[^n]: The harbour office, https://harbour.gov.uk/report
`

describe('every form of mark', () => {
  test.each([
    ['bare domain', 'It rose. apnews.com', 'bare-domain', 'apnews.com', 'apnews.com', undefined],
    ['number', 'It rose. [1]', 'numeric', '1', 'kyotopost.jp', 'https://www.kyotopost.jp/tides'],
    ['footnote', 'It rose. [^n]', 'footnote', 'n', 'harbour.gov.uk', 'https://harbour.gov.uk/report'],
    [
      'link',
      'It rose. [AP](https://apnews.com/a)',
      'inline-link',
      'https://apnews.com/a',
      'apnews.com',
      'https://apnews.com/a'
    ],
    [
      'address',
      'It rose. <https://apnews.com/a>',
      'autolink',
      'https://apnews.com/a',
      'apnews.com',
      'https://apnews.com/a'
    ],
    [
      'author and year',
      'It rose (Nakamura & Ito, 2021).',
      'author-year',
      'Nakamura & Ito 2021',
      'doi.org',
      'https://doi.org/10.1234/rice.5'
    ],
    ['DOI', 'It rose. doi:10.1234/RICE.5', 'doi', '10.1234/RICE.5', 'doi.org', 'https://doi.org/10.1234/rice.5'],
    [
      'arXiv number',
      'It rose. arXiv:2101.12345v2',
      'arxiv',
      '2101.12345v2',
      'arxiv.org',
      'https://arxiv.org/abs/2101.12345'
    ],
    ['machine token', 'It rose.【1†source】', 'machine', '1†source', 'kyotopost.jp', 'https://www.kyotopost.jp/tides']
  ])('%s', (_, text, form, key, outlet, url) => {
    const { citations, sources } = citing(text + LIST)
    const [citation] = citations
    expect(citation).toMatchObject({ form, key, outlet, url, inReferences: false, passage: 0 })
    expect(sources[citation!.source!]!.citedBy).toEqual([0])
  })

  test('each is quoted from the source', () => {
    const { citations, text } = citing(`It rose [1][^n], they say. apnews.com${LIST}`)
    for (const { span, printed } of citations) expect(text.slice(span.start, span.end)).toBe(printed)
  })
})

describe('marks without an entry', () => {
  test.each([
    ['a number beyond the list', 'It rose. [9]'],
    ['a label without a note', 'It rose. [^gone]'],
    ['an author who is not listed', 'It rose (Tanaka, 2021).'],
    ['an author with another year', 'It rose (Nakamura, 2019).'],
    ['an empty link', 'It rose. [here]()'],
    ['an e-mail address', 'It rose. [desk](mailto:desk@apnews.com)'],
    ['a place in the document', 'It rose. [above](#tides)'],
    ['a machine token without a number', 'It rose.【turn0search】']
  ])('%s', (_, text) => {
    expect(citing(text + LIST).citations[0]).toMatchObject({ source: undefined, outlet: undefined, url: undefined })
  })

  test('a broken address is kept as it was printed', () => {
    const { citations, sources } = citing('It rose. [here](http//apnews.com)')
    expect(citations[0]).toMatchObject({ outlet: undefined, url: 'http//apnews.com', source: 0 })
    expect(sources[0]).toMatchObject({ outlet: undefined, printed: 'http//apnews.com' })
  })
})

describe('keys', () => {
  test.each([
    ['[1, 2]', ['1', '2']],
    ['[1–3]', ['1', '2', '3']],
    ['[3-1]', ['3', '1']],
    ['[2–4000]', ['2', '4000']],
    ['[1, 3–5]', ['1', '3', '4', '5']]
  ])('%s is one citation for each number', (mark, keys) => {
    const { citations } = citing(`It rose. ${mark}`)
    expect(citations.map(({ key }) => key)).toEqual(keys)
    expect(new Set(citations.map(({ span }) => span)).size).toBe(1)
  })

  test('a number that is a link to its entry', () => {
    expect(citing(`It rose. [2](#ref-2)${LIST}`).citations[0]).toMatchObject({ source: 1, outlet: 'doi.org' })
  })

  test('a numbered link belongs to the entry of that number when the entry has no address', () => {
    const { citations, sources } = citing('It rose. [1](https://apnews.com/a)\n# Sources\n1. The tide report, 2021')
    expect(citations[0]).toMatchObject({ source: 0, outlet: 'apnews.com', url: 'https://apnews.com/a' })
    expect(sources).toHaveLength(1)
  })

  test('a number that is a link to its work needs no list', () => {
    const { segmentation, text } = build('It rose [1]. It fell [4].')
    const [passage] = segmentation.passages
    const markers = passage!.markers.map((marker) => ({
      ...marker,
      label: marker.key,
      printed: `[${marker.key}](https://apnews.com/a?utm_source=${marker.key})`
    }))
    const { citations, sources } = cite({ ...segmentation, passages: [{ ...passage!, markers }] }, text)
    expect(citations).toMatchObject([
      { key: '1', source: 0, url: 'https://apnews.com/a?utm_source=1' },
      { key: '4', source: 0, url: 'https://apnews.com/a?utm_source=4' }
    ])
    expect(sources).toMatchObject([{ keys: ['1', '4'], outlet: 'apnews.com', entry: undefined }])
  })

  test('leading zeros say nothing', () => {
    expect(citing(`It rose. [01]${LIST}`).citations[0]).toMatchObject({ key: '01', source: 0 })
  })

  test('a link may name its definition', () => {
    const { citations } = citing('It rose. [AP](ap)\n[ap]: https://apnews.com/a')
    expect(citations[0]).toMatchObject({ outlet: 'apnews.com', url: 'https://apnews.com/a' })
  })
})

describe('marks of the list itself', () => {
  test('belong to its entries and cite nothing', () => {
    const { citations, sources } = citing(`It rose. [1]${LIST}`)
    const own = citations.filter(({ inReferences }) => inReferences)
    expect(own.map(({ source }) => source)).toEqual([0, 1, 2])
    expect(sources.map(({ citedBy }) => citedBy)).toEqual([[0], [], []])
  })

  test('a printed label belongs to its entry, a reference to another entry does not', () => {
    const { citations } = citing('# Sources\n[1] Tides. https://a.org/t\n[2] Rice, a reply to [1]. https://a.org/r')
    expect(citations.map(({ key, source }) => [key, source])).toEqual([
      ['1', 0],
      ['https://a.org/t', 0],
      ['2', 1],
      ['1', 0],
      ['https://a.org/r', 1]
    ])
  })
})

describe('lists of their own for each section', () => {
  const text =
    'It rose. [1]\n# Sources\n1. Tides. https://a.org/t\n# Trade\nIt fell. [1]\n# Sources\n1. Rice. https://a.org/r'

  test('a number means the list that follows it', () => {
    const { citations, sources } = citing(text)
    const body = citations.filter(({ inReferences }) => !inReferences)
    expect(body.map(({ url }) => url)).toEqual(['https://a.org/t', 'https://a.org/r'])
    expect(sources.map(({ keys }) => keys)).toEqual([['1'], ['1']])
  })
})

describe('authors and years', () => {
  const list = `
# References
- Nakamura, K., & Ito, J. (2021a). Tides. Port Journal.
- Nakamura, K. (2021b). Rice. Port Journal.
- World Health Organization (WHO). (2020). Ports and health. Geneva.
- van der Berg, P. (2019). Silk. Port Journal.
- Müller, A. 2018. Tea. Berlin.
- J. Smith and K. Jones, "Salt," Port Journal, vol. 2, 2017.
- Ōe K, Abe S. Iron. Port J. 2016;2:3.
- 田中（2015）。港の歴史。
`
  test.each([
    ['(Nakamura & Ito, 2021a)', 0],
    ['(Nakamura et al., 2021a)', 0],
    ['(Nakamura, 2021b)', 1],
    ['(World Health Organization, 2020)', 2],
    ['(WHO, 2020)', 2],
    ['(van der Berg, 2019)', 3],
    ['(Berg, 2019)', 3],
    ['(Muller, 2018)', 4],
    ['(Smith and Jones, 2017)', 5],
    ['(Oe & Abe, 2016)', 6],
    ['(田中, 2015)', 7]
  ])('%s', (mark, source) => {
    expect(citing(`It rose ${mark}.${list}`).citations[0]!.source).toBe(source)
  })
})
