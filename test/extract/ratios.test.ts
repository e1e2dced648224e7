import { describe, expect, test } from 'vitest'
import { trace } from '../../src/audit.ts'
import type { RatioMentions } from '../../src/model/ratios.ts'

const read = (text: string): RatioMentions => trace({ path: 'case.md', text }).readings[0]!.ratios

describe('one value printed twice', () => {
  test.each([
    ['The trail is 5 km (3 miles) long.', '5 km', '3 miles', 'bracket'],
    ['It covers 12 hectares of wet meadow (30 acres).', '12 hectares', '30 acres', 'bracket'],
    ['It stands 2,438 m, or about 8,000 feet, above the sea.', '2,438 m', '8,000 feet', 'or'],
    ['Gusts of 60 mph / 97 km/h felled trees.', '60 mph', '97 km/h', 'slash'],
    ['It cost €5 million (about $5.4 million).', '€5 million', '$5.4 million', 'bracket'],
    ['A quarter (25%) of the farms closed.', 'A quarter', '25%', 'bracket']
  ])('%s', (text, first, second, join) => {
    const [found] = read(text).equivalents
    expect([found?.first.quantity.printed, found?.second.quantity.printed, found?.join]).toEqual([first, second, join])
  })

  test.each([
    'They can enter a 5 km or 10 mile run.',
    'The pool is 25 m (50 m) long.',
    'It lies 5 km (3 miles by boat) away.',
    'The lens is 50 mm (2 s exposure).',
    'A share of 20% (12% to 28%) is likely.'
  ])('not %s', (text) => expect(read(text).equivalents).toEqual([]))
})

describe('yearly rates of growth', () => {
  test.each([
    ['Output grew by 7% a year.', 'up', false],
    ['The market is to expand at a CAGR of 12.8%.', 'up', true],
    ['The herd shrank 3% annually.', 'down', false],
    ['It saw annual growth of about 4 per cent.', 'up', false],
    ['The compound annual growth rate (CAGR) is 22%.', 'up', true]
  ])('%s', (text, direction, compound) => {
    expect(read(text).growth).toMatchObject([{ direction, compound }])
  })

  test.each(['The fund pays 5% a year.', 'Output grew by 7%.', 'Some 12% of staff leave each year.'])(
    'not %s',
    (text) => expect(read(text).growth).toEqual([])
  )
})

describe('rates that divide a total', () => {
  test.each([
    ['It spends $30 million, or $25,000 per pupil.', 'pupil', true],
    ['They saw 12 deaths per 100,000 people.', '100000 people', false],
    ['Income per head was $9,000.', 'head', false],
    ['They spread 2.5 tonnes per hectare.', 'ha', false]
  ])('%s', (text, per, apposed) => expect(read(text).rates).toMatchObject([{ per, apposed }]))

  test.each(['It pays €300 per member per year.', 'It sells 40 tickets per hour.', 'Fares are $3 per day.'])(
    'not %s',
    (text) => expect(read(text).rates).toEqual([])
  )
})
