import { expect, test } from 'vitest'
import { correctionConflict } from '../../../src/rules/corrections/correction-conflict.ts'
import { correction, messagesOf } from '../../support/decided.ts'

const TEXT = 'The dam at Orrin is 61 m high.'
const ENTRY = correction(TEXT, '61 m', '64 m')

const conflicts = (...others: Parameters<typeof messagesOf>[2]) =>
  messagesOf(correctionConflict.id, TEXT, [ENTRY, ...others])

test('two right values for the same words', () => {
  expect(conflicts({ ...ENTRY, id: 'later', right: '66 m' })).toEqual([
    'Entry `later` corrects this to `66 m`, entry `entry` to `64 m`: remove one of them'
  ])
})

test('the same value twice, other words, or two documents', () => {
  expect(conflicts({ ...ENTRY, id: 'later' })).toEqual([])
  expect(conflicts(correction('The weir at Orrin is 61 m wide.', '61 m', '66 m', { id: 'later' }))).toEqual([])
  const [a, b] = [
    { ...ENTRY, document: 'case.md' },
    { ...ENTRY, id: 'b', right: '66 m', document: 'other.md' }
  ]
  expect(messagesOf(correctionConflict.id, TEXT, [a, b])).toEqual([])
})
