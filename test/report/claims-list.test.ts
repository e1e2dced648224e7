import { expect, test } from 'vitest'
import { claimsCsv, claimsJson, claimsNdjson, claimsTable } from '../../src/report/claims-list.ts'
import { auditResult, claim, place } from '../support/results.ts'

test('the table is aligned and cut to what fits', () => {
  const wide = claim(
    0,
    place(3, '48%'),
    { type: 'words', words: '東京の水門は貨物の四割八分を運んだと伝えられている' },
    { subject: 'the locks' }
  )
  expect(claimsTable([auditResult({ claims: [wide] })])).toBe(
    [
      'corpus/harlow-locks.md',
      '',
      '  line  kind       subject    attribute             value                                outlets',
      '  3     statement  the locks  share of the freight  東京の水門は貨物の四割八分を運んだ…',
      ''
    ].join('\n')
  )
})

test('json is an array, ndjson an object a line', () => {
  const result = auditResult()
  const records = JSON.parse(claimsJson([result, result]))
  expect(records).toHaveLength(10)
  expect(records[0]).toMatchObject({
    document: 'corpus/harlow-locks.md',
    line: 3,
    column: 17,
    value: '48%',
    outlets: ['harlowpost.com']
  })
  const lines = claimsNdjson([result, result]).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(records)
  expect(claimsJson([])).toBe('[]\n')
})

test('csv holds no formula and ends its lines as the standard says', () => {
  const hostile = claim(
    0,
    place(3, '48%'),
    { type: 'words', words: '=HYPERLINK("x")' },
    { subject: '@SUM(A1)', text: 'a, "b"' }
  )
  expect(claimsCsv([auditResult({ claims: [hostile] })])).toBe(
    [
      'document,line,column,kind,subject,attribute,value,modality,outlets,text,fingerprint',
      'corpus/harlow-locks.md,3,17,statement,\'@SUM(A1),share of the freight,"\'=HYPERLINK(""x"")",asserted,,"a, ""b""",claim-0',
      ''
    ].join('\r\n')
  )
})
