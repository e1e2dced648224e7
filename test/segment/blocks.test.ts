import { describe, expect, it } from 'vitest'
import { outline, segmented, textsOf } from './segmented.ts'

describe('rendered words', () => {
  it.each([
    ['*A* **B** _C_ `D` E', 'A B C D E'],
    ['A &amp; B, 5&nbsp;km, &#8364;3, &#x2014;', 'A & B, 5\u00a0km, €3, —'],
    ['5\\*3 and \\[x\\] \\& \\\\', '5*3 and [x] & \\'],
    ['5*3*2 is 30 but 5 *times* 6 is too', '5*3*2 is 30 but 5 times 6 is too'],
    ['one\ntwo\r\nthree', 'one two three'],
    ['> one\n> two\nthree', 'one two three'],
    ['- one\n  two', 'one two'],
    ['`a  b` and `` c`d ``', 'a  b and c`d'],
    ['from 5~10 to ~6', 'from 5~10 to ~6'],
    ['see ![a chart](c.png) here', 'see here'],
    ['H<sub>2</sub>O is <b>water</b>', 'H2O is water'],
    ['one<br>two', 'one two'],
    ['a \\| b', 'a | b'],
    ['&notanentity; & &lt;', '&notanentity; & <']
  ])('%j', (markdown, text) => {
    expect(textsOf(markdown, 'sentence')).toEqual([text])
  })

  it('decodes nothing in plain text', () => {
    expect(textsOf('It cost 5 &amp; 6 \\* 7 in all,\nand \\\\ more.', 'sentence', 'a.txt')).toEqual([
      'It cost 5 &amp; 6 \\* 7 in all, and \\\\ more.'
    ])
  })
})

describe('blocks', () => {
  it('knows the headings above', () => {
    const { blocks } = segmented('# A\n\n## B\n\nx\n\n# C\n\n> # Q\n\ny')
    expect(blocks.map((block) => [block.kind, block.depth, block.section])).toEqual([
      ['heading', 1, []],
      ['heading', 2, [0]],
      ['paragraph', 0, [0, 1]],
      ['heading', 1, []],
      ['heading', 1, [3]],
      ['paragraph', 0, [3]]
    ])
  })

  it('knows what an item stands under', () => {
    const { blocks } = segmented('The parts are:\n\n- a\n  - b\n- c\n\n1. d\n2. e')
    expect(blocks.map((block) => [block.kind, block.depth, block.parent, block.label])).toEqual([
      ['paragraph', 0, undefined, undefined],
      ['item', 1, 0, undefined],
      ['item', 2, 1, undefined],
      ['item', 1, 0, undefined],
      ['item', 1, undefined, '1'],
      ['item', 1, undefined, '2']
    ])
    expect(blocks.slice(1).map((block) => block.list)).toEqual([
      { id: 0, index: 0, ordered: false },
      { id: 1, index: 0, ordered: false },
      { id: 0, index: 1, ordered: false },
      { id: 2, index: 0, ordered: true },
      { id: 2, index: 1, ordered: true }
    ])
  })

  it('spans the own words of an item, without its sign and its sub-items', () => {
    const text = '2. one\n   more\n   - two'
    expect(segmented(text).blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(['one\n   more', 'two'])
  })

  it('looks past citation marks for the colon that announces a list', () => {
    expect(segmented('The parts are northpost.com [3]:\n\n- a').blocks[1]?.parent).toBe(0)
    expect(segmented('The parts.\n\n- a').blocks[1]?.parent).toBeUndefined()
  })

  it('holds further paragraphs of an item under it', () => {
    const { blocks } = segmented('- one\n\n  two\n\n      code')
    expect(blocks.map((block) => [block.kind, block.parent])).toEqual([
      ['item', undefined],
      ['paragraph', 0],
      ['code', 0]
    ])
  })

  it('tells quotes, code, comments and captions apart', () => {
    const { blocks } = segmented(
      '> said\n\n```\ncode\n```\n\n<!-- c -->\n\n<div>x</div>\n\nFigure 3: Sales. By year.\n\n![Alt text](a.png "A title")'
    )
    expect(blocks.map((block) => block.kind)).toEqual([
      'quote',
      'code',
      'code',
      'caption',
      'paragraph',
      'caption',
      'caption'
    ])
  })

  it('reads captions whole, and images by their words', () => {
    expect(outline('Table 2. Sales by year. In euros.\n\n![Sales &amp; costs](a.png "By *year*")')).toEqual([
      'caption: Table 2. Sales by year. In euros.',
      'caption: Sales & costs',
      'caption: By *year*'
    ])
    expect(outline('Figure 3 shows the sales.')).toEqual(['sentence: Figure 3 shows the sales.'])
  })

  it('reads front matter', () => {
    const { metadata, passages } = segmented('---\ntitle: "A: B"\ndate: 2021-05-01\ntags:\n  - x\n---\n\n# A')
    expect([...metadata]).toEqual([
      ['title', 'A: B'],
      ['date', '2021-05-01']
    ])
    expect(passages).toHaveLength(1)
    expect([...segmented("+++\ntitle = 'A'\n+++\n").metadata]).toEqual([['title', 'A']])
  })
})

describe('tables', () => {
  const text = '| Year | Sales |\n|---|---:|\n| 2023 | **1,200** [3] |\n| 2024 | |\n| a\\|b | `c|d` |'

  it('makes a passage of each cell', () => {
    const { tables, passages } = segmented(text)
    const [table] = tables
    const words = table?.rows.map((row) => row.map((id) => (id === undefined ? undefined : passages[id]?.text)))
    expect(words?.slice(0, 3)).toEqual([
      ['Year', 'Sales'],
      ['2023', '1,200'],
      ['2024', undefined]
    ])
    expect(words?.[3]?.[0]).toBe('a|b')
  })

  it('knows the place and the marks of a cell', () => {
    const cell = segmented(text).passages.find((passage) => passage.text === '1,200')
    expect(cell).toMatchObject({ kind: 'cell', cell: { table: 0, row: 1, column: 1 }, markers: [{ key: '3' }] })
    expect(text.slice(cell!.span.start, cell!.span.end)).toBe('1,200')
  })
})
