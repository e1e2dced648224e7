import { expect, test } from 'vitest'
import { correctionUnsourced } from '../../../src/rules/corrections/correction-unsourced.ts'
import { correction, messagesOf } from '../../support/decided.ts'

const TEXT = 'The dam at Orrin is 61 m high.'
const ENTRY = correction(TEXT, '61 m', '64 m')

test('an entry without evidence', () => {
  const bare = { ...ENTRY, evidence: undefined }
  expect(messagesOf(correctionUnsourced.id, TEXT, [bare])).toEqual([
    'Entry `entry` corrects this to `64 m` without evidence: add the address of a source'
  ])
  expect(messagesOf(correctionUnsourced.id, TEXT, [ENTRY])).toEqual([])
})

test('an entry for another document is told of there', () => {
  const elsewhere = { ...ENTRY, evidence: undefined, document: 'other.md' }
  expect(messagesOf(correctionUnsourced.id, TEXT, [elsewhere])).toEqual([])
})

test('a dismissal needs none', () => {
  const dismissed = { ...ENTRY, evidence: undefined, verdict: 'dismissed', rule: 'value-conflict' } as const
  expect(messagesOf(correctionUnsourced.id, TEXT, [dismissed])).toEqual([])
})
