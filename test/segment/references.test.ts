import { describe, expect, it } from 'vitest'
import { isReferenceHeading } from '../../src/lexicon/reference-headings.ts'
import { outline, segmented } from './segmented.ts'

const entries = (markdown: string, path?: string): string[] => {
  const { passages, blocks } = segmented(markdown, path)
  return passages
    .filter((passage) => passage.kind === 'reference')
    .map((passage) => `${blocks[passage.block]!.label ?? '-'} ${passage.text}`)
}

describe('reference headings', () => {
  it.each([
    'Sources',
    'Sources:',
    'References',
    '7. References',
    '6.1 Annotated Bibliography',
    'Works Cited',
    'Further reading',
    'Notes',
    'Citations',
    'References and Notes',
    'Key Sources'
  ])('%s', (heading) => expect(isReferenceHeading(heading)).toBe(true))

  it.each([
    'Data Sources and Methods',
    'Sources of Income',
    'Reference Ranges',
    'Works',
    'Links',
    'Cited by Others',
    'Sources and Uses of Funds'
  ])('not %s', (heading) => expect(isReferenceHeading(heading)).toBe(false))
})

describe('lists of sources', () => {
  it('makes one entry of each item, with its printed number', () => {
    expect(entries('## Sources\n\n3. [Annual report](https://a.example/r)\n4. Lind, *Dams*.\n   Oslo, 1999.')).toEqual([
      '3 Annual report',
      '4 Lind, Dams. Oslo, 1999.'
    ])
  })

  it('makes one entry of each line that carries a label', () => {
    expect(
      entries(
        '## Sources\n\n[1] A report on\ndams. https://a.example\n[2] https://b.example - B\n[3] https://c.example'
      )
    ).toEqual(['1 A report on dams.', '2 - B', '3 '])
  })

  it('makes one entry of each line that ends like an entry', () => {
    expect(entries('## Sources\n\nA Report. https://a.example\nB Report, 1999.\nC Report\nof dams')).toEqual([
      '- A Report.',
      '- B Report, 1999.',
      '- C Report of dams'
    ])
  })

  it('keeps the marks of an entry with it', () => {
    const { passages } = segmented('## Sources\n\n[1] https://a.example - A\n[2] https://b.example - B')
    expect(passages.slice(1).map((passage) => passage.markers.map((marker) => marker.key))).toEqual([
      ['1', 'https://a.example'],
      ['2', 'https://b.example']
    ])
  })

  it.each(['## Sources', '**Sources:**', 'Sources:'])('opens with %s', (opening) => {
    expect(entries(`${opening}\n\n- Lind 1999`)).toEqual(['- Lind 1999'])
  })

  it.each([
    [
      'References\n[1] https://a.example - A\n[2] B, 1999',
      ['lead: References', 'reference: - A', 'reference: B, 1999']
    ],
    ['参考文献：\n[1] https://a.example - A\n[2] B, 1999', ['lead: 参考文献', 'reference: - A', 'reference: B, 1999']],
    ['Wörterbücher\n[1] A, 1998\n[2] B, 1999', ['lead: Wörterbücher', 'reference: A, 1998', 'reference: B, 1999']],
    ['Sources:\nA, 1998.\nB, 1999.', ['lead: Sources', 'reference: A, 1998.', 'reference: B, 1999.']],
    ['[1] A, 1998\n[2] B, 1999\n[3] C, 2000', ['reference: A, 1998', 'reference: B, 1999', 'reference: C, 2000']]
  ])('is seen in one paragraph: %j', (text, passages) => {
    expect(outline(text)).toEqual(passages)
  })

  it('is not seen where a wrapped line happens to open with a mark', () => {
    expect(outline('It fell\n[3] in May and rose\nin June.')).toEqual(['sentence: It fell in May and rose in June.'])
  })

  it('ends at the next heading of its level, not at one below', () => {
    const text = '## Sources\n\n### Books\n\n- Lind 1999\n\n## End\n\nIt is over.'
    expect(outline(text)).toEqual([
      'heading: Sources',
      'heading: Books',
      'reference: Lind 1999',
      'heading: End',
      'sentence: It is over.'
    ])
    expect(segmented(text).blocks.map((block) => block.reference)).toEqual([false, true, true, false, false])
  })

  it('ends behind a rule, when a closing remark follows', () => {
    const remark = 'This report was compiled from public sources and should be read with care by all who use it.'
    expect(outline(`## Sources\n\n- Lind 1999\n\n---\n\n${remark}`).at(-1)).toBe(`sentence: ${remark}`)
    expect(outline('## Sources\n\n- Lind 1999\n\n---\n\n[2] Okoro 2001').at(-1)).toBe('reference: Okoro 2001')
  })

  it('reads a line of sources by itself', () => {
    expect(entries('Source: Ministry of Finance, 2023\n\nIt fell 3%.')).toEqual(['- Source: Ministry of Finance, 2023'])
  })

  it('finds them in plain text', () => {
    const text =
      'A Short History of Dams\n\nThe first dam was built long ago by people who left no names.\nSources:\n- Lind – Dams of Norway northpost.com northpost.com\n- Okoro 2001'
    expect(entries(text, 'dams.txt')).toEqual(['- Lind – Dams of Norway', '- Okoro 2001'])
  })

  it('reads a table of sources cell by cell', () => {
    expect(entries('## Sources\n\n| No. | Work |\n|---|---|\n| 1 | [Dams](https://a.example) |')).toEqual([
      '- No.',
      '- Work',
      '- 1',
      '- Dams'
    ])
  })
})

describe('footnotes', () => {
  it('tells a note that names a source from one that speaks', () => {
    const text =
      'It fell.[^1] It rose.[^b]\n\n[^1]: Lind, *Dams*. https://a.example\n[^b]: The figure is for May. It was revised.'
    const { blocks, passages } = segmented(text)
    expect(passages.slice(2).map((passage) => `${passage.kind}: ${passage.text}`)).toEqual([
      'reference: Lind, Dams.',
      'sentence: The figure is for May.',
      'sentence: It was revised.'
    ])
    expect(blocks.slice(1).map((block) => [block.kind, block.label, block.reference])).toEqual([
      ['footnote', '1', true],
      ['footnote', 'b', true]
    ])
  })
})
