import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import {
  csvCell,
  escapeMarkdown,
  escapeTerminal,
  markdownCode,
  markdownTarget,
  oneLine
} from '../../src/report/escape.ts'

const ESCAPE = '\u001b'
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

function flatten(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(flatten) : [])]
}

/** The text that a reader sees, and the kinds of nodes that carry it. */
function rendered(source: string): { text: string; types: string[] } {
  const nodes = flatten(markdown.parse(source))
  const text = nodes.map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : '')).join('')
  return { text: text.replaceAll('\u200b', ''), types: [...new Set(nodes.map((node) => node.type))].sort() }
}

describe('escapeMarkdown', () => {
  test.each([
    '**bold** and _emphasis_ and `code`',
    '# a heading',
    '- an item',
    '1. an item',
    '12) an item',
    '> a quotation',
    '=== underlined',
    '--- ruled',
    '<script>alert(1)</script>',
    '<!-- a comment -->',
    '[a link](page.html "title") and ![an image](x.png)',
    '[^1] and [ref][ref]',
    '| a | table |',
    ':-- | --:',
    '~~struck~~ and ~~~ a fence',
    '&lt;b&gt; &copy; &#35;',
    'back\\slash \\* \\',
    'sums of $5 and $6',
    'write to someone@example.org or @team'
  ])('shows %s as it is', (text) => {
    const { text: seen, types } = rendered(escapeMarkdown(text))
    expect(seen).toBe(text)
    expect(types).toEqual(['paragraph', 'root', 'text'])
  })

  test.each([
    ['https://example.org/a_b', 'https\\://example.org/a\\_b'],
    ['www.example.org', 'www\\.example.org'],
    ['ping @someone', 'ping @&#8203;someone'],
    ['two\nlines\tand  spaces', 'two lines and spaces']
  ])('writes %s as %s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  test('any text is read back as the text of one paragraph', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'#*_`[]()<>&|~$\\!-+=.:@1a \n^"\'{}') })
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'grapheme' })), (text) => {
        const { text: seen, types } = rendered(escapeMarkdown(text))
        // This parser links addresses in finished text, where no escape can be seen any more.
        const allowed = ['paragraph', 'root', 'text', 'link']
        expect(types.filter((type) => !allowed.includes(type))).toEqual([])
        expect(seen).toBe(oneLine(text).replaceAll('\u200b', ''))
      }),
      { numRuns: 500 }
    )
  })
})

describe('markdownCode', () => {
  test.each(['48%', 'a `tick` inside', '``', '`at the edge`', '\\', 'a | b', '<b>', '***'])(
    'shows %s as it is',
    (text) => {
      const { text: seen, types } = rendered(markdownCode(text))
      expect(seen).toBe(text)
      expect(types).toEqual(['inlineCode', 'paragraph', 'root'])
    }
  )

  test('keeps a table cell in one piece', () => {
    const row = `| a |\n|---|\n| ${markdownCode('x | y', 'table')} |`
    expect(rendered(row).text).toBe('ax | y')
  })

  test('is nothing for nothing', () => {
    expect(markdownCode(' ')).toBe('')
  })
})

describe('escapeTerminal', () => {
  test.each([
    [`${ESCAPE}[31mred${ESCAPE}[0m`, '␛[31mred␛[0m'],
    ['bell\u0007 and delete\u007f', 'bell␇ and delete␡'],
    ['c1 \u009b31m', 'c1 \\u009b31m'],
    ['turned \u202eback', 'turned \\u202eback'],
    ['two\r\nlines', 'two lines'],
    ['half a pair \ud800', 'half a pair \ufffd'],
    ['naïve 東京 👍🏽', 'naïve 東京 👍🏽']
  ])('%j becomes %j', (text, expected) => {
    expect(escapeTerminal(text)).toBe(expected)
  })

  test('no control character survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is tested
        expect(escapeTerminal(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      })
    )
  })
})

describe('csvCell', () => {
  test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-3%', "'-3%"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['\tcmd', "'\tcmd"]
  ])('%j becomes %j', (value, expected) => {
    expect(csvCell(value)).toBe(expected)
  })
})

test.each([
  ['../corpus/a b.md', '../corpus/a%20b.md'],
  ['corpus/a(1).md', 'corpus/a%281%29.md'],
  ['corpus/c#.md', 'corpus/c%23.md'],
  ['corpus/what?.md', 'corpus/what%3F.md']
])('markdownTarget writes %s as %s', (path, expected) => {
  expect(markdownTarget(path)).toBe(expected)
})
