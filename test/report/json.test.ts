import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, divide, rational } from '../../src/quantity/rational.ts'
import { exactNumber, isoDay } from '../../src/report/exact.ts'
import { json } from '../../src/report/json.ts'
import { auditResult } from '../support/results.ts'

const tool = { name: 'claimcheck', version: '1.2.3' } as const

describe('exactNumber', () => {
  test.each([
    ['0', '0'],
    ['-12.50', '-12.5'],
    ['1.95', '1.95'],
    ['0.05', '0.05'],
    ['-0.125', '-0.125'],
    ['6500000000', '6500000000']
  ])('%s is %s', (digits, expected) => {
    expect(exactNumber(decimal(digits))).toBe(expected)
  })

  test('is a fraction where no decimal is exact', () => {
    expect(exactNumber(rational(-2n, 3n))).toBe('-2/3')
  })

  test('gives the value back', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (top, bottom) => {
          const [left = '', right = '1'] = exactNumber(rational(top, bottom)).split('/')
          expect(divide(decimal(left), decimal(right))).toEqual(rational(top, bottom))
        }
      )
    )
  })
})

test.each([
  [0, '1970-01-01'],
  [20115, '2025-01-27'],
  [-719162, '0001-01-01'],
  [undefined, null],
  [1e12, null]
])('isoDay(%s) is %s', (day, expected) => {
  expect(isoDay(day)).toBe(expected)
})

describe('json', () => {
  test('one document is one record, in the order of the contract', () => {
    const printed = json([auditResult()], { tool })
    expect(Object.keys(JSON.parse(printed))).toEqual([
      'schemaVersion',
      'tool',
      'document',
      'coverage',
      'claims',
      'citations',
      'sources',
      'scoreCard',
      'clusters',
      'findings',
      'confirmations',
      'summary'
    ])
    expect(printed.endsWith('}\n')).toBe(true)
  })

  test('several documents stand under `documents`', () => {
    const report = JSON.parse(json([auditResult(), auditResult()], { tool }))
    expect(Object.keys(report)).toEqual(['schemaVersion', 'tool', 'documents'])
    expect(report.documents).toHaveLength(2)
    expect(report.documents[1].document.path).toBe('corpus/harlow-locks.md')
    expect(JSON.parse(json([], { tool })).documents).toEqual([])
  })

  test('does not depend on the order in which records were built', () => {
    const result = auditResult()
    const findings = result.findings.map(
      (finding) => Object.fromEntries(Object.entries(finding).reverse()) as typeof finding
    )
    expect(json([{ ...result, findings }], { tool })).toBe(json([result], { tool }))
  })

  test('prints a record a line, figures exactly and dates as days', () => {
    const lines = json([auditResult()], { tool }).split('\n')
    const claim = JSON.parse(lines.find((line) => line.includes('"claim-0"'))!.replace(/,$/, ''))
    expect(claim.value).toMatchObject({ printed: '48%', low: '47.5', high: '48.5', nominalHigh: null })
    expect(claim.qualifiers.time[0]).toMatchObject({ first: '2021-01-01', last: '2021-12-31' })
    expect(claim.attributedTo).toBeNull()
  })
})
