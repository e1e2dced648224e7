import { describe, expect, test } from 'vitest'
import { knownErrorReturned } from '../../../src/rules/corrections/known-error-returned.ts'
import { correction, messagesOf } from '../../support/decided.ts'

const QUAY = correction('The new quay of Lindmar cost 1.2 billion euros.', '1.2 billion euros', '1.3 billion euros')
const OPENED = correction('The clinic in Harrow opened in May 2019.', 'May 2019', 'May 2018')
const HEAD = correction('Dr Ines Okoro leads the seed bank.', 'Ines Okoro', 'Ana Okoro')
const found = (text: string, entry = QUAY) => messagesOf(knownErrorReturned.id, text, [entry])

describe('a corrected value is known in every spelling', () => {
  test.each([
    '€1.2 bn',
    '1.2 billion euros',
    '1,200 million euros',
    'EUR 1,200,000,000',
    '1.20 billion euros',
    'about €1.2bn'
  ])('%s', (value) => {
    expect(found(`In Lindmar, the new quay came to a cost of ${value} in the end.`)).toHaveLength(1)
  })
  test.each(['in May 2019', 'during May of 2019'])('%s', (date) => {
    expect(found(`Patients of Harrow saw the clinic open ${date}.`, OPENED)).toHaveLength(1)
  })
})

test('a wording comes back', () => {
  expect(found('The seed bank is one that Ines Okoro leads.', HEAD)).toEqual([
    '`Ines Okoro` is back: entry `entry` corrects it to `Ana Okoro`'
  ])
})

test('the corrected sentence itself says so until it is mended', () => {
  expect(found('The new quay of Lindmar cost\n1.2 billion euros.')).toEqual([
    '`1.2 billion euros` still stands: entry `entry` corrects it to `1.3 billion euros`'
  ])
})

describe('none of its business', () => {
  test.each([
    ['the right value', 'The new quay of Lindmar cost 1.3 billion euros.'],
    ['another fact', 'The harbour of Esk took 1.2 billion euros of freight.'],
    ['another unit', 'The new quay of Lindmar cost 1.2 billion dollars.'],
    ['a notice', 'An earlier version said that the new quay of Lindmar cost 1.2 billion euros.'],
    ['a section of notices', '## Corrections\n\nThe new quay of Lindmar cost 1.2 billion euros in the first edition.'],
    ['both values', 'The new quay of Lindmar cost 1.3 billion euros, not 1.2 billion euros.'],
    ['another subject', 'The new quay of Porthaven cost 1.2 billion euros.']
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([])
  })
  test('a decision that is past', () => {
    const past = { ...QUAY, expires: '2026-02-01' }
    expect(messagesOf(knownErrorReturned.id, QUAY.quote.exact, [past], { asOf: '2026-03-01' })).toEqual([])
  })
  test('another year', () => {
    const dated = correction('In 2019 the ferry carried 4,100 cars.', '4,100', '4,200')
    expect(found('In 2021 the ferry carried 4,100 cars.', dated)).toEqual([])
    expect(found('The ferry carried 4,100 cars in 2019.', dated)).toHaveLength(1)
  })
})
