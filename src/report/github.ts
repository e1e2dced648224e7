import type { AuditResult } from '../model/audit-result.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { escapeCommand, escapeCommandProperty } from './escape.ts'
import { compareText, countOpen, inOrder, isOpen } from './findings.ts'
import { linesOf, plainDetails, plainMessage } from './plain.ts'
import { endOf } from './region.ts'
import { counted, severityCounts, thousands } from './wording.ts'

/** GitHub shows no more of one kind for a step, and drops the others without a word. */
const MOST = 10

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }
const NAMES: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

export interface GithubOptions {
  /** The folder that document paths start from, seen from the root of the repository; empty for the root. */
  readonly folder?: string
}

/** Findings that one annotation stands for: one by itself, or all of one rule in one document. */
interface Cause {
  readonly path: string
  readonly findings: readonly [Finding, ...Finding[]]
}

/** Open findings as workflow commands, ten of each kind at most, and a last line that says how much was checked. */
export function github(results: readonly AuditResult[], { folder = '' }: GithubOptions = {}): string {
  const severities = ['error', 'warning', 'info'] as const
  const commands = severities.flatMap((severity) => annotations(results, severity, folder))
  return `${[...commands, checkedLine(results)].join('\n')}\n`
}

function annotations(results: readonly AuditResult[], severity: Severity, folder: string): string[] {
  const singles = results.flatMap(({ findings, document: { path } }) =>
    inOrder(findings.filter((finding) => isOpen(finding) && finding.severity === severity)).map(
      (finding): Cause => ({ path, findings: [finding] })
    )
  )
  const causes = singles.length <= MOST ? singles : together(singles)
  const shown = causes.length <= MOST ? causes : causes.slice(0, MOST - 1)
  const held = causes.slice(shown.length)
  return [
    ...shown.map((cause) => annotation(cause, severity, folder)),
    ...(held.length > 0 ? [heldBack(held, severity)] : [])
  ]
}

function together(causes: readonly Cause[]): Cause[] {
  const groups = new Map<string, Cause>()
  for (const cause of causes) {
    const key = JSON.stringify([cause.path, cause.findings[0].ruleId])
    const group = groups.get(key)
    groups.set(key, group ? { ...group, findings: [...group.findings, ...cause.findings] } : cause)
  }
  return [...groups.values()]
}

function annotation({ path, findings }: Cause, severity: Severity, folder: string): string {
  const [first, ...others] = findings
  const [place] = first.spans
  const end = place && endOf(place)
  const isOnOneLine = place && end && place.line === end.line
  const title = others.length === 0 ? first.ruleId : `${first.ruleId}, ${findings.length} times`
  const message = [plainMessage(first), ...plainDetails(first), ...furtherLines(others)].join('\n')
  return command(severity, message, {
    file: folder === '' ? path : `${folder}/${path}`,
    ...(place && end && { line: place.line, endLine: end.line }),
    // GitHub refuses columns for a stretch of several lines.
    ...(isOnOneLine && { col: place.column, endColumn: end.column }),
    title
  })
}

const LISTED = 20

function furtherLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return []
  const rest = findings.length - LISTED
  return [
    'The same rule also found:',
    ...findings.slice(0, LISTED).map((finding) => {
      const places = finding.spans.slice(0, 1)
      return `- ${places.length > 0 ? `${linesOf(places)}: ` : ''}${plainMessage(finding)}`
    }),
    ...(rest > 0 ? [`- and ${rest} more`] : [])
  ]
}

/** What GitHub would not show, by rule. */
function heldBack(causes: readonly Cause[], severity: Severity): string {
  const counts = new Map<string, number>()
  for (const { findings } of causes) {
    const { ruleId } = findings[0]
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + findings.length)
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const named = [...counts]
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .map(([id, count]) => `${id} ${count}`)
  const what = counted(total, `more ${NAMES[severity]}`)
  return command(severity, `Held back, as GitHub shows ten a step: ${named.join(', ')}. All are in the job summary.`, {
    title: what
  })
}

function command(severity: Severity, message: string, properties: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeCommandProperty(String(value))}`)
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeCommand(message)}`
}

/** No word of a document stands in it: the runner reads older commands in the middle of a line too. */
function checkedLine(results: readonly AuditResult[]): string {
  const sum = (value: (result: AuditResult) => number) => results.reduce((total, result) => total + value(result), 0)
  const compared = thousands(sum(({ coverage }) => coverage.numbersCompared))
  const seen = counted(
    sum(({ coverage }) => coverage.numbersSeen),
    'figure'
  )
  const found = severityCounts(countOpen(results.flatMap(({ findings }) => findings)))
  return `claimcheck: checked ${compared} of ${seen} in ${counted(results.length, 'document')}, ${found}`
}
