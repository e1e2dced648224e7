import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { parsePlain } from '../../src/parse/plain-text.ts'
import { nodesOf, outlined } from './outlined.ts'

const LONG = 'The first lock was built by people who left no names, and it has been in use ever since that time.'
const outline = (text: string): string[] => outlined(text, parsePlain(text))

describe('headings of plain text', () => {
  it('are bare lines over paragraphs, the first of them the title', () => {
    expect(outline(`A Short History of Locks\n\nOrigins and Early Years\n${LONG}\nLater Growth\n${LONG}`)).toEqual([
      '# A Short History of Locks',
      '## Origins and Early Years',
      LONG,
      '## Later Growth',
      LONG
    ])
  })

  it('go one deeper when a paragraph announces them and they share a form', () => {
    const text = [
      'Locks',
      '',
      'Kinds of Gates',
      `${LONG} These are the main families:`,
      'Wooden Gates (oak and elm)',
      LONG,
      'Steel Gates (since 1890)',
      `- Mitre Gate: it is short`,
      'Ports and Harbours',
      LONG
    ].join('\n')
    expect(outline(text).filter((line) => line.startsWith('#'))).toEqual([
      '# Locks',
      '## Kinds of Gates',
      '### Wooden Gates (oak and elm)',
      '### Steel Gates (since 1890)',
      '## Ports and Harbours'
    ])
  })

  it('go one deeper for as many as the announcement counts', () => {
    const text = [
      'Locks',
      '',
      'Kinds of Gates',
      `${LONG} There are two kinds:`,
      'Wooden',
      LONG,
      'Steel',
      LONG,
      'Ports',
      LONG
    ].join('\n')
    expect(outline(text).filter((line) => line.startsWith('#'))).toEqual([
      '# Locks',
      '## Kinds of Gates',
      '### Wooden',
      '### Steel',
      '## Ports'
    ])
  })

  it.each<readonly [what: string, lines: readonly string[], headings: readonly string[]]>([
    [
      'their numbers',
      ['1. Scope', LONG, '1.1 Terms', LONG, '2. Method', LONG],
      ['## 1. Scope', '### 1.1 Terms', '## 2. Method']
    ],
    [
      'capitals',
      ['SCOPE', LONG, 'Terms Used', LONG, 'METHOD', LONG, 'Tests Made', LONG],
      ['## SCOPE', '### Terms Used', '## METHOD', '### Tests Made']
    ],
    [
      'the space above them',
      ['', '', 'Scope', LONG, '', 'Terms', LONG, '', '', 'Method', LONG, '', 'Tests', LONG],
      ['## Scope', '### Terms', '## Method', '### Tests']
    ]
  ])('take their depth from %s', (_, lines, headings) => {
    expect(outline(['A Report on Locks', '', ...lines].join('\n')).filter((line) => line.startsWith('##'))).toEqual(
      headings
    )
  })

  it('are read from a line that names the sources, whatever follows', () => {
    expect(outline(`A Report on Locks\n\n${LONG}\nSources:\n- Lind 1999`).slice(2)).toEqual([
      '## Sources:',
      '- Lind 1999'
    ])
  })

  it.each<readonly [what: string, line: string]>([
    ['a sentence', 'It was built in a hurry.'],
    ['a line in lower case', 'built in a hurry'],
    ['a byline', 'By Ada Reyes'],
    ['a date', '15 May 2024'],
    ['an address', 'https://a.example/x'],
    ['the last line', '']
  ])('are not taken from %s', (_, line) => {
    const text = line === '' ? `A Report on Locks\n\n${LONG}\nThe Last Line` : `A Report on Locks\n\n${line}\n${LONG}`
    expect(outline(text).filter((shown) => shown.startsWith('##'))).toEqual([])
  })

  it('are not taken from an address or a verse', () => {
    expect(
      outline(`A Report on Locks\n\n${LONG}\nAda Reyes\nHarbour Street 4\nPort Sayle\n${LONG}`).filter((line) =>
        line.startsWith('##')
      )
    ).toEqual([])
  })
})

describe('paragraphs of plain text', () => {
  it('take a line each', () => {
    expect(outline(`${LONG}\n${LONG}`)).toEqual([LONG, LONG])
  })

  it.each([
    ['goes on in lower case', 'The company runs stores (among them its\nnew-shop\noutlets) in Oslo.'],
    ['follows an open end', 'The company runs stores in Oslo,\nBergen and Narvik.'],
    [
      'was wrapped by hand',
      'The company runs many stores in Oslo and the\nNorth and has done so since the year 1990 and\nBergen was added. Narvik followed in the year\nafter that.'
    ]
  ])('take in a line that %s', (_, text) => {
    expect(outline(text)).toEqual([text])
  })
})

describe('items of plain text', () => {
  it('open with a sign or a number', () => {
    for (const sign of ['-', '*', '•', '1.', '2)']) expect(outline(`${sign} a word`)).toEqual(['- a word'])
  })

  it('nest by indentation and by sign', () => {
    expect(outline('- a\n  - b\n- c\n1. d\n- e')).toEqual(['- a', '  - b', '- c', '  - d', '- e'])
  })

  it('go under the item that announces them, in an outline', () => {
    expect(outline('- Gates: there are two:\n- Oak: old\n- Steel: new\n- Walls: one kind:\n- Brick: red')).toEqual([
      '- Gates: there are two:',
      '  - Oak: old',
      '  - Steel: new',
      '- Walls: one kind:',
      '  - Brick: red'
    ])
  })

  it('go under an item that announces them until one has a lead like it', () => {
    expect(
      outline(
        '- Walls: they hold.\n- Gates: they do much, and mostly\u00a0they do:\n- They open.\n- They shut.\n- Locks: they wait.'
      )
    ).toEqual([
      '- Walls: they hold.',
      '- Gates: they do much, and mostly\u00a0they do:',
      '  - They open.',
      '  - They shut.',
      '- Locks: they wait.'
    ])
  })

  it('take in what hangs below them', () => {
    expect(outline('- a word\n  and more\n- b')).toEqual(['- a word\n  and more', '- b'])
  })
})

describe('positions in plain text', () => {
  const text = 'A Report on Locks\r\n\r\n\tThe gate is\r\nold, but it holds.\r\n- one\r\n    - two\r\n'

  it('are true for every text node, and for lines and columns', () => {
    const lines = text.split('\r\n')
    for (const node of nodesOf(parsePlain(text))) {
      const { start, end } = node.position!
      if (node.type === 'text' && node.value !== '\n') expect(text.slice(start.offset, end.offset)).toBe(node.value)
      const before = lines.slice(0, start.line - 1).reduce((sum, line) => sum + line.length + 2, 0)
      expect(before + start.column - 1).toBe(start.offset)
    }
  })
})

const shared = process.env['CLAIMCHECK_SHARED'] ?? join(process.cwd(), '..', 'shared')
const overview = join(shared, 'corpus/overview.txt')

describe('a long report without markup', () => {
  it.skipIf(!existsSync(overview))(`keeps its structure (needs ${overview})`, () => {
    const text = readFileSync(overview, 'utf8')
    const { root, format } = parse({ path: 'overview.txt', text, sha256: '' })
    expect(format).toBe('plain')
    const headings = root.children.filter((node) => node.type === 'heading')
    expect(headings[0]?.depth).toBe(1)
    expect(headings[0]?.position?.start.offset).toBe(0)
    const main = headings.filter((heading) => heading.depth === 2).length
    expect(main).toBeGreaterThanOrEqual(11)
    expect(main).toBeLessThanOrEqual(14)
    const items = nodesOf(root)
      .filter((node) => node.type === 'listItem')
      .map((node) => node.position!.start.line)
    const marked = text.split('\n').flatMap((line, i) => (line.startsWith('- ') ? [i + 1] : []))
    expect(items.sort((a, b) => a - b)).toEqual(marked)
  })
})
