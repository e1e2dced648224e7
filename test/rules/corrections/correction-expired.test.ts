import { expect, test } from 'vitest'
import { correctionExpired } from '../../../src/rules/corrections/correction-expired.ts'
import { correction, messagesOf } from '../../support/decided.ts'

const TEXT = 'The dam at Orrin is 61 m high.'
const ENTRY = correction(TEXT, '61 m', '64 m')

const found = (asOf: string | undefined) =>
  messagesOf(correctionExpired.id, TEXT, [{ ...ENTRY, expires: '2026-03-31' }], asOf === undefined ? {} : { asOf })

test('a decision past its day', () => {
  expect(found('2026-04-01')).toEqual(['Entry `entry` held until `2026-03-31`: renew it or remove it'])
})

test('its last day, and an audit without a day', () => {
  expect(found('2026-03-31')).toEqual([])
  expect(found(undefined)).toEqual([])
})
