import type { Log, Result } from 'sarif'
import { describe, expect, test } from 'vitest'
import type { AuditResult } from '../../src/model/audit-result.ts'
import { sarif } from '../../src/report/sarif.ts'
import { HOSTILE, hostileResult } from '../support/hostile.ts'
import { auditResult, DOCUMENT_TEXT, finding, place, totalMismatch } from '../support/results.ts'
import { faultsBy, schemaText } from '../support/schemas.ts'

const SCHEMA = JSON.parse(schemaText('sarif-2.1.0.schema.json')) as object
const TOOL = { name: 'claimcheck', version: '1.2.3' } as const
const RULES = [
  {
    id: 'value-conflict',
    group: 'facts',
    summary: 'One fact has one value',
    severity: 'error',
    doubt: 'the two places speak of different facts',
    page: '# value-conflict\n\nOne fact. Code: [x](../../src/x.ts).\n\n## What it finds\n\nTwo values.\n'
  }
] as const

const written = (results: readonly AuditResult[]): string => sarif(results, { tool: TOOL, rules: RULES })
const read = (results: readonly AuditResult[]): Log => JSON.parse(written(results)) as Log
const run = (results: readonly AuditResult[]) => read(results).runs[0]!
const only = (...findings: AuditResult['findings']): Result[] => run([auditResult({ findings })]).results!

test('is valid SARIF 2.1.0, with findings, without, and without documents', () => {
  const fixed = finding({ fixes: [{ span: place(3, '48%'), before: '48%', after: '41%' }] })
  for (const results of [[auditResult()], [auditResult({ findings: [] })], [], [auditResult({ findings: [fixed] })]])
    expect(faultsBy(SCHEMA, read(results))).toEqual([])
})

test('the schema that this is held against does refuse', () => {
  expect(faultsBy(SCHEMA, { version: '2.1.0', runs: [{}] })).not.toEqual([])
  expect(faultsBy(SCHEMA, { version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, x: 1 }] })).not.toEqual([])
})

describe('a result', () => {
  test('stands at its first place and names the others', () => {
    const [result] = only(finding())
    expect(result).toMatchObject({ ruleId: 'value-conflict', level: 'error', kind: 'fail', rank: 90 })
    expect(result!.message.text).toBe(
      'The share of the freight is `48%` here and `41%` there. See also [line 7](1). Which of the two shares is meant? A false alarm if the two sentences mean different freight.'
    )
    expect(result!.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'corpus/harlow-locks.md', uriBaseId: '%SRCROOT%' },
          region: {
            startLine: 3,
            startColumn: 17,
            endLine: 3,
            endColumn: 20,
            charOffset: 36,
            charLength: 3,
            snippet: { text: '48%' }
          }
        }
      }
    ])
    expect(DOCUMENT_TEXT.slice(36, 39)).toBe('48%')
    const [related] = result!.relatedLocations!
    expect(related).toMatchObject({ id: 1, message: { text: 'against: 41%, cited: canaltimes.org' } })
    expect(related!.physicalLocation!.region).toMatchObject({ startLine: 7, startColumn: 42 })
  })

  test('repeats are places like the others, and a long row of them is cut in the message alone', () => {
    const [result] = only(finding({ repeats: [3, 5, 7].flatMap((line) => [place(line, 'the'), place(line, 'the')]) }))
    expect(result!.relatedLocations).toHaveLength(7)
    expect(result!.message.text).toContain('[line 5](4), [line 5](5), 2 more.')
  })

  test('a place over several lines ends where its last line does', () => {
    const [result] = only(finding({ spans: [place(3, '48%', { quote: '48%\nof the\nfreight', end: 54 })] }))
    expect(result!.locations![0]!.physicalLocation!.region).toMatchObject({
      startLine: 3,
      startColumn: 17,
      endLine: 5,
      endColumn: 8
    })
  })

  test('is followed by the content of its finding, also when two have one', () => {
    const results = only(finding(), finding())
    expect(results.map(({ partialFingerprints }) => partialFingerprints)).toEqual([
      { primaryLocationLineHash: '1a2b3c4d5e6f7081:1', 'claimcheck/v1': '1a2b3c4d5e6f7081' },
      { primaryLocationLineHash: '1a2b3c4d5e6f7081:2', 'claimcheck/v1': '1a2b3c4d5e6f7081' }
    ])
  })

  test('says what was decided about it', () => {
    const [open, known, dismissed] = (['new', 'known', 'dismissed'] as const).map(
      (status) => only(finding({ status, ...(status === 'new' ? {} : { correctionId: 'freight' }) }))[0]!
    )
    expect([open, known, dismissed].map((each) => each!.baselineState)).toEqual(['new', 'unchanged', 'unchanged'])
    expect(open!.suppressions).toEqual([])
    expect(known!.suppressions).toEqual([])
    expect(dismissed!.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'Dismissed by freight' }
    ])
  })

  test('carries its edits as one fix', () => {
    const at = place(3, 'of the freight')
    const fixes = [
      { span: { start: at.start + 3, end: at.start + 6 }, before: 'the', after: 'all' },
      { span: { start: 0, end: 1 }, before: '#', after: '##' }
    ]
    const [result] = only(finding({ spans: [at], fix: fixes[0], fixes }))
    expect(result!.fixes).toEqual([
      {
        description: { text: 'Replace “the” with “all” and 1 more' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'corpus/harlow-locks.md', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: expect.objectContaining({ startLine: 3, startColumn: 24, endLine: 3, endColumn: 27 }),
                insertedContent: { text: 'all' }
              },
              { deletedRegion: { charOffset: 0, charLength: 1 }, insertedContent: { text: '##' } }
            ]
          }
        ]
      }
    ])
  })
})

test('rules come with their help, and a rule that nobody describes has its place too', () => {
  const { driver } = run([auditResult()]).tool
  expect(driver).toMatchObject({ name: 'claimcheck', version: '1.2.3' })
  expect(driver.rules!.map(({ id }) => id)).toEqual(['total-mismatch', 'value-conflict'])
  expect(driver.rules![1]).toEqual({
    id: 'value-conflict',
    shortDescription: { text: 'One fact has one value.' },
    fullDescription: { text: 'One fact has one value. A false alarm if the two places speak of different facts.' },
    help: {
      text: 'One fact has one value. A false alarm if the two places speak of different facts.',
      markdown:
        'One fact has one value. A false alarm if the two places speak of different facts.\n\n## What it finds\n\nTwo values.'
    },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['facts'], 'problem.severity': 'error' }
  })
  for (const result of run([auditResult({ findings: [totalMismatch, finding()] })]).results!)
    expect(driver.rules![result.ruleIndex!]!.id).toBe(result.ruleId)
})

test.each([
  ['a b/é#.md', { uri: 'a%20b/%C3%A9%23.md', uriBaseId: '%SRCROOT%' }],
  ['/srv/a b.md', { uri: 'file:///srv/a%20b.md' }],
  ['C:\\docs\\a.md', { uri: 'file:///C:/docs/a.md' }],
  ['<stdin>', { uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%' }]
])('the document %s is found at its address', (path, location) => {
  const { document } = auditResult()
  const [artifact] = run([auditResult({ document: { ...document, path } })]).artifacts!
  expect(artifact!.location).toEqual(location)
})

describe('a document cannot write into it', () => {
  test.each(HOSTILE)('%s', (_, text) => {
    const results = [hostileResult(text)]
    expect(faultsBy(SCHEMA, read(results))).toEqual([])
    // What an edit puts in is the document's own affair.
    const own = written(results).replace(/"insertedContent": \{\s*"text": ".*"\s*\}/g, '')
    expect(own).not.toMatch(/\\ud[89a-f]|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]|\\u00[01]/u)
    const message = run(results).results![0]!.message.text!
    expect(message.replace('[line 7](1), [line 7](2)', '')).not.toMatch(/(?<!\\)\[[^\]]*[^\\]\]\(/)
  })
})
