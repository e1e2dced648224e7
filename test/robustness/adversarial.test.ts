import { describe, expect, it } from 'vitest'
import { audit } from '../../src/index.ts'

const many = (count: number, make: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => make(index)).join(between)

/** Texts that break parsers by depth, by length, or by comparing everything with everything. */
const ADVERSARIAL: readonly (readonly [name: string, text: string])[] = [
  ['10,000 nested quotes', `${'>'.repeat(10_000)} a`],
  ['10,000 nested lists', `${'- '.repeat(10_000)}a`],
  ['10,000 nested numbered lists', `${'1. '.repeat(10_000)}a`],
  ['10,000 nested numbered lists with brackets', `${'12) '.repeat(10_000)}a`],
  ['10,000 nested quotes and lists by turns', `${'> - '.repeat(10_000)}a`],
  ['a list indented by two on each line', many(3000, (i) => `${'  '.repeat(i)}- a`, '\n')],
  ['100,000 stars', '*'.repeat(100_000)],
  ['100,000 stars with words', '*a '.repeat(100_000)],
  ['100,000 brackets', '['.repeat(100_000)],
  ['100,000 open links', '[]('.repeat(100_000)],
  ['100,000 open images', '!['.repeat(100_000)],
  ['100,000 backticks', '`'.repeat(100_000)],
  ['100,000 open tags', '<a '.repeat(100_000)],
  ['100,000 open parentheses', '('.repeat(100_000)],
  ['100,000 straight quotation marks', '"'.repeat(100_000)],
  ['a line of 1 MB in words', 'word '.repeat(200_000)],
  ['a line of 1 MB in one word', 'x'.repeat(1_000_000)],
  ['a number of 1 MB', '1'.repeat(1_000_000)],
  ['commas between 300,000 digits', '1,'.repeat(300_000)],
  ['500,000 dots', '.'.repeat(500_000)],
  ['50,000 addresses', 'https://x.example/a?b=c '.repeat(50_000)],
  ['links in one paragraph', many(10_000, (i) => `[a${i}](https://x${i}.example/p/${i})`)],
  ['characters that turn the direction', '\u202eمرحبا 5% بالعالم\u202c '.repeat(5000)],
  ['300,000 characters without width', '\u200b'.repeat(300_000)],
  ['300,000 marks on one letter', `a${'\u0301'.repeat(300_000)}`],
  ['joined emoji', '👨‍👩‍👧‍👦'.repeat(30_000)],
  ['halves of surrogate pairs', 'a\ud800'.repeat(100_000)],
  ['300,000 NUL', '\0'.repeat(300_000)],
  ['300,000 line ends', '\r\n'.repeat(300_000)],
  ['a comment that is opened again and again', '<!-- '.repeat(50_000)],
  ['a wide table', `|${' a |'.repeat(20_000)}\n|${'---|'.repeat(20_000)}\n|${' 5% |'.repeat(20_000)}`]
]

/** Far above what any of them takes, far below what one takes whose time grows with the square of its length. */
const SECONDS = 8

describe('adversarial Markdown', () => {
  it.each(ADVERSARIAL)('%s is audited in bounded time', { timeout: 60_000 }, (_, text) => {
    const began = performance.now()
    const { findings } = audit({ path: 'hostile.md', text })
    expect((performance.now() - began) / 1000).toBeLessThan(SECONDS)
    for (const { span } of findings.flatMap(({ spans }) => spans.map((span) => ({ span })))) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
  })
})
