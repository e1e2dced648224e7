import { describe, expect, test } from 'vitest'
import { citing } from './support.ts'

describe('documents without a list', () => {
  test('one source for each outlet named by its domain', () => {
    const { sources, hasReferenceList } = citing(
      'It rose. apnews.com bbc.co.uk\nIt fell. apnews.com\nIt sank. news.bbc.co.uk'
    )
    expect(hasReferenceList).toBe(false)
    expect(sources).toMatchObject([
      {
        outlet: 'apnews.com',
        keys: ['apnews.com'],
        citedBy: [0, 2],
        url: undefined,
        entry: undefined,
        printed: 'apnews.com'
      },
      { outlet: 'bbc.co.uk', keys: ['bbc.co.uk', 'news.bbc.co.uk'], citedBy: [1, 3] }
    ])
  })

  test('one source for each page that links lead to', () => {
    const { sources } = citing(
      'It rose. [Tides of the sea](https://www.apnews.com/a?utm_source=x)\nIt fell. <http://apnews.com/a/>\nIt sank. https://apnews.com/b'
    )
    expect(sources).toMatchObject([
      {
        outlet: 'apnews.com',
        url: 'https://www.apnews.com/a?utm_source=x',
        title: 'Tides of the sea',
        citedBy: [0, 1]
      },
      { outlet: 'apnews.com', url: 'https://apnews.com/b', title: undefined, citedBy: [2] }
    ])
  })

  test('abstract, PDF and number of an arXiv paper are one work, and so are a DOI and its address', () => {
    const { sources } = citing(
      'It rose. https://arxiv.org/abs/2101.12345v1 arXiv:2101.12345\nIt fell. https://arxiv.org/pdf/2101.12345v2\nIt sank. doi:10.1234/ABC.5 https://dx.doi.org/10.1234/abc.5'
    )
    expect(sources).toMatchObject([
      { arxiv: '2101.12345', citedBy: [0, 1, 2] },
      { doi: '10.1234/abc.5', citedBy: [3, 4] }
    ])
  })

  test('no marks, no sources', () => {
    expect(citing('It rose.\n# Tides\n- It fell.')).toMatchObject({
      citations: [],
      sources: [],
      hasReferenceList: false
    })
  })
})

describe('one work under two numbers is one source with both keys', () => {
  test.each([
    ['the same address', '1. Tides. https://a.org/t?utm_source=x\n2. Tides again. http://www.a.org/t/'],
    ['DOI and address', '1. Tides. doi:10.1234/abc.5\n2. Tides again. https://doi.org/10.1234/ABC.5'],
    [
      'a page that also has a DOI',
      '1. Tides. https://port.org/t doi:10.1234/abc.5\n2. Tides. https://doi.org/10.1234/abc.5'
    ],
    ['versions of one paper', '1. Tides. https://arxiv.org/abs/2101.12345v1\n2. Tides. arXiv:2101.12345v3'],
    ['the same words', '1. Tides of the inland sea, Kyoto Post, 2021\n2. *Tides of the inland sea*, Kyoto Post, 2021.']
  ])('%s', (_, list) => {
    const { sources, citations } = citing(`It rose. [2]\nIt fell. [1]\n# Sources\n${list}`)
    expect(sources).toHaveLength(1)
    expect(sources[0]).toMatchObject({ keys: ['2', '1'], citedBy: [0, 1] })
    expect(citations.slice(0, 2).map(({ source }) => source)).toEqual([0, 0])
  })

  test.each([
    ['a work and a note on it', '1. Tides. https://a.org/t, see also https://a.org/r\n2. Rice. https://a.org/r'],
    ['two pages of one outlet', '1. Tides. https://a.org/t\n2. Tides. https://a.org/r'],
    ['two works on one front page', '1. Tides of May. https://a.org\n2. Rice of June. https://a.org/'],
    ['short notes', '1. Ibid., 2021\n2. Ibid., 2021'],
    ['two works of one outlet', '1. Tides of the sea, Kyoto Post, 2021\n2. Tides of the sea, Kyoto Post, 2022']
  ])('but not %s', (_, list) => {
    expect(citing(`# Sources\n${list}`).sources).toHaveLength(2)
  })

  test('what the first entry leaves out is taken from the second', () => {
    const { sources } = citing('# Sources\n1. https://a.org/t\n2. Tides of the sea, 5 May 2024. https://a.org/t')
    expect(sources).toMatchObject([{ title: 'Tides of the sea', date: '5 May 2024', keys: ['1', '2'] }])
  })
})

describe('one number for two works', () => {
  test('stays two sources; marks mean the first', () => {
    const { sources, citations } = citing(
      'It rose. [1]\n# Sources\n1. Tides. https://a.org/t\n1. Rice. https://a.org/r'
    )
    expect(sources.map(({ keys }) => keys)).toEqual([['1'], ['1']])
    expect(citations[0]!.source).toBe(0)
  })

  test('an entry and a definition that disagree', () => {
    const { sources } = citing('It rose. [1]\n# Sources\n1. Tides. https://a.org/t\n[1]: https://a.org/r')
    expect(sources.map(({ url }) => url)).toEqual(['https://a.org/t', 'https://a.org/r'])
  })
})

describe('marks of the text and entries of the list meet', () => {
  const list =
    '\n# Sources\n- [Tides of the sea](https://a.org/t)\n- [Rice and silk](https://a.org/r)\n- [Salt](https://b.org/s)'

  test('by address', () => {
    const { citations, sources } = citing(`It rose. [they say](http://www.a.org/r#top)${list}`)
    expect(citations[0]!.source).toBe(1)
    expect(sources[1]).toMatchObject({ title: 'Rice and silk', citedBy: [0] })
  })

  test('by domain, when the outlet has one entry', () => {
    const { citations } = citing(`It rose. b.org${list}`)
    expect(citations[0]).toMatchObject({ source: 2, outlet: 'b.org', url: 'https://b.org/s' })
  })

  test('not by domain, when the outlet has several: the outlet is a source by itself', () => {
    const { citations, sources } = citing(`It rose. a.org${list}`)
    expect(citations[0]).toMatchObject({ source: 3, outlet: 'a.org', url: undefined })
    expect(sources[3]).toMatchObject({ entry: undefined, outlet: 'a.org', keys: ['a.org'] })
  })

  test('an address that the list lacks is a source without entry', () => {
    const { citations, sources } = citing(`It rose. https://c.org/x${list}`)
    expect(citations[0]!.source).toBe(3)
    expect(sources[3]).toMatchObject({ entry: undefined, url: 'https://c.org/x' })
  })
})

test('keys come in order of first use, then those that nobody uses', () => {
  const { sources } = citing(
    'It rose. apnews.com [2]\n# Sources\n1. Tides. https://apnews.com/t\n2. Tides. https://apnews.com/t'
  )
  expect(sources.map(({ keys }) => keys)).toEqual([['apnews.com', '2', '1']])
})
