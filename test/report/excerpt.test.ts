import { expect, test } from 'vitest'
import type { Place } from '../../src/model/finding.ts'
import { excerpts } from '../../src/report/excerpt.ts'

/** A place whose sentence starts at offset 0, so that offsets order the places of one sentence. */
function at(context: string, quote: string, from = 0): Place {
  const start = context.indexOf(quote, from)
  return { role: 'stated', start, end: start + quote.length, line: 1, column: start + 1, quote, context, outlets: [] }
}

const marked = (places: readonly Place[], reach?: number): string[] =>
  excerpts(places, reach === undefined ? {} : { reach }).map(({ pieces }) =>
    pieces.map(({ text, isValue }) => (isValue ? `⟦${text}⟧` : text)).join('')
  )

const sums = 'Coal was 5 tonnes, grain 15 tonnes and salt 5 tonnes.'

test.each<[why: string, places: Place[], expected: string]>([
  ['a value inside', [at(sums, '15 tonnes')], 'Coal was 5 tonnes, grain ⟦15 tonnes⟧ and salt 5 tonnes.'],
  ['not a part of a longer figure', [at('From 15 to 5 a day.', '5')], 'From 15 to ⟦5⟧ a day.'],
  [
    'several values of one sentence',
    [at(sums, '15'), at(sums, '5')],
    'Coal was ⟦5⟧ tonnes, grain ⟦15⟧ tonnes and salt 5 tonnes.'
  ],
  [
    'the same words twice',
    [at(sums, '5 tonnes'), at(sums, '5 tonnes', 40)],
    'Coal was ⟦5 tonnes⟧, grain 15 tonnes and salt ⟦5 tonnes⟧.'
  ],
  ['nothing stands out in a whole sentence', [at('It grew.', 'It grew.')], 'It grew.'],
  ['nor in nearly a whole one', [at('It grew. example.org', 'It grew. example.or')], 'It grew. example.org'],
  [
    'a place beyond its sentence',
    [{ ...at('It grew.', 'It'), quote: 'It grew. Then it fell.' }],
    'It grew. Then it fell.'
  ],
  [
    'line breaks',
    [at('It\n  grew by\n5 percent in all of the years.', '5 percent')],
    'It grew by ⟦5 percent⟧ in all of the years.'
  ]
])('%s', (_, places, expected) => {
  expect(marked(places)).toEqual([expected])
})

test('leaves out words far from every value', () => {
  const long = `${'early words '.repeat(9)}then 48% ${'and late words '.repeat(9)}`
  expect(marked([at(long, '48%')], 20)).toEqual(['… early words then ⟦48%⟧ and late words and …'])
})

test('quotes a sentence once, and each sentence by itself', () => {
  const other = at('It fell by 5.', '5')
  expect(marked([at(sums, '15'), { ...other, line: 2 }, at(sums, '5')])).toHaveLength(2)
})
