import type { AuditResult, Coverage } from '../model/audit-result.ts'
import { escapeMarkdown, markdownCode } from './escape.ts'
import { compareText } from './findings.ts'
import { counted, REASONS, share, thousands } from './wording.ts'

/** What was checked, and what was not and why. */
export function coverageSection(result: AuditResult): string[] {
  const { coverage } = result
  return ['## What was checked', countTable(coverage), '### What was not', notChecked(result), ...ruleTable(coverage)]
}

function countTable(coverage: Coverage): string {
  const part = (count: number, whole: number) => [thousands(count), share(count, whole)] as const
  const citable = coverage.citedClaims + coverage.uncitedClaims
  const rows: (readonly [string, string, string?])[] = [
    ['Sentences', thousands(coverage.sentences)],
    ['Headings', thousands(coverage.headings)],
    ['Tables', thousands(coverage.tables), coverage.cells > 0 ? counted(coverage.cells, 'cell') : ''],
    ['Figures seen', thousands(coverage.numbersSeen)],
    ['– understood', ...part(coverage.numbersParsed, coverage.numbersSeen)],
    ['– compared with another place or with arithmetic', ...part(coverage.numbersCompared, coverage.numbersSeen)],
    ['Dates understood', thousands(coverage.datesParsed)],
    ['Claims', thousands(coverage.claims)],
    ['– that can be checked', ...part(coverage.checkWorthyClaims, coverage.claims)],
    ['– of these with a citation', ...part(coverage.citedClaims, citable)],
    ['– of these without a citation', ...part(coverage.uncitedClaims, citable)],
    ['Facts that the claims speak of', thousands(coverage.factClusters)]
  ]
  return [
    '| | Count | |',
    '|---|--:|--:|',
    ...rows.map(([name, count, note = '']) => `| ${name} | ${count} | ${note} |`)
  ].join('\n')
}

function notChecked({ coverage, clusters }: AuditResult): string {
  const unread = coverage.numbersSeen - coverage.numbersParsed
  const alone = coverage.numbersParsed - coverage.numbersCompared
  const lines = [
    ...(unread > 0 ? [`${counted(unread, 'figure was', 'figures were')} seen but not understood.`] : []),
    ...(alone > 0
      ? [`${counted(alone, 'figure stands', 'figures stand')} alone: nothing else in the document to hold against.`]
      : []),
    ...undecided(coverage).map(
      ([reason, count]) => `${counted(count, 'check')} stayed undecided: ${REASONS[reason] ?? escapeMarkdown(reason)}.`
    ),
    ...separations(clusters),
    'Sources were not opened: whether they say what they are cited for is not part of this report.'
  ]
  return lines.map((line) => `- ${line}`).join('\n')
}

/** Checks that stayed undecided, by reason, the most frequent first. */
function undecided(coverage: Coverage): [string, number][] {
  return tally(
    coverage.rules.flatMap((rule) =>
      Object.entries(rule.undecided).map(([reason, count]) => [reason, count ?? 0] as const)
    )
  )
}

/** What keeps pairs of unlike values apart, so that they are no contradiction. */
function separations(clusters: AuditResult['clusters']): string[] {
  const causes = tally(clusters.flatMap((cluster) => cluster.separations.map(({ by }) => [by, 1] as const)))
  if (causes.length === 0) return []
  const pairs = causes.reduce((total, [, count]) => total + count, 0)
  const named = causes.slice(0, 8).map(([by, count]) => `${escapeMarkdown(by)} (${thousands(count)})`)
  return [
    `${counted(pairs, 'pair')} of unlike values ${pairs === 1 ? 'is' : 'are'} no contradiction, kept apart by ${named.join(', ')}${causes.length > 8 ? ' and others' : ''}.`
  ]
}

/** Sums by name; highest first, then by name. */
export function tally(entries: Iterable<readonly [string, number]>): [string, number][] {
  const sums = new Map<string, number>()
  for (const [name, count] of entries) sums.set(name, (sums.get(name) ?? 0) + count)
  return [...sums].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
}

function ruleTable({ rules }: Coverage): string[] {
  if (rules.length === 0) return []
  const rows = rules.map(({ ruleId, agrees, differs, undecided }) => {
    const open = Object.values(undecided).reduce((total, count) => total + (count ?? 0), 0)
    return `| ${markdownCode(ruleId, 'table')} | ${thousands(agrees)} | ${thousands(differs)} | ${thousands(open)} |`
  })
  const table = ['| Rule | Agrees | Differs | Undecided |', '|---|--:|--:|--:|', ...rows].join('\n')
  return [`<details><summary>${counted(rules.length, 'rule')} ran</summary>`, table, '</details>']
}
