import { describe, expect, it } from 'vitest'
import { isPlain } from '../../src/parse/format.ts'
import { parseMarkdown } from '../../src/parse/markdown.ts'
import { parse } from '../../src/parse/parse.ts'
import { partsOf } from '../../src/parse/parts.ts'
import { nodesOf, outlined } from './outlined.ts'

const sentence = 'The canal was dug in 1804 and closed in 1921, when the railway had taken its trade. '
const paragraph = sentence.repeat(10)

describe('the choice of parser', () => {
  it.each([
    ['a.txt', 'Title\n\nSome text.'],
    ['a.txt', 'Some **loose** marks.'],
    ['a.md', `${paragraph}\n${paragraph}`]
  ])('takes %s for plain: %j', (path, text) => expect(isPlain(path, text)).toBe(true))

  it.each([
    ['a.md', 'Title\n\nSome text.'],
    ['a.md', `${paragraph}\n${paragraph}\nwith **bold**`],
    ['a.txt', '# Title\n\nSome text.'],
    ['a.txt', 'A table:\n\n| a | b |\n|---|---|\n| 1 | 2 |'],
    ['<stdin>', 'One line\nof wrapped prose.']
  ])('takes %s for Markdown: %j', (path, text) => expect(isPlain(path, text)).toBe(false))
})

describe('Markdown', () => {
  const types = (text: string): string[] => nodesOf(parseMarkdown(text)).map((node) => node.type)

  it('has tables, footnotes and front matter', () => {
    const text = '---\na: b\n---\n\n| a |\n|---|\n| b |\n\nx[^1]\n\n[^1]: y'
    for (const type of ['yaml', 'table', 'footnoteReference', 'footnoteDefinition']) expect(types(text)).toContain(type)
  })

  it('does not strike out between single tildes', () => {
    expect(types('5~10 and 6~12')).not.toContain('delete')
    expect(types('~~5~~')).toContain('delete')
  })

  it('gives every node a position', () => {
    for (const node of nodesOf(parseMarkdown('see xhttps://a.example and me@a.example, www.b.example'))) {
      expect(node.position).toBeDefined()
    }
  })
})

/** Blocks that a cut could tear apart. */
const BLOCKS: readonly string[] = [
  `${paragraph}`,
  `## Heading`,
  `- ${sentence}\n\n  ${sentence}\n\n- ${sentence}`,
  `\`\`\`\n${sentence}\n\n# no heading\n\`\`\``,
  `<!-- ${sentence}\n\n# no heading -->`,
  `<pre>\n\n# no heading\n\n</pre>`,
  `| a | b |\n|---|---|\n| 1 | 2 |`,
  `> ${sentence}\n>\n> ${sentence}`,
  `1. ${sentence}\n\n   ~~~\n   x\n\n   y\n   ~~~\n\n2. ${sentence}`,
  `See [the map][m] and the note[^n].`,
  '---'
]
const long = (size: number): string => {
  let text = ''
  for (let i = 0; text.length < size; i++) text += `${BLOCKS[(i * 7) % BLOCKS.length]}\n\n`
  return `${text}[m]: https://a.example/m\n\n[^n]: A note.\n`
}

describe('a long text', () => {
  const text = long(330_000)

  it('is cut into parts that cover it', () => {
    const parts = partsOf(text)
    expect(parts.length).toBeGreaterThan(3)
    expect(parts[0]?.start).toBe(0)
    for (const [i, part] of parts.entries()) expect(part.start).toBe(i === 0 ? 0 : parts[i - 1]!.end)
    expect(parts.at(-1)?.end).toBe(text.length)
  })

  it('gives the tree that it would give in one piece', () => {
    const short = long(20_000)
    const own = outlined(short, parseMarkdown(short))
    const all = outlined(text, parseMarkdown(text))
    expect(all.slice(0, own.length - 2)).toEqual(own.slice(0, -2))
    expect(all.filter((line) => line.includes('no heading'))).toEqual([])
  })

  it('keeps references to definitions in other parts', () => {
    const types = nodesOf(parseMarkdown(text)).map((node) => node.type)
    const count = (type: string): number => types.filter((other) => other === type).length
    expect(count('linkReference')).toBe(text.split('[the map][m]').length - 1)
    expect(count('footnoteReference')).toBe(text.split('note[^n]').length - 1)
    expect(count('definition')).toBe(1)
    expect(count('footnoteDefinition')).toBe(1)
  })

  it('has true positions throughout', () => {
    const lineStarts = [0]
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
    for (const node of nodesOf(parseMarkdown(text))) {
      const { start } = node.position!
      expect(lineStarts[start.line - 1]! + start.column - 1).toBe(start.offset)
      if (node.type === 'text' && !node.value.includes('\n'))
        expect(text.startsWith(node.value, start.offset)).toBe(true)
    }
  }, 30_000)

  it('does not take a rule at the start of a part for front matter', () => {
    const rules = `${`${paragraph}\n\n---\n\n`.repeat(420)}`
    const types = nodesOf(parseMarkdown(rules)).map((node) => node.type)
    expect(types.filter((type) => type === 'thematicBreak')).toHaveLength(420)
    expect(types).not.toContain('yaml')
  })
})

const HOSTILE: readonly (readonly [what: string, text: (size: number) => string])[] = [
  ['nested quotes', (size) => `${'>'.repeat(size)} a`],
  ['nested lists on one line', (size) => `${'- '.repeat(size)}a`],
  ['stars', (size) => `${'*'.repeat(size)} a ${'*'.repeat(size)}`],
  ['crossed stars', (size) => `${'a**b'.repeat(size)} c*`],
  ['tildes', (size) => 'a~b '.repeat(size)],
  ['brackets', (size) => `${'['.repeat(size)} a ${']'.repeat(size)}`],
  ['citations in one paragraph', (size) => 'text [1][2][3]. '.repeat(size)],
  ['one long line', (size) => 'word '.repeat(size * 4)],
  ['stars behind a fence in a comment', (size) => `<!--\n\`\`\`\n-->\n\n${'a**b'.repeat(size)}`],
  ['stars behind a fence in raw HTML', (size) => `<div>\n\`\`\`\n\n${'a**b'.repeat(size)}`],
  ['stars behind an unclosed fence in an item', (size) => `- a\n  \`\`\`\n\n${'a**b'.repeat(size)}`]
]

describe('hostile text', () => {
  it.each(HOSTILE)('is read in little time: %s', (_, make) => {
    const text = make(20_000)
    const started = process.cpuUsage().user
    const { root } = parse({ path: 'a.md', text, sha256: '' })
    expect(process.cpuUsage().user - started).toBeLessThan(3_000_000)
    expect(root.children.length).toBeGreaterThan(0)
  })

  it('goes to the plain parser alone, and leaves the rest to Markdown', () => {
    const hostile = 'a**b'.repeat(4000)
    const text = `# *Title*\n\n${hostile}\n\n- *item*\n`
    const root = parseMarkdown(text)
    expect(outlined(text, root)).toEqual(['# # *Title*', hostile, '- *item*'])
    expect(nodesOf(root).filter((node) => node.type === 'emphasis')).toHaveLength(2)
  })

  it.each([
    ['code with many marks', `\`\`\`\n${'a[i] * b[j] '.repeat(5000)}\n\`\`\``, 'code'],
    ['a table with many marks', `| a | b |\n|---|---|\n${'| **x** | [y](z) |\n'.repeat(1500)}`, 'table'],
    ['a list with many marks', '- **x** [y](z) `c`\n'.repeat(1500), 'list']
  ])('is not seen in %s', (_, text, type) => {
    expect(parseMarkdown(text).children.map((node) => node.type)).toEqual([type])
  })
})
