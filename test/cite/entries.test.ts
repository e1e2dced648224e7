import { describe, expect, test } from 'vitest'
import type { Source } from '../../src/model/citation.ts'
import { citing } from './support.ts'

/** The sources of a list, each with the fields asked for. */
function listed(list: string, fields: readonly (keyof Source)[], heading = '# Sources'): unknown[] {
  return citing(`${heading}\n${list}`).sources.map((source) => fields.map((field) => source[field]))
}

describe('shapes of lists', () => {
  const tides = ['1', 'Tides of the inland sea', 'kyotopost.jp', 'https://kyotopost.jp/a']
  const rice = ['2', 'Rice and silk', 'apnews.com', 'https://apnews.com/b']
  test.each([
    [
      'numbered items',
      '1. Tides of the inland sea. Kyoto Post. https://kyotopost.jp/a\n2. Rice and silk. AP. https://apnews.com/b'
    ],
    [
      'numbered items with links',
      '1. [Tides of the inland sea](https://kyotopost.jp/a)\n2. [Rice and silk](https://apnews.com/b), AP'
    ],
    [
      'bracketed numbers, a line each',
      '[1] Tides of the inland sea. https://kyotopost.jp/a\n[2] Rice and silk. https://apnews.com/b'
    ],
    [
      'bracketed numbers in one paragraph',
      '[1] Tides of the inland sea. https://kyotopost.jp/a\\\n[2] Rice and silk. https://apnews.com/b'
    ],
    [
      'bracketed numbers in one line',
      '[1] Tides of the inland sea. https://kyotopost.jp/a [2] Rice and silk. https://apnews.com/b'
    ],
    [
      'bracketed numbers in items',
      '- [1] Tides of the inland sea. https://kyotopost.jp/a\n- [2] Rice and silk. https://apnews.com/b'
    ],
    [
      'bracketed numbers in numbered items',
      '1. [1] Tides of the inland sea. https://kyotopost.jp/a\n2. [2] Rice and silk. https://apnews.com/b'
    ],
    [
      'wrapped lines',
      '[1] Tides of the\\\ninland sea.\\\nhttps://kyotopost.jp/a\\\n[2] Rice\\\nand silk. https://apnews.com/b'
    ],
    [
      'bold numbers',
      '**1.** Tides of the inland sea. https://kyotopost.jp/a\n**2.** Rice and silk. https://apnews.com/b'
    ],
    [
      'bold bracketed numbers',
      '**[1]** Tides of the inland sea. https://kyotopost.jp/a\n**[2]** Rice and silk. https://apnews.com/b'
    ],
    ['raised numbers', '¹ Tides of the inland sea. https://kyotopost.jp/a\n² Rice and silk. https://apnews.com/b'],
    [
      'numbers in round brackets',
      '(1) Tides of the inland sea. https://kyotopost.jp/a\n(2) Rice and silk. https://apnews.com/b'
    ],
    [
      'numbers in words',
      'Source 1: Tides of the inland sea. https://kyotopost.jp/a\nSource 2: Rice and silk. https://apnews.com/b'
    ],
    [
      'escaped brackets',
      '\\[1\\] Tides of the inland sea. https://kyotopost.jp/a\n\\[2\\] Rice and silk. https://apnews.com/b'
    ],
    [
      'outlet first',
      '1. Kyodo News: Tides of the inland sea. https://kyotopost.jp/a\n2. AP – Rice and silk – https://apnews.com/b'
    ],
    [
      'title and outlet',
      '1. Tides of the inland sea – Kyodo News, 5 May 2024. https://kyotopost.jp/a\n2. Rice and silk | AP https://apnews.com/b'
    ],
    [
      'quoted titles',
      '1. Kyoto Post, "Tides of the inland sea," 2024, https://kyotopost.jp/a\n2. AP, “Rice and silk”. https://apnews.com/b'
    ],
    [
      'titles in italics',
      '1. The Kyoto Post. *Tides of the inland sea*. https://kyotopost.jp/a\n2. From *Rice and silk*, https://apnews.com/b'
    ],
    [
      'addresses below the items',
      '1. Tides of the inland sea\n  - https://kyotopost.jp/a\n2. Rice and silk\n  - https://apnews.com/b'
    ],
    [
      'link definitions for numbered titles',
      '[1] Tides of the inland sea\n[2] Rice and silk\n[1]: https://kyotopost.jp/a\n[2]: https://apnews.com/b'
    ],
    [
      'link definitions',
      '[1]: https://kyotopost.jp/a "Tides of the inland sea"\n[2]: https://apnews.com/b "Rice and silk"'
    ],
    [
      'a table',
      '| # | Source | Link |\n| 1 | Tides of the inland sea | https://kyotopost.jp/a |\n| 2 | Rice and silk | https://apnews.com/b |'
    ],
    [
      'a table with marks for numbers',
      '| Title | Ref | URL |\n| Tides of the inland sea | [1] | https://kyotopost.jp/a |\n| Rice and silk | [2] | https://apnews.com/b |'
    ]
  ])('%s', (_, list) => {
    const found = citing(`# Sources\n${list}`).sources.map(({ keys, title, outlet, url }) => [
      ...keys,
      title,
      outlet,
      url
    ])
    expect(found).toEqual([tides, rice])
  })

  test('footnotes', () => {
    const list = '[^a]: Tides of the inland sea. https://kyotopost.jp/a\n[^b]: [Rice and silk](https://apnews.com/b)'
    expect(listed(list, ['keys', 'title', 'outlet'], '# Tides')).toEqual([
      [['a'], 'Tides of the inland sea', 'kyotopost.jp'],
      [['b'], 'Rice and silk', 'apnews.com']
    ])
  })

  test('the address first', () => {
    const list =
      '[1] https://kyotopost.jp/a - Tides of the inland sea - Kyoto Post\n[2] <https://apnews.com/b>: Rice and silk'
    expect(listed(list, ['keys', 'title', 'outlet'])).toEqual([
      [['1'], 'Tides of the inland sea', 'kyotopost.jp'],
      [['2'], 'Rice and silk', 'apnews.com']
    ])
  })

  test('items without numbers', () => {
    const list =
      '- [Tides of the inland sea](https://kyotopost.jp/a)\n- Rice and silk: https://apnews.com/b\n- https://nature.com/c'
    expect(listed(list, ['title', 'url'])).toEqual([
      ['Tides of the inland sea', 'https://kyotopost.jp/a'],
      ['Rice and silk', 'https://apnews.com/b'],
      [undefined, 'https://nature.com/c']
    ])
  })

  test('plain lines of one paragraph, each closed by its address', () => {
    const list = 'Tides of the inland sea https://kyotopost.jp/a\\\nRice and\\\nsilk https://apnews.com/b'
    expect(listed(list, ['title', 'outlet'])).toEqual([
      ['Tides of the inland sea', 'kyotopost.jp'],
      ['Rice and silk', 'apnews.com']
    ])
  })

  test('several links of an item without a number are several works', () => {
    const list =
      '- Kyoto Post: [Tides](https://kyotopost.jp/a), [Silks](https://kyotopost.jp/b)\n1. [Rice](https://a.org/c), [copy](https://b.org/c)'
    expect(listed(list, ['title'])).toEqual([['Tides'], ['Silks'], ['Rice']])
  })

  test('a heading item is not an entry', () => {
    const list =
      '- Newspapers\n  - [Tides of the sea](https://kyotopost.jp/a)\n  - [Rice and silk](https://apnews.com/b)'
    expect(listed(list, ['title'])).toEqual([['Tides of the sea'], ['Rice and silk']])
  })

  test('a list that has its heading in its own first line', () => {
    const { sources } = citing('It rose. [1]\nReferences\\\n[1] Tides. https://a.org/t\\\n[2] Rice. https://a.org/r')
    expect(sources.map(({ keys, title }) => [...keys, title])).toEqual([
      ['1', 'Tides'],
      ['2', 'Rice']
    ])
  })

  test('footnotes and a list without a heading', () => {
    const { sources } = citing('It rose. [1][^a]\n[1] Tides. https://a.org/t\n[^a]: Rice. https://a.org/r')
    expect(sources.map(({ keys }) => keys)).toEqual([['1'], ['a']])
  })

  test('a list at the end that has no heading', () => {
    const { citations, hasReferenceList } = citing(
      'It rose. [1]\n[1] Tides. https://a.org/t\n[2] Rice. https://a.org/r'
    )
    expect(hasReferenceList).toBe(true)
    expect(citations.map(({ inReferences, source }) => [inReferences, source])).toEqual([
      [false, 0],
      [true, 0],
      [true, 0],
      [true, 1],
      [true, 1]
    ])
  })
})

describe('what is no entry', () => {
  test.each([
    ['a remark before the list', 'The works below were read:'],
    ['a remark without anything to look up', 'All of them are good.'],
    ['nothing', '']
  ])('%s', (_, list) => {
    expect(citing(`# Sources\n${list}`)).toMatchObject({ sources: [], hasReferenceList: false })
  })

  test('a wrapped line that opens with a number', () => {
    const list = '[1] Tides of the sea, vol. 5, no.\\\n12. Kyoto, 2021. https://a.org/t\\\n[2] Rice. https://a.org/r'
    expect(listed(list, ['keys'])).toEqual([[['1']], [['2']]])
  })

  test('a paragraph of the text that opens with a mark', () => {
    expect(citing('It rose.\n[1] It fell.').hasReferenceList).toBe(false)
  })

  test('numbered items of the text', () => {
    expect(citing('1. It rose.\n2. It fell. [Tides](https://a.org/t)').hasReferenceList).toBe(false)
  })

  test('link definitions with words for labels', () => {
    expect(citing('It rose.\n[tides]: https://a.org/t').hasReferenceList).toBe(false)
  })
})

describe('lists of outlets', () => {
  test('several domains of an item are several sources, each once', () => {
    const list =
      '- The port and its tides apnews.com reuters.com\n- Trade apnews.com apnews.com; silk nature.com\n- Rice bbc.co.uk'
    expect(listed(list, ['outlet', 'title'])).toEqual([
      ['apnews.com', undefined],
      ['reuters.com', undefined],
      ['nature.com', undefined],
      ['bbc.co.uk', 'Rice']
    ])
  })

  test('the entry of an outlet is the first that names it', () => {
    const { sources } = citing('# Sources\n- The port apnews.com\n- Trade apnews.com')
    expect(sources).toMatchObject([{ printed: '- The port apnews.com', keys: [] }])
  })

  test('a number makes it a work', () => {
    expect(listed('1. The port. apnews.com\n2. Trade. apnews.com', ['title', 'outlet'])).toEqual([
      ['The port', 'apnews.com'],
      ['Trade', 'apnews.com']
    ])
  })
})

describe('authors, dates and identifiers', () => {
  test.each([
    [
      'APA',
      'Nakamura, K., & Ito, J. (2021). Tides of the sea. *Port Journal*, 12(3), 4–9.',
      'Nakamura, K., & Ito, J.',
      '2021',
      'Tides of the sea'
    ],
    [
      'APA with a day',
      'Nakamura, K. (2021, March 5). Tides of the sea. Kyoto Post.',
      'Nakamura, K.',
      '2021, March 5',
      'Tides of the sea'
    ],
    ['an organisation', 'World Bank. (2021). Tides of the sea. Washington.', 'World Bank', '2021', 'Tides of the sea'],
    ['Harvard', 'Nakamura, K. (2021) Tides of the sea. Kyoto: Port Press.', 'Nakamura, K.', '2021', 'Tides of the sea'],
    ['Chicago', 'Nakamura, Ken. 2021. Tides of the sea. Kyoto.', 'Nakamura, Ken', '2021', 'Tides of the sea'],
    [
      'MLA',
      'Nakamura, Ken. “Tides of the sea.” Kyoto Post, 5 Mar. 2021.',
      'Nakamura, Ken',
      '5 Mar. 2021',
      'Tides of the sea'
    ],
    [
      'IEEE',
      'K. Nakamura and J. Ito, "Tides of the sea," Port J., vol. 2, pp. 4–9, 2021.',
      'K. Nakamura and J. Ito',
      '2021',
      'Tides of the sea'
    ],
    [
      'Vancouver',
      'Nakamura K, Ito JB, et al. Tides of the sea. Port J. 2021;12(3):4-9.',
      'Nakamura K, Ito JB, et al',
      '2021',
      'Tides of the sea'
    ],
    [
      'byline',
      'Tides of the sea, by Ken Nakamura, January 27, 2021',
      'Ken Nakamura',
      'January 27, 2021',
      'Tides of the sea, by Ken Nakamura'
    ],
    ['no author', 'Tides of the sea. Kyoto Post. 2021-03-05', undefined, '2021-03-05', 'Tides of the sea'],
    [
      'a year in the title',
      'World outlook 2021. Kyoto Post. April 2022',
      undefined,
      'April 2022',
      'World outlook 2021'
    ],
    ['only a year in the title', 'World outlook 2021 – Kyodo News', undefined, undefined, 'World outlook 2021'],
    [
      'a number that opens like a year',
      'Order (JP) 2021/545 on ports',
      undefined,
      undefined,
      'Order (JP) 2021/545 on ports'
    ],
    ['brackets at the end', 'Tides of the sea (height, speed), 2021', undefined, '2021', 'Tides of the sea'],
    [
      'the day of reading',
      'Tides of the sea. Kyoto Post. Accessed 5 May 2024.',
      undefined,
      undefined,
      'Tides of the sea'
    ],
    ['Chinese', '潮汐的历史。《京都邮报》2021年3月5日', undefined, '2021年3月5日', '京都邮报'],
    [
      'a short form inside',
      'Ports vs. rice in the U.S. market. Kyoto Post, 2021',
      undefined,
      '2021',
      'Ports vs. rice in the U.S. market'
    ]
  ])('%s', (_, entry, author, date, title) => {
    expect(listed(`1. ${entry}`, ['author', 'date', 'title'])).toEqual([[author, date, title]])
  })

  test.each([
    [
      'a DOI address',
      'Tides. https://doi.org/10.1234/ABC.5',
      '10.1234/abc.5',
      undefined,
      'https://doi.org/10.1234/ABC.5'
    ],
    ['a DOI', 'Tides. doi:10.1234/abc.5.', '10.1234/abc.5', undefined, 'https://doi.org/10.1234/abc.5'],
    ['page and DOI', 'Tides. doi:10.1234/abc.5 https://port.org/t', '10.1234/abc.5', undefined, 'https://port.org/t'],
    [
      'copy and page',
      'Tides. https://web.archive.org/web/2021/https://port.org/t https://port.org/t',
      undefined,
      undefined,
      'https://port.org/t'
    ],
    ['an arXiv number', 'Tides. arXiv:2101.12345v2', undefined, '2101.12345', 'https://arxiv.org/abs/2101.12345'],
    [
      'an arXiv address',
      'Tides. https://arxiv.org/pdf/2101.12345.pdf',
      undefined,
      '2101.12345',
      'https://arxiv.org/pdf/2101.12345.pdf'
    ],
    [
      'an arXiv DOI',
      'Tides. https://doi.org/10.48550/arXiv.2101.12345',
      '10.48550/arxiv.2101.12345',
      '2101.12345',
      'https://doi.org/10.48550/arXiv.2101.12345'
    ]
  ])('%s', (_, entry, doi, arxiv, url) => {
    expect(listed(`1. ${entry}`, ['doi', 'arxiv', 'url'])).toEqual([[doi, arxiv, url]])
  })

  test.each([
    ['between commas', 'Financial Times, “Tides of the sea”, 5 May 2024', 'ft.com'],
    ['between stops', 'Tides of the sea. Nature. 2021.', 'nature.com'],
    ['only inside a title', 'The nature of tides, 2021.', undefined]
  ])('without an address the outlet is named %s', (_, entry, outlet) => {
    expect(listed(`1. ${entry}`, ['outlet'])).toEqual([[outlet]])
  })

  test('columns of a table say what their cells are', () => {
    const table =
      '| No. | Author | Title | Publisher | Date | URL |\n| 1 | K. Nakamura | Tides | Kyoto Post | May 2024 | https://a.org/t |'
    expect(listed(table, ['author', 'title', 'date', 'url'])).toEqual([
      ['K. Nakamura', 'Tides', 'May 2024', 'https://a.org/t']
    ])
  })

  test.each(['here', 'Link', '[1]', 'https://a.org/t', 'a.org', 'PDF', '来源'])(
    'link words %j are no title',
    (words) => {
      expect(listed(`- [${words}](https://a.org/t)`, ['title'])).toEqual([[undefined]])
    }
  )

  test('a footnote that only remarks has no title', () => {
    expect(listed('[^a]: Without the ports of the north.', ['title', 'outlet'])).toEqual([[undefined, undefined]])
  })
})

describe('what is printed', () => {
  test('the entry as it stands', () => {
    const { sources, text } = citing('# Sources\n1. *Tides* of the sea. https://a.org/t\n2. Rice. https://a.org/r')
    for (const { entry, printed } of sources) expect(printed).toBe(text.slice(entry!.start, entry!.end))
    expect(sources[0]!.printed).toBe('1. *Tides* of the sea. https://a.org/t')
  })

  test('long entries are cut, but not inside a character', () => {
    const { sources } = citing(`# Sources\n1. ${'x'.repeat(296)}🌊🌊🌊 2021`)
    expect(sources[0]!.printed).toBe(`1. ${'x'.repeat(296)}`)
  })
})
