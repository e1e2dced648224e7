import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth, wrap } from '../../src/report/wrap.ts'

const bold = (text: string) => `<b>${text}</b>`
const dim = (text: string) => `<i>${text}</i>`

test.each([
  ['words', [{ text: 'one two three four' }], 9, ['one two', 'three', 'four']],
  ['a word wider than the line', [{ text: 'incomprehensible' }], 6, ['incomp', 'rehens', 'ible']],
  ['wide characters', [{ text: '東京の水門' }], 4, ['東京', 'の水', '門']],
  ['one style over a break', [{ text: 'one two three', style: bold }], 7, ['<b>one two</b>', '<b>three</b>']],
  [
    'a style inside a word',
    [{ text: '(' }, { text: '48%', style: bold }, { text: ') here' }],
    20,
    ['(<b>48%</b>) here']
  ],
  [
    'two styles',
    [
      { text: 'one', style: bold },
      { text: ' two', style: dim }
    ],
    20,
    ['<b>one</b> <i>two</i>']
  ],
  ['nothing', [{ text: '' }, { text: ' ' }], 10, []]
])('%s', (_, parts, width, expected) => {
  expect(wrap(parts, width)).toEqual(expected)
})

test('no line is wider than asked, and no word is lost', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '東', 'é', '%') })
  fc.assert(
    fc.property(fc.array(text), fc.integer({ min: 2, max: 30 }), (texts, width) => {
      const lines = wrap(
        texts.map((part) => ({ text: part })),
        width
      )
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(texts.join('').replaceAll(' ', ''))
    })
  )
})
