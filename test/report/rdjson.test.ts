import { describe, expect, test } from 'vitest'
import type { AuditResult } from '../../src/model/audit-result.ts'
import type { Place } from '../../src/model/finding.ts'
import { rdjson } from '../../src/report/rdjson.ts'
import { HOSTILE, hostileResult } from '../support/hostile.ts'
import { auditResult, DOCUMENT_TEXT, finding, place } from '../support/results.ts'
import { faultsBy, schemaText } from '../support/schemas.ts'

const { oneOf } = JSON.parse(schemaText('rdjson.schema.json')) as { oneOf: { title: string }[] }
const SCHEMA = oneOf.find(({ title }) => title === 'DiagnosticResult')!
// biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const TOOL = { name: 'claimcheck', version: '1.2.3' } as const
const TEXTS = new Map([['corpus/harlow-locks.md', DOCUMENT_TEXT]])

const written = (results: readonly AuditResult[], texts?: ReadonlyMap<string, string>): string =>
  rdjson(results, { tool: TOOL, ...(texts && { texts }) })
const read = (...args: Parameters<typeof written>) => JSON.parse(written(...args))

test('is valid by the schema of the format', () => {
  for (const results of [[auditResult()], [auditResult({ findings: [] })], []]) {
    expect(faultsBy(SCHEMA, read(results))).toEqual([])
    expect(faultsBy(SCHEMA, read(results, TEXTS))).toEqual([])
  }
  expect(faultsBy(SCHEMA, { diagnostics: [{ message: 'no place' }] })).not.toEqual([])
})

test('a diagnostic says everything that is known of its finding', () => {
  const [diagnostic] = read([auditResult()], TEXTS).diagnostics
  expect(diagnostic).toEqual({
    message: [
      'The share of the freight is `48%` here and `41%` there',
      'Line 3: The locks moved 48% of the freight in 2021. harlowpost.com',
      'Line 7: By the end of 2021 the locks had carried 41% of the freight. canaltimes.org',
      '48% is 47.5 to 48.5',
      '41% is 40.5 to 41.5',
      'Which of the two shares is meant?',
      'A false alarm if the two sentences mean different freight.'
    ].join('\n'),
    location: {
      path: 'corpus/harlow-locks.md',
      range: { start: { line: 3, column: 17 }, end: { line: 3, column: 20 } }
    },
    severity: 'ERROR',
    code: { value: 'value-conflict' },
    related_locations: [
      {
        message: 'against: 41%',
        location: {
          path: 'corpus/harlow-locks.md',
          range: { start: { line: 7, column: 42 }, end: { line: 7, column: 45 } }
        }
      }
    ]
  })
})

test('only open findings are diagnostics', () => {
  expect(read([auditResult({ findings: [finding({ status: 'known' })] })]).diagnostics).toEqual([])
})

describe('columns are bytes of UTF-8', () => {
  const at = (text: string, quote: string): Place => {
    const start = text.indexOf(quote)
    const line = text.slice(0, start).split('\n').length
    const column = start - text.lastIndexOf('\n', start - 1)
    return { role: 'stated', start, end: start + quote.length, line, column, quote, context: text, outlets: [] }
  }
  test.each([
    ['plain 5 m', '5 m', 7, 10],
    ['a𐐀b', 'b', 6, 7],
    ['Größe: 5 µm', '5 µm', 10, 15],
    ['first\nüber 5', '5', 7, 8],
    ['a\r\n– b', 'b', 5, 6]
  ])('%j', (text, quote, start, end) => {
    const result = auditResult({ findings: [finding({ spans: [at(text, quote)] })] })
    const { range } = read([result], new Map([[result.document.path, text]])).diagnostics[0].location
    expect([range.start.column, range.end.column]).toEqual([start, end])
    const { line } = range.start
    const bytes = Buffer.from(text.split('\n')[line - 1]!)
    expect(bytes.subarray(start - 1, end - 1).toString()).toBe(quote)
  })

  test('without the text there are lines, and no edits, which would need columns', () => {
    const fixes = [{ span: place(3, '48%'), before: '48%', after: '41%' }]
    const result = auditResult({ findings: [finding({ fixes })] })
    const [bare] = read([result]).diagnostics
    expect(bare.location.range).toEqual({ start: { line: 3 }, end: { line: 3 } })
    expect(bare.suggestions).toBeUndefined()
    const [full] = read([result], TEXTS).diagnostics
    expect(full.suggestions).toEqual([
      { range: { start: { line: 3, column: 17 }, end: { line: 3, column: 20 } }, text: '41%' }
    ])
    expect(faultsBy(SCHEMA, read([result], TEXTS))).toEqual([])
  })
})

describe('a document cannot write into it', () => {
  test.each(HOSTILE)('%s', (_, text) => {
    const results = [hostileResult(text)]
    expect(faultsBy(SCHEMA, read(results))).toEqual([])
    expect(written(results)).not.toMatch(/\\ud[89a-f]|\p{Surrogate}/u)
    for (const line of read(results).diagnostics[0].message.split('\n')) expect(line).not.toMatch(UNSEEN)
  })
})
