import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { configSchema } from '../../src/cli/config-schema.ts'
import { baselineJsonSchema } from '../../src/decide/baseline-schema.ts'
import { correctionsJsonSchema } from '../../src/decide/schema.ts'
import type { AuditResult, Placed } from '../../src/model/audit-result.ts'
import type { Citation, Source } from '../../src/model/citation.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Finding, Place } from '../../src/model/finding.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import { json } from '../../src/report/json.ts'
import { type DocumentReport, reportSchema } from '../../src/report/schema.ts'
import { auditResult } from '../support/results.ts'

const tool = { name: 'claimcheck', version: '1.2.3' } as const
const published = (name: string) => JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8'))

function validator() {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  formats.default(ajv)
  return ajv.compile(published('report.schema.json'))
}

describe('schemas/report.schema.json', () => {
  test.each<[string, AuditResult[]]>([
    ['one document', [auditResult()]],
    ['several documents', [auditResult(), auditResult({ findings: [], claims: [] })]],
    ['none', []]
  ])('holds for a report on %s', (_, results) => {
    const validate = validator()
    validate(JSON.parse(json(results, { tool })))
    expect(validate.errors).toBeNull()
  })

  test.each<[string, (report: Record<string, never[]>) => unknown]>([
    ['an unknown field', (report) => ({ ...report, extra: 1 })],
    ['a missing one', ({ findings, ...report }) => report],
    ['a number that is no exact number', (report) => JSON.parse(JSON.stringify(report).replace('"47.5"', '47.5'))],
    [
      'an unknown severity',
      (report) => JSON.parse(JSON.stringify(report).replace('"severity":"error"', '"severity":"fatal"'))
    ]
  ])('refuses %s', (_, change) => {
    expect(validator()(change(JSON.parse(json([auditResult()], { tool }))))).toBe(false)
  })
})

test.each([
  ['corrections.schema.json', correctionsJsonSchema],
  ['baseline.schema.json', baselineJsonSchema]
])('schemas/%s is what the sources say (npm run generate)', (name, schema) => {
  expect(published(name)).toEqual(JSON.parse(JSON.stringify(schema())))
})

test.each([
  ['report.schema.json', reportSchema],
  ['config.schema.json', configSchema]
])('schemas/%s is what the sources say (npm run generate)', (name, schema) => {
  expect(published(name)).toEqual(
    JSON.parse(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'inline' })))
  )
})

test('every field of the model is printed', () => {
  type Item<List extends readonly unknown[]> = List[number]
  type Printed = Item<DocumentReport['claims']>
  expectTypeOf<keyof DocumentReport>().toEqualTypeOf<keyof AuditResult>()
  expectTypeOf<keyof Printed>().toEqualTypeOf<keyof Placed<Claim>>()
  expectTypeOf<keyof Item<DocumentReport['citations']>>().toEqualTypeOf<keyof Placed<Citation>>()
  expectTypeOf<keyof Item<DocumentReport['sources']>>().toEqualTypeOf<keyof Source>()
  expectTypeOf<keyof Item<DocumentReport['findings']>>().toEqualTypeOf<keyof Finding>()
  expectTypeOf<keyof Item<Item<DocumentReport['findings']>['spans']>>().toEqualTypeOf<keyof Place>()
  expectTypeOf<keyof DocumentReport['coverage']>().toEqualTypeOf<keyof AuditResult['coverage']>()
  expectTypeOf<keyof DocumentReport['summary']>().toEqualTypeOf<keyof AuditResult['summary']>()
  // A quantity is printed flat: its interval as `low` and `high`, beside its `type`.
  type Flat = Exclude<keyof Quantity, 'value'> | 'type' | 'low' | 'high'
  expectTypeOf<keyof Extract<Printed['value'], { type: 'quantity' }>>().toEqualTypeOf<Flat>()
})
