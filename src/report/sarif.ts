import type { Log, Result, Run, Suppression } from 'sarif'
import type { AuditResult } from '../model/audit-result.ts'
import type { Finding, Place } from '../model/finding.ts'
import { oneLine } from './escape.ts'
import { doubtSentence, inOrder, isOpen } from './findings.ts'
import type { Tool } from './json.ts'
import { plainMessage, sentence } from './plain.ts'
import type { RuleInfo } from './rule-info.ts'
import { artifactLocation, fixesOf, locationOf, ROOT } from './sarif-location.ts'
import { descriptors, LEVELS } from './sarif-rules.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

export interface SarifOptions {
  readonly tool: Tool
  readonly rules: readonly RuleInfo[]
}

/** Results as one SARIF 2.1.0 run, for code scanning and for editors. */
export function sarif(results: readonly AuditResult[], { tool, rules }: SarifOptions): string {
  const known = descriptors(withUnknown(rules, results))
  const indexes = new Map(known.map(({ id }, index) => [id, index]))
  const run: Run = {
    tool: { driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules: known } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that the program was run in.' } } },
    invocations: [{ executionSuccessful: true }],
    artifacts: results.map(({ document }) => ({
      location: artifactLocation(document.path),
      roles: ['analysisTarget'],
      hashes: { 'sha-256': document.sha256 }
    })),
    results: results.flatMap((result) => resultsOf(result, indexes))
  }
  const log: Log = { version: '2.1.0', $schema: SCHEMA, runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** A finding of a rule that nobody described still needs its descriptor. */
function withUnknown(rules: readonly RuleInfo[], results: readonly AuditResult[]): RuleInfo[] {
  const ids = new Set(rules.map(({ id }) => id))
  const missing = new Map(
    results
      .flatMap(({ findings }) => findings)
      .filter(({ ruleId }) => !ids.has(ruleId))
      .map(({ ruleId, severity }) => [ruleId, { id: ruleId, group: 'other', summary: ruleId, severity, doubt: '' }])
  )
  return [...rules, ...missing.values()]
}

function resultsOf({ findings, document: { path } }: AuditResult, indexes: ReadonlyMap<string, number>): Result[] {
  const met = new Map<string, number>()
  return inOrder(findings).map((finding) => {
    const occurrence = (met.get(finding.fingerprint) ?? 0) + 1
    met.set(finding.fingerprint, occurrence)
    return resultOf(finding, path, indexes.get(finding.ruleId)!, occurrence)
  })
}

function resultOf(finding: Finding, path: string, ruleIndex: number, occurrence: number): Result {
  const [first, ...others] = finding.spans
  const related = [...others, ...finding.repeats]
  const fixes = fixesOf(finding, path)
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    kind: 'fail',
    level: LEVELS[finding.severity],
    message: { text: messageText(finding, related) },
    ...(first ? { locations: [locationOf(first, path)] } : {}),
    ...(related.length > 0
      ? { relatedLocations: related.map((place, index) => relatedOf(place, path, index + 1)) }
      : {}),
    partialFingerprints: {
      // GitHub follows an alert by this one, and would make it of the line if it were left out.
      primaryLocationLineHash: `${finding.fingerprint}:${occurrence}`,
      'claimcheck/v1': finding.fingerprint
    },
    baselineState: finding.baselineState ?? (isOpen(finding) ? 'new' : 'unchanged'),
    suppressions: suppressionsOf(finding),
    ...(fixes.length > 0 ? { fixes } : {}),
    rank: Math.round(finding.confidence * 100),
    properties: propertiesOf(finding)
  }
}

function relatedOf(place: Place, path: string, id: number): NonNullable<Result['relatedLocations']>[number] {
  const cited = place.outlets.length > 0 ? `, cited: ${place.outlets.map(oneLine).join(', ')}` : ''
  return {
    id,
    ...locationOf(place, path),
    message: { text: `${oneLine(place.role)}: ${oneLine(place.quote)}${cited}` }
  }
}

const LINKED = 5

/** The finding in sentences; `[line 7](1)` leads to the related location of that id. */
function messageText(finding: Finding, related: readonly Place[]): string {
  const links = related.slice(0, LINKED).map(({ line }, index) => `[line ${line}](${index + 1})`)
  const more = related.length > LINKED ? [`${related.length - LINKED} more`] : []
  const sentences = [
    plainMessage(finding),
    oneLine(finding.question ?? ''),
    oneLine(doubtSentence(finding.doubt))
  ].filter((text) => text !== '')
  const [message, ...rest] = sentences.map((text) => sentence(brackets(text)))
  const also = links.length > 0 ? [`See also ${[...links, ...more].join(', ')}.`] : []
  return [message, ...also, ...rest].join(' ')
}

/** A message may hold links; words of the document that look like one are not. */
function brackets(text: string): string {
  return text.includes('](') ? text.replace(/[[\]\\]/g, '\\$&') : text
}

function suppressionsOf({ status, correctionId, suppressed }: Finding): Suppression[] {
  if (status !== 'dismissed') return []
  if (suppressed !== undefined && correctionId === undefined) {
    const kind = suppressed.at === undefined ? 'external' : 'inSource'
    return [{ kind, status: 'accepted', ...(suppressed.reason && { justification: oneLine(suppressed.reason) }) }]
  }
  const justification = correctionId === undefined ? undefined : `Dismissed by ${oneLine(correctionId)}`
  return [{ kind: 'external', status: 'accepted', ...(justification === undefined ? {} : { justification }) }]
}

function propertiesOf(finding: Finding): NonNullable<Result['properties']> {
  const text = (value: string | undefined) => (value === undefined ? undefined : oneLine(value))
  const properties = {
    confidence: finding.confidence,
    status: finding.status,
    correctionId: text(finding.correctionId),
    reported: text(finding.reported),
    computed: text(finding.computed),
    working: finding.working.map(oneLine)
  }
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
}
