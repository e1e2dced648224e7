import { expect, test } from 'vitest'
import { selects } from '../../src/decide/quote.ts'

const SENTENCE = 'Coal was 5 tonnes, grain 15 tonnes and salt 5 tonnes.'

test.each<[quote: Parameters<typeof selects>[0], text: string]>([
  [{ exact: 'grain 15 tonnes' }, SENTENCE],
  [{ exact: 'grain\n  15 tonnes' }, SENTENCE],
  [{ exact: 'grain 15 tonnes' }, 'Coal was 5 tonnes, grain\n15\ttonnes and salt.'],
  [{ exact: 'café' }, 'the cafe\u0301 by the locks'],
  [{ exact: '5 tonnes', prefix: 'salt ' }, SENTENCE],
  [{ exact: '5 tonnes', suffix: ', grain' }, SENTENCE],
  [{ exact: '5 tonnes', prefix: 'and salt', suffix: '.' }, SENTENCE],
  // The selector was cut from the whole text; the sentence before is not there to look at.
  [{ exact: 'Coal was', prefix: 'The year before. ' }, SENTENCE],
  [{ exact: 'salt 5 tonnes.', suffix: ' Nothing else was carried.' }, SENTENCE]
])('%j is found in %j', (quote, text) => {
  expect(selects(quote, text)).toBe(true)
})

test.each<[quote: Parameters<typeof selects>[0], text: string]>([
  [{ exact: 'grain 16 tonnes' }, SENTENCE],
  [{ exact: 'Grain 15 tonnes' }, SENTENCE],
  [{ exact: '5 tonnes', prefix: 'sugar' }, SENTENCE],
  [{ exact: '5 tonnes', suffix: 'and sugar' }, SENTENCE],
  [{ exact: 'Coal was', prefix: 'and' }, 'But Coal was 5 tonnes.']
])('%j is not found in %j', (quote, text) => {
  expect(selects(quote, text)).toBe(false)
})

test('takes time in proportion to the text', () => {
  const text = `x ${'a '.repeat(500_000)}`
  expect(selects({ exact: 'a a', prefix: 'b' }, text)).toBe(false)
})
