import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { AuditResult } from '../../src/model/audit-result.ts'
import type { Severity } from '../../src/model/finding.ts'
import { junit } from '../../src/report/junit.ts'
import { HOSTILE, hostileResult } from '../support/hostile.ts'
import { auditResult, finding, totalMismatch } from '../support/results.ts'
import { schemaText } from '../support/schemas.ts'

const RULES = [
  {
    id: 'duration-mismatch',
    group: 'time',
    summary: 'A span is as long as its ends say',
    severity: 'error',
    doubt: ''
  }
] as const
const written = (results: readonly AuditResult[], gate: Severity = 'error'): string =>
  junit(results, { tool: { name: 'claimcheck', version: '1.2.3' }, rules: RULES, gate })

async function faults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    schema: [schemaText('junit.xsd')]
  })
  return errors.map(({ message }) => message)
}

test('is valid by the schema of Jenkins, which refuses what is not', async () => {
  const all = [auditResult(), auditResult({ findings: [] })]
  for (const xml of [written(all), written([]), written(all, 'info')]) expect(await faults(xml)).toEqual([])
  expect(await faults('<testsuites><testsuite name="x"/></testsuites>')).not.toEqual([])
})

test('reads as a row of tests', () => {
  const coverage = {
    ...auditResult().coverage,
    rules: [
      { ruleId: 'value-conflict', agrees: 4, differs: 1, undecided: {} },
      { ruleId: 'duration-mismatch', agrees: 2, differs: 0, undecided: {} },
      { ruleId: 'never-met', agrees: 0, differs: 0, undecided: { hedged: 1 } }
    ]
  }
  const known = finding({ status: 'dismissed', correctionId: 'freight', fingerprint: 'ffff0000' })
  const result = auditResult({ coverage, findings: [totalMismatch, finding(), known] })
  expect(written([result])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="claimcheck" tests="4" failures="1" errors="0">
  <testsuite name="corpus/harlow-locks.md" tests="4" failures="1" errors="0" skipped="2" time="0">
    <properties>
      <property name="sha256" value="${'ab'.repeat(32)}"/>
      <property name="figures seen" value="7"/>
      <property name="figures compared" value="5"/>
    </properties>
    <testcase classname="corpus.harlow-locks" name="value-conflict: The share of the freight is \`48%\` here and \`41%\` there (1a2b3c4d)" time="0">
      <failure type="value-conflict" message="The share of the freight is \`48%\` here and \`41%\` there">The share of the freight is \`48%\` here and \`41%\` there
Line 3: The locks moved 48% of the freight in 2021. harlowpost.com
Line 7: By the end of 2021 the locks had carried 41% of the freight. canaltimes.org
48% is 47.5 to 48.5
41% is 40.5 to 41.5
Which of the two shares is meant?
A false alarm if the two sentences mean different freight.</failure>
    </testcase>
    <testcase classname="corpus.harlow-locks" name="value-conflict: The share of the freight is \`48%\` here and \`41%\` there (ffff0000)" time="0">
      <skipped>decided before: dismissed by freight</skipped>
    </testcase>
    <testcase classname="corpus.harlow-locks" name="total-mismatch: The stated total \`410 tonnes\` is not the sum of its parts, \`400 tonnes\` (feedbeef)" time="0">
      <skipped>warning, below the gate (error)
Line 5: Coal made up 120 tonnes and grain 280 tonnes of the 410 tonnes in all. canaltimes.org
120 + 280 = 400
A false alarm if the list leaves a part out.</skipped>
    </testcase>
    <testcase classname="corpus.harlow-locks" name="duration-mismatch: A span is as long as its ends say" time="0"/>
  </testsuite>
</testsuites>
`)
})

test('what fails is what the gate fails on', () => {
  const failures = (gate: Severity) => /failures="(\d+)"/.exec(written([auditResult()], gate))![1]
  expect([failures('error'), failures('warning'), failures('info')]).toEqual(['1', '2', '2'])
})

describe('a document cannot write into it', () => {
  test.each(HOSTILE)('%s', async (_, text) => {
    const xml = written([hostileResult(text)])
    expect(await faults(xml)).toEqual([])
    const elements = (source: string) => source.match(/<\/?[a-z]+/g)
    expect(elements(xml)).toEqual(elements(written([hostileResult('plain')])))
    expect(xml).not.toMatch(/\p{Surrogate}/u)
  })
})
