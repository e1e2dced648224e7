import type { AuditResult, RuleCoverage } from '../model/audit-result.ts'
import { type Finding, SEVERITIES, type Severity } from '../model/finding.ts'
import { escapeXml, oneLine } from './escape.ts'
import { inOrder, isOpen, settledAs } from './findings.ts'
import type { Tool } from './json.ts'
import { shownPath } from './markdown-links.ts'
import { plainDetails, plainMessage } from './plain.ts'
import type { RuleInfo } from './rule-info.ts'
import { shortFingerprint } from './wording.ts'

export interface JunitOptions {
  readonly tool: Tool
  readonly rules: readonly RuleInfo[]
  /** Open findings from this severity on are failures, the others are skipped tests that say why. */
  readonly gate: Severity
}

/** A test: a finding, or a rule that compared something and found nothing. */
interface Case {
  readonly name: string
  readonly outcome: 'passed' | 'failure' | 'skipped'
  readonly lines: readonly string[]
}

/** Results as JUnit XML, a suite for each document, for the test pages of CI servers. */
export function junit(results: readonly AuditResult[], options: JunitOptions): string {
  const suites = results.map((result) => ({ result, cases: casesOf(result, options) }))
  const all = suites.flatMap(({ cases }) => cases)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: options.tool.name, tests: all.length, failures: count(all, 'failure'), errors: 0 })}>`,
    ...suites.flatMap(({ result, cases }) => suite(result, cases)),
    '</testsuites>'
  ]
  return `${lines.join('\n')}\n`
}

const count = (cases: readonly Case[], outcome: Case['outcome']): number =>
  cases.filter((each) => each.outcome === outcome).length

function suite({ document, coverage }: AuditResult, cases: readonly Case[]): string[] {
  const tests = { tests: cases.length, failures: count(cases, 'failure'), errors: 0, skipped: count(cases, 'skipped') }
  const properties = {
    sha256: document.sha256,
    'figures seen': coverage.numbersSeen,
    'figures compared': coverage.numbersCompared
  }
  return [
    `  <testsuite${attributes({ name: shownPath(document.path), ...tests, time: 0 })}>`,
    '    <properties>',
    ...Object.entries(properties).map(([name, value]) => `      <property${attributes({ name, value })}/>`),
    '    </properties>',
    ...cases.flatMap((each) => testcase(each, className(document.path))),
    '  </testsuite>'
  ]
}

/** Readers take a class name apart at its dots. */
function className(path: string): string {
  const clean = oneLine(shownPath(path)).replace(/\.[^./]*$/, '')
  return clean.replaceAll('.', '_').split('/').filter(Boolean).join('.')
}

function testcase({ name, outcome, lines }: Case, classname: string): string[] {
  const open = `    <testcase${attributes({ classname, name, time: 0 })}`
  const body = lines.map((line) => escapeXml(line)).join('\n')
  if (outcome === 'passed') return [`${open}/>`]
  if (outcome === 'skipped') return [`${open}>`, `      <skipped>${body}</skipped>`, '    </testcase>']
  const [message = ''] = lines
  return [
    `${open}>`,
    `      <failure${attributes({ type: name.split(':')[0]!, message })}>${body}</failure>`,
    '    </testcase>'
  ]
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(oneLine(String(value)))}"`)
    .join('')
}

function casesOf({ findings, coverage }: AuditResult, { rules, gate }: JunitOptions): Case[] {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]))
  return [
    ...inOrder(findings).map((finding) => caseOf(finding, gate)),
    ...coverage.rules.flatMap((rule) => passed(rule, summaries.get(rule.ruleId)))
  ]
}

/** The id is part of the name: it tells two findings of one wording apart and follows a finding over builds. */
function caseOf(finding: Finding, gate: Severity): Case {
  const message = plainMessage(finding)
  const name = `${finding.ruleId}: ${message} (${shortFingerprint(finding.fingerprint)})`
  const details = plainDetails(finding)
  if (!isOpen(finding)) {
    const by = finding.correctionId === undefined ? '' : ` by ${oneLine(finding.correctionId)}`
    return {
      name,
      outcome: 'skipped',
      lines: [finding.status === 'new' ? settledAs(finding) : `decided before: ${finding.status}${by}`]
    }
  }
  const fails = SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(gate)
  if (fails) return { name, outcome: 'failure', lines: [message, ...details] }
  return { name, outcome: 'skipped', lines: [`${finding.severity}, below the gate (${gate})`, ...details] }
}

/** A rule that had nothing to compare is no passed test. */
function passed({ ruleId, agrees, differs }: RuleCoverage, summary: string | undefined): Case[] {
  if (agrees === 0 || differs > 0) return []
  return [{ name: summary === undefined ? ruleId : `${ruleId}: ${summary}`, outcome: 'passed', lines: [] }]
}
