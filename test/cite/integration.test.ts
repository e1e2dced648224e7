import { describe, expect, test } from 'vitest'
import { cite } from '../../src/cite/cite.ts'
import { parse } from '../../src/parse/parse.ts'
import { segment } from '../../src/segment/segment.ts'

/** Cites a document that went through the stages before. */
function citingFile(path: string, text: string) {
  const segmentation = segment(parse({ path, text, sha256: '' }))
  const { citations, sources, hasReferenceList } = cite(segmentation, text)
  const body = citations.filter(({ inReferences }) => !inReferences)
  return {
    citations,
    sources,
    hasReferenceList,
    covered: body.map(({ key, covers, source }) => [key, text.slice(covers.start, covers.end), source]),
    listed: sources.map(({ keys, title, outlet, citedBy }) => [keys.join(' '), title, outlet, citedBy.length])
  }
}

describe('Markdown', () => {
  test('numbers and a numbered list', () => {
    const { covered, listed, hasReferenceList } = citingFile(
      'tides.md',
      `# Tides

The sea rose by 3 mm in 2023 [1][2], but **ports** stayed open [3].

| Port | Depth | Source |
| --- | --- | --- |
| Odai | 12 m [1] | [2] |

- **Rice:** Prices fell. They rose again. [3]

## References

1. Nakamura, K. (2021). Tides of the inland sea. *Port Journal*, 12(3). https://doi.org/10.1234/abc.5
2. [Ports of the north](https://www.apnews.com/ports?utm_source=x), Associated Press, 5 May 2024
3. "Rice and silk", Financial Times, https://ft.com/rice
`
    )
    expect(hasReferenceList).toBe(true)
    expect(covered).toEqual([
      ['1', 'The sea rose by 3 mm in 2023', 0],
      ['2', 'The sea rose by 3 mm in 2023', 1],
      ['3', 'but **ports** stayed open', 2],
      ['1', '12 m', 0],
      ['2', 'Odai | 12 m', 1],
      ['3', 'Rice:** Prices fell. They rose again.', 2]
    ])
    expect(listed).toEqual([
      ['1', 'Tides of the inland sea', 'doi.org', 2],
      ['2', 'Ports of the north', 'apnews.com', 2],
      ['3', 'Rice and silk', 'ft.com', 2]
    ])
  })

  test('footnotes, link definitions and links', () => {
    const { listed, citations } = citingFile(
      'tides.md',
      `The sea rose.[^a] It fell [1]. [Ports](https://apnews.com/ports) closed, [2](https://ft.com/rice) says.

[^a]: Kyoto Post, "Tides", https://kyotopost.jp/tides

[1]: https://nature.com/salt "Salt of the sea"
`
    )
    expect(listed).toEqual([
      ['a', 'Tides', 'kyotopost.jp', 1],
      ['1', 'Salt of the sea', 'nature.com', 1],
      ['https://apnews.com/ports', 'Ports', 'apnews.com', 1],
      ['2', undefined, 'ft.com', 1]
    ])
    expect(citations.every(({ source }) => source !== undefined)).toBe(true)
  })

  test('bracketed lines in one paragraph', () => {
    const { listed } = citingFile(
      'tides.md',
      `The sea rose [2].

## Sources

[1] Tides of the inland sea. https://kyotopost.jp/tides
[2] Rice and
silk. https://ft.com/rice
`
    )
    expect(listed).toEqual([
      ['1', 'Tides of the inland sea', 'kyotopost.jp', 0],
      ['2', 'Rice and silk', 'ft.com', 1]
    ])
  })

  test('authors and years', () => {
    const { covered } = citingFile(
      'tides.md',
      `The sea rose (Nakamura & Ito, 2021; Abe et al., 2019).

## Bibliography

- Abe, S., Ito, J., & Mori, T. (2019). Salt. Port Journal.
- Nakamura, K., & Ito, J. (2021). Tides. Port Journal.
`
    )
    expect(covered).toEqual([
      ['Nakamura 2021', 'The sea rose', 1],
      ['Abe 2019', 'The sea rose', 0]
    ])
  })
})

describe('authors in the words of a sentence', () => {
  const list = `

## References

- Abe, S., Ito, J., & Mori, T. (2019). Salt. Port Journal.
- Müller, K. (2018). Tee im Hafen. Hafenverlag.
- Nakamura, K., & Ito, J. (2021a). Tides. Port Journal.
- World Health Organization. (2020). Ports and health. Geneva.
`
  test.each([
    ['Nakamura and Ito (2021a) found a rise.', 'Nakamura and Ito 2021a', 2],
    ['It rose, as Nakamura & Ito (2021a, p. 4) found.', 'Nakamura & Ito 2021a', 2],
    ['Abe et al. (2019) disagree.', 'Abe et al. 2019', 0],
    ['Abe, Ito, and Mori (2019) disagree.', 'Abe, Ito, and Mori 2019', 0],
    ['Abe and colleagues (2019) disagree.', 'Abe 2019', 0],
    ['In Müller’s (2018) words, it fell.', 'Müller 2018', 1],
    ['The World Health Organization (2020) warned.', 'Organization 2020', 3]
  ])('%s', (sentence, key, source) => {
    const { citations } = citingFile('tides.md', `${sentence}${list}`)
    expect(citations.map((citation) => [citation.key, citation.source])).toEqual([[key, source]])
  })

  test('the year of an entry is no mark of it', () => {
    const { sources, citations } = citingFile(
      'tides.md',
      'It rose [1].\n\n## Sources\n\n1. Tea Board (2021). Annual Report. https://tea.org/a\n2. Abe and Ito (2020). Salt. https://salt.org/a\n'
    )
    expect(sources.map(({ author, date }) => [author, date])).toEqual([
      ['Tea Board', '2021'],
      ['Abe and Ito', '2020']
    ])
    expect(citations.filter(({ form }) => form === 'author-year')).toEqual([])
  })

  test.each([
    'The Harbour Act (2012) holds.',
    'In June (2019) it fell.',
    'Kobe (2018) was louder.',
    'The port opened late (2019).',
    'Rice, Salt and Silk (2015) is a film.'
  ])('none in: %s', (sentence) => {
    expect(citingFile('tides.md', `${sentence}${list}`).citations).toEqual([])
  })
})

describe('plain text', () => {
  test('bare domains and a list of outlets', () => {
    const { covered, listed } = citingFile(
      'tides.txt',
      `Tides

The sea rose by 3 mm in 2023 apnews.com apnews.com, and ports closed ft.com. “The tide turned.” kyotopost.jp This is new.
Sources:
- The tides of the inland sea apnews.com ft.com
- Kyoto Post – How the tide turned kyotopost.jp kyotopost.jp`
    )
    expect(covered).toEqual([
      ['apnews.com', 'The sea rose by 3 mm in 2023', 0],
      ['apnews.com', 'The sea rose by 3 mm in 2023', 0],
      ['ft.com', 'and ports closed', 1],
      ['kyotopost.jp', '“The tide turned.”', 2]
    ])
    expect(listed).toEqual([
      ['apnews.com', undefined, 'apnews.com', 2],
      ['ft.com', undefined, 'ft.com', 1],
      ['kyotopost.jp', 'How the tide turned', 'kyotopost.jp', 1]
    ])
  })
})
