import { expect, test } from 'vitest'
import { ledger } from '../../src/report/ledger.ts'
import { auditResult } from '../support/results.ts'

const lines = (text: string) => text.trimEnd().split('\n')

test('holds one record a line in reading order, without line numbers', () => {
  const text = ledger(auditResult())
  expect(lines(text)).toHaveLength(7)
  expect(lines(text)[1]).toBe(
    '{"fingerprint":"claim-0","kind":"quantity","subject":"the locks","attribute":"share of the freight","value":"48%","quote":"48%","modality":"asserted","outlets":["harlowpost.com"]},'
  )
  const values = JSON.parse(text).map((record: { value: string }) => record.value)
  expect(values).toEqual(['48%', '2021', 'a third', 'grain', '41%'])
})

test('names an outlet once however often a claim cites it', () => {
  expect(JSON.parse(ledger(auditResult())).at(-1).outlets).toEqual(['canaltimes.org'])
})

test('does not change when the text moves', () => {
  const { claims, ...result } = auditResult()
  const moved = claims.map((claim) => ({
    ...claim,
    line: claim.line + 3,
    span: { start: claim.span.start + 40, end: claim.span.end + 40 }
  }))
  expect(ledger({ ...result, claims: moved })).toBe(ledger({ ...result, claims }))
})

test('a document without claims has an empty ledger', () => {
  expect(ledger(auditResult({ claims: [] }))).toBe('[]\n')
})
