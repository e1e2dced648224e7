import { describe, expect, it } from 'vitest'
import { expectMarks, type MarkCase, marksOf, outline, segmented } from './segmented.ts'

const NUMERIC: readonly MarkCase[] = [
  ['It fell 3% [3].', 'It fell 3%.', ['numeric 3']],
  ['It fell 3%.[3]', 'It fell 3%.', ['numeric 3']],
  ['It fell 3%. [3]', 'It fell 3%.', ['numeric 3']],
  ['It fell 3%[1][2][3].', 'It fell 3%.', ['numeric 1', 'numeric 2', 'numeric 3']],
  ['It fell 3% [1], [2] and [3].', 'It fell 3%.', ['numeric 1', 'numeric 2', 'numeric 3']],
  ['It fell 3% [3, 4], but rose later.', 'It fell 3%, but rose later.', ['numeric 3', 'numeric 4']],
  ['It fell 3% [3-5].', 'It fell 3%.', ['numeric 3', 'numeric 4', 'numeric 5']],
  ['It fell 3% [3–5; 9].', 'It fell 3%.', ['numeric 3', 'numeric 4', 'numeric 5', 'numeric 9']],
  ['It fell 3% [7, p. 12].', 'It fell 3%.', ['numeric 7']],
  ['It fell 3% (see [3]).', 'It fell 3%.', ['numeric 3']],
  ['It fell 3% ([3]; [4]) in May.', 'It fell 3% in May.', ['numeric 3', 'numeric 4']],
  ['It fell 3% ([3](#sources), [4](#sources)).', 'It fell 3%.', ['numeric 3', 'numeric 4']],
  ['It fell 3% [[3]](https://a.example/x).', 'It fell 3%.', ['numeric 3']],
  ['It fell 3%.<sup>3</sup> Then it rose.', 'It fell 3%. | Then it rose.', ['numeric 3']],
  ['It fell\n[3] in May.', 'It fell in May.', ['numeric 3']],
  ['“It fell” [3] (by 3%).', '“It fell” (by 3%).', ['numeric 3']]
]

const NOT_NUMERIC: readonly string[] = [
  'Values lie in the interval [1, 10].',
  'Values lie in [0, 1].',
  'He wrote “[it] fell” in [2023].',
  'The population is [42](https://a.example/x) million.',
  'It holds 10<sup>6</sup> cells per m<sup>2</sup>.'
]

describe('numbered marks', () => {
  it.each(NUMERIC)('%s', expectMarks)

  it.each(NOT_NUMERIC)('finds no number in: %s', (markdown) => {
    expect(marksOf(markdown).filter((mark) => mark.startsWith('numeric'))).toEqual([])
  })

  it('reads [3] as a number when it has a definition', () => {
    expectMarks('It fell 3% [3].\n\n[3]: https://a.example/x "A title"', 'It fell 3%.', ['numeric 3'])
    expect(segmented('[A B]: https://a.example/x "A title"').definitions).toMatchObject([
      { label: 'a b', url: 'https://a.example/x', title: 'A title' }
    ])
  })

  it('keeps a power in the text', () => {
    expect(outline('It holds 10<sup>6</sup> cells per m<sup>2</sup>.')).toEqual([
      'sentence: It holds 10⁶ cells per m².'
    ])
  })
})

describe('footnotes and marks of chat programs', () => {
  it.each<MarkCase>([
    ['It fell 3%.[^a] Then it rose.', 'It fell 3%. | Then it rose.', ['footnote a']],
    ['It fell 3% 【4†source】.', 'It fell 3%.', ['machine 4']],
    ['It fell 3%.【4:12†report.pdf】', 'It fell 3%.', ['machine 4']],
    ['It fell 3% [cite: 3, 4].', 'It fell 3%.', ['machine 3', 'machine 4']],
    ['It fell 3%. turn0search0turn1news2', 'It fell 3%.', ['machine turn0search0', 'machine turn1news2']],
    ['It fell 3%. turn0search0', 'It fell 3%.', ['machine turn0search0']],
    [
      'It fell 3%. \ue200cite\ue202turn0search0\ue202turn1news2\ue201',
      'It fell 3%.',
      ['machine turn0search0', 'machine turn1news2']
    ],
    ['It fell 3% :contentReference[oaicite:2]{index=2}.', 'It fell 3%.', ['machine 2']],
    ['They said 【sic】 so.', 'They said 【sic】 so.', []]
  ])('%s', expectMarks)

  it('keeps the label of a defined footnote and reads its note', () => {
    const text = 'It fell 3%.[^Note]\n\n[^Note]: The figure is for May and was revised later.'
    expectMarks(text, 'It fell 3%. | The figure is for May and was revised later.', ['footnote Note'])
  })
})

describe('addresses', () => {
  it.each<MarkCase>([
    ['It fell 3% <https://a.example/x>.', 'It fell 3%.', ['autolink https://a.example/x']],
    ['It fell 3% https://a.example/x.', 'It fell 3%.', ['autolink https://a.example/x']],
    ['It fell 3% (https://a.example/x_(y)) in May.', 'It fell 3% in May.', ['autolink https://a.example/x_(y)']],
    ['It fell 3% (source: https://a.example/x).', 'It fell 3%.', ['autolink https://a.example/x']],
    ['It fell, see www.a.example/x.', 'It fell, see.', ['autolink http://www.a.example/x']],
    ['Write to me@a.example now.', 'Write to me@a.example now.', []]
  ])('%s', expectMarks)

  it('finds them in plain text as well', () => {
    expectMarks(
      'It fell 3% (https://a.example/x), then rose.',
      'It fell 3%, then rose.',
      ['autolink https://a.example/x'],
      'a.txt'
    )
  })
})

describe('links with words', () => {
  it.each<MarkCase>([
    [
      'The [annual report](https://a.example/r) says so.',
      'The annual report says so.',
      ['inline-link https://a.example/r']
    ],
    ['It fell 3%. ([North Post](https://a.example/r))', 'It fell 3%.', ['inline-link https://a.example/r']],
    [
      'It fell 3% ([North Post](https://a.example/r), [Times](https://b.example/t)).',
      'It fell 3%.',
      ['inline-link https://a.example/r', 'inline-link https://b.example/t']
    ],
    ['It fell 3% (source: [North Post](https://a.example/r)).', 'It fell 3%.', ['inline-link https://a.example/r']],
    ['It fell 3%. [North Post](https://a.example/r)', 'It fell 3%.', ['inline-link https://a.example/r']],
    [
      'It fell 3%. [North Post](https://a.example/r) The rest held.',
      'It fell 3%. | The rest held.',
      ['inline-link https://a.example/r']
    ],
    [
      'It fell 3%. [North Post](https://a.example/r) said so.',
      'It fell 3%. | North Post said so.',
      ['inline-link https://a.example/r']
    ],
    [
      'It fell 3%. [OpenCo](https://a.example/r) CEO Ada Reyes left.',
      'It fell 3%. | OpenCo CEO Ada Reyes left.',
      ['inline-link https://a.example/r']
    ],
    ['It fell 3% ([northpost.com](https://a.example/r)).', 'It fell 3%.', ['inline-link https://a.example/r']],
    ['It fell 3% [northpost.com](https://a.example/r).', 'It fell 3%.', ['inline-link https://a.example/r']],
    [
      'Read [northpost.com](https://a.example/r) and [the notes][n].\n\n[n]: https://b.example',
      'Read northpost.com and the notes.',
      ['inline-link https://a.example/r', 'inline-link https://b.example']
    ],
    ['See [Section 3](#three) for more.', 'See Section 3 for more.', []]
  ])('%s', expectMarks)

  it('keeps what a reader sees as the label', () => {
    const [passage] = segmented('It fell 3%. ([The Times](https://a.example/r))').passages
    expect(passage?.markers).toMatchObject([
      { label: 'The Times', printed: '[The Times](https://a.example/r)', at: 11 }
    ])
  })
})

describe('what lifting leaves behind', () => {
  it.each<MarkCase>([
    ['It fell ( [3] ) today.', 'It fell today.', ['numeric 3']],
    ['It fell,[3], then rose.', 'It fell, then rose.', ['numeric 3']],
    ['It fell “at once.” [3].', 'It fell “at once.”', ['numeric 3']],
    ['It fell [3]—and rose.', 'It fell—and rose.', ['numeric 3']],
    ['It fell [3]or not.', 'It fell or not.', ['numeric 3']],
    ['[3] It fell.', 'It fell.', ['numeric 3']],
    ['It fell <!-- why? --> today.', 'It fell today.', []],
    ['It fell ~~5%~~ 6%.', 'It fell 6%.', []],
    ['Prices (of bolts, etc.) [3]. Then more.', 'Prices (of bolts, etc.). | Then more.', ['numeric 3']]
  ])('%s', expectMarks)

  it('gives a mark without words a passage of its own', () => {
    const [passage] = segmented('[1][2]').passages
    expect(passage).toMatchObject({ text: '', span: { start: 0, end: 6 }, markers: [{ key: '1' }, { key: '2' }] })
  })

  it('says where each mark stood', () => {
    const [first, second] = segmented('It fell [1], then rose [2]. Nobody saw [3] it.').passages
    expect(first?.markers.map((marker) => marker.at)).toEqual([7, 18])
    expect(second?.markers.map((marker) => marker.at)).toEqual([10])
  })

  it('quotes each mark from the source, brackets included', () => {
    const text = 'It fell ([3](#s), [4](#s)). It rose (Reyes, 2024).'
    const printed = segmented(text).passages.flatMap((p) => p.markers.map((marker) => marker.printed))
    expect(printed).toEqual(['[3](#s)', '[4](#s)', '(Reyes, 2024)'])
  })
})
