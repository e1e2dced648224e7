import type { AuditResult } from '../model/audit-result.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { escapeCommand, escapeCommandProperty, oneLine } from './escape.ts'
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

/** A finding and the document that it is of. */
interface Found {
  readonly path: string
  readonly finding: Finding
}

/** What one annotation stands for: a finding by itself, or all of one rule in a document or in all of them. */
type Cause = readonly [Found, ...Found[]]

/** Open findings as workflow commands, ten of each kind at most, and a last line that says how much was checked. */
export function github(results: readonly AuditResult[], { folder = '' }: GithubOptions = {}): string {
  const severities = ['error', 'warning', 'info'] as const
  const commands = severities.flatMap((severity) => annotations(results, severity, folder))
  return `${[...commands, checkedLine(results)].join('\n')}\n`
}

function annotations(results: readonly AuditResult[], severity: Severity, folder: string): string[] {
  const found = results.flatMap(({ findings, document: { path } }) =>
    inOrder(findings.filter((finding) => isOpen(finding) && finding.severity === severity)).map(
      (finding): Found => ({ path, finding })
    )
  )
  const causes = causesOf(found)
  const shown = causes.length <= MOST ? causes : causes.slice(0, MOST - 1)
  const held = causes.slice(shown.length)
  return [
    ...shown.map((cause) => annotation(cause, severity, folder)),
    ...(held.length > 0 ? [heldBack(held, severity)] : [])
  ]
}

/** One by one if there is room for all, or else by rule and document, or else by rule alone. */
function causesOf(found: readonly Found[]): Cause[] {
  if (found.length <= MOST) return found.map((each): Cause => [each])
  const local = together(found, ({ path, finding }) => JSON.stringify([path, finding.ruleId]))
  return local.length <= MOST ? local : together(found, ({ finding }) => finding.ruleId)
}

function together(found: readonly Found[], keyOf: (each: Found) => string): Cause[] {
  const groups = new Map<string, [Found, ...Found[]]>()
  for (const each of found) {
    const group = groups.get(keyOf(each))
    if (group) group.push(each)
    else groups.set(keyOf(each), [each])
  }
  return [...groups.values()]
}

function annotation(cause: Cause, severity: Severity, folder: string): string {
  const [{ path, finding }, ...others] = cause
  const [place] = finding.spans
  const end = place && endOf(place)
  const isOnOneLine = place && end && place.line === end.line
  const title = others.length === 0 ? finding.ruleId : `${finding.ruleId}, ${cause.length} times`
  const message = [plainMessage(finding), ...plainDetails(finding), ...furtherLines(others, path)].join('\n')
  return command(severity, message, {
    file: folder === '' ? path : `${folder}/${path}`,
    ...(place && end && { line: place.line, endLine: end.line }),
    // GitHub refuses columns for a stretch of several lines.
    ...(isOnOneLine && { col: place.column, endColumn: end.column }),
    title
  })
}

const LISTED = 20

function furtherLines(others: readonly Found[], known: string): string[] {
  if (others.length === 0) return []
  const rest = others.length - LISTED
  return [
    'The same rule also found:',
    ...others.slice(0, LISTED).map(({ path, finding }) => {
      const line = finding.spans[0] ? linesOf(finding.spans.slice(0, 1)) : ''
      const where = [path === known ? '' : oneLine(path), line].filter(Boolean).join(', ')
      return `- ${where ? `${where}: ` : ''}${plainMessage(finding)}`
    }),
    ...(rest > 0 ? [`- and ${rest} more`] : [])
  ]
}

/** What GitHub would not show, by rule. */
function heldBack(causes: readonly Cause[], severity: Severity): string {
  const counts = new Map<string, number>()
  for (const cause of causes) counts.set(cause[0].finding.ruleId, cause.length)
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
