import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceEnd, sourceStart } from '../../src/model/offset-map.ts'
import { segmented } from './segmented.ts'
import { expectTrueMap, expectTrueMarkers } from './true-map.ts'

const WORDS = ['dam', 'river', 'Lind', 'rose', 'fell', 'lock', 'Oslo', '1,200', '3.5%', 'été', '水']
const word = fc.constantFrom(...WORDS)
const mark = fc.constantFrom(
  ' [3]',
  '[1][2]',
  ' [3–5]',
  ' ([4](#s))',
  ' northpost.com',
  '[^n]',
  ' <https://a.example/x>',
  ' (Reyes, 2024)',
  ' 【4†source】',
  ' ([North Post](https://a.example/r))'
)
const decoded = fc.constantFrom('&amp;', '&copy;', '&#8364;', '&#x2014;', '&ngE;', '\\*', '\\[', '\\_', '\\&', '\\\\')
const phrase = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: word.map((w) => `*${w}*`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `**${a} _${b}_**`) },
  { weight: 1, arbitrary: word.map((w) => `\`${w}\``) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `[${a} ${b}](https://a.example/p)`) },
  { weight: 1, arbitrary: fc.tuple(word, decoded).map(([w, d]) => `${w} ${d}`) },
  { weight: 1, arbitrary: fc.tuple(word, mark).map(([w, m]) => `${w}${m}`) },
  { weight: 1, arbitrary: fc.tuple(word, mark).map(([w, m]) => `${w}.${m}`) }
)
const line = fc.array(phrase, { minLength: 1, maxLength: 6 }).map((phrases) => `the ${phrases.join(' ')}`)
const lines = fc.array(line, { minLength: 1, maxLength: 3 })
const cell = fc.array(phrase, { minLength: 0, maxLength: 3 }).map((phrases) => phrases.join(' '))

const block = fc.oneof(
  lines.map((all) => all.join('\n')),
  lines.map((all) => all.join('  \n')),
  lines.map((all) => all.map((one) => `> ${one}`).join('\n')),
  lines.map((all) => `- ${all.join('\n  ')}\n  - sub ${all[0]}`),
  lines.map((all) => all.map((one, i) => `${i + 1}. **lead:** ${one}`).join('\n')),
  line.map((one) => `## ${one}`),
  fc
    .array(cell, { minLength: 2, maxLength: 4 })
    .map((cells) => `| a | b |\n|---|---|\n${cells.map((c) => `| ${c} | x |`).join('\n')}`),
  lines.map((all) => `> - ${all.join('\n>   ')}`),
  lines.map(
    (all) => `## Sources\n\n${all.map((one, i) => `[${i + 1}] ${one} https://a.example/${i}`).join('\n')}\n\n# End`
  )
)
const markdown = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n[^n]: A note.\n`)

describe('offsets', () => {
  it('lead from every rendered character to what stands for it in the source', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const passage of segmented(text).passages) {
          expectTrueMap(text, passage)
          expectTrueMarkers(text, passage)
        }
      }),
      { numRuns: 300, seed: 7 }
    )
  })

  it('give every passage a span that starts and ends with its own characters', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { text: words, map, span } of segmented(text).passages) {
          if (words === '') continue
          expect(span).toEqual({ start: sourceStart(map, 0), end: sourceEnd(map, words.length) })
          expect(words.trim()).toBe(words)
          expect(words).not.toMatch(/ {2}|\(\s*\)|\s[.,]/)
        }
      }),
      { numRuns: 300, seed: 8 }
    )
  })

  it('move with CRLF line endings, and the words stay', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const unix = segmented(text)
        const windowsText = text.replaceAll('\n', '\r\n')
        const windows = segmented(windowsText)
        expect(windows.passages.map((passage) => passage.text)).toEqual(unix.passages.map((passage) => passage.text))
        expect(windows.passages.map((p) => p.markers.map((m) => m.key))).toEqual(
          unix.passages.map((p) => p.markers.map((m) => m.key))
        )
        for (const passage of windows.passages) expectTrueMap(windowsText, passage)
      }),
      { numRuns: 150, seed: 9 }
    )
  })

  it('hold for whatever somebody types', () => {
    const soup = fc.constantFrom(
      'a',
      'B. ',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '# ',
      '|',
      '|-|-|\n',
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '~~',
      '[',
      ']',
      '(',
      ')',
      '[1]',
      '[^1]',
      '](u)',
      '![',
      '<',
      '>',
      '<!--',
      '-->',
      '<br>',
      '<sup>',
      '2',
      '</sup>',
      '&amp;',
      '\\',
      'https://a.example',
      'x.com',
      '“',
      '”',
      '"',
      ': ',
      '.',
      '\r\n',
      '\t',
      '## Sources\n\n',
      '[1]: u',
      '\ud800',
      '\u0000',
      '---\n'
    )
    fc.assert(
      fc.property(fc.array(soup, { maxLength: 40 }), fc.constantFrom('a.md', 'a.txt'), (pieces, path) => {
        const text = pieces.join('')
        for (const { text: words, map, span, markers } of segmented(text, path).passages) {
          expect(span.start >= 0 && span.end <= text.length && span.start <= span.end).toBe(true)
          if (words !== '') expect(span).toEqual({ start: sourceStart(map, 0), end: sourceEnd(map, words.length) })
          for (const marker of markers) expect(text.slice(marker.span.start, marker.span.end)).toBe(marker.printed)
        }
      }),
      { numRuns: 1500, seed: 11 }
    )
  })

  it('lose no word of the prose', () => {
    const plain = fc.array(
      fc.array(
        fc.constantFrom(
          'dam',
          'river',
          'rose',
          'fell.',
          '(lock',
          'lock)',
          '“so',
          'so”',
          '[3]',
          '[3].',
          'northpost.com'
        ),
        { minLength: 1, maxLength: 20 }
      ),
      { minLength: 1, maxLength: 4 }
    )
    const words = (text: string): string[] => text.match(/dam|river|rose|fell|lock|so/g) ?? []
    fc.assert(
      fc.property(plain, (paragraphs) => {
        const text = paragraphs.map((paragraph) => `The ${paragraph.join(' ')}`).join('\n\n')
        const read = segmented(text)
          .passages.map((passage) => passage.text)
          .join(' ')
        expect(words(read)).toEqual(words(text))
      }),
      { numRuns: 500, seed: 10 }
    )
  })
})

describe('trees of other plugins', () => {
  it('are read with what positions they have', async () => {
    const { default: remarkGfm } = await import('remark-gfm')
    const { default: remarkParse } = await import('remark-parse')
    const { unified } = await import('unified')
    const { segment } = await import('../../src/segment/segment.ts')
    const text = 'It fell xhttps://a.example/x and me@a.example wrote. *It rose* (https://b.example).'
    const root = unified().use(remarkParse).use(remarkGfm).parse(text)
    const { passages } = segment({ file: { path: 'a.md', text, sha256: '' }, root, format: 'markdown' })
    for (const passage of passages) expectTrueMap(text, passage)
    expect(passages.flatMap((passage) => passage.markers.map((marker) => marker.printed))).toContain(
      'https://b.example'
    )
  })
})
