import type { AuditResult, Coverage } from '../model/audit-result.ts'
import { compareText, countOpen } from './findings.ts'
import { capital, counted, REASONS, severityCounts, share, thousands } from './wording.ts'

/** The result in two sentences: what was found, and how much could be checked. */
export function verdict({ findings, coverage }: AuditResult): { readonly found: string; readonly checked: string } {
  const { numbersCompared, numbersSeen, citedClaims, uncitedClaims } = coverage
  const compared = `${thousands(numbersCompared)} of ${counted(numbersSeen, 'figure')} could be compared`
  const cited = `${thousands(citedClaims)} of ${counted(citedClaims + uncitedClaims, 'claim')} carry a citation`
  return { found: `${capital(severityCounts(countOpen(findings)))}.`, checked: `${compared}; ${cited}.` }
}

/** A row of a table of counts. */
export type CountRow = readonly [name: string, count: string, note: string]

/** What was seen, understood and compared. */
export function countRows(coverage: Coverage): CountRow[] {
  const part = (name: string, count: number, whole: number): CountRow => [name, thousands(count), share(count, whole)]
  const whole = (name: string, count: number, note = ''): CountRow => [name, thousands(count), note]
  const citable = coverage.citedClaims + coverage.uncitedClaims
  return [
    whole('Sentences', coverage.sentences),
    whole('Headings', coverage.headings),
    whole('Tables', coverage.tables, coverage.cells > 0 ? counted(coverage.cells, 'cell') : ''),
    whole('Figures seen', coverage.numbersSeen),
    part('– understood', coverage.numbersParsed, coverage.numbersSeen),
    part('– compared with another place or with arithmetic', coverage.numbersCompared, coverage.numbersSeen),
    whole('Dates understood', coverage.datesParsed),
    whole('Claims', coverage.claims),
    part('– that can be checked', coverage.checkWorthyClaims, coverage.claims),
    part('– of these with a citation', coverage.citedClaims, citable),
    part('– of these without a citation', coverage.uncitedClaims, citable),
    whole('Facts that the claims speak of', coverage.factClusters)
  ]
}

/** What was not checked, and why, a sentence each. */
export function notChecked({ coverage, clusters }: AuditResult): string[] {
  const unread = coverage.numbersSeen - coverage.numbersParsed
  const alone = coverage.numbersParsed - coverage.numbersCompared
  return [
    ...(unread > 0 ? [`${counted(unread, 'figure was', 'figures were')} seen but not understood.`] : []),
    ...(alone > 0
      ? [`${counted(alone, 'figure stands', 'figures stand')} alone: nothing else in the document to hold against.`]
      : []),
    ...undecided(coverage).map(
      ([reason, count]) => `${counted(count, 'check')} stayed undecided: ${REASONS[reason] ?? reason}.`
    ),
    ...separations(clusters),
    'Sources were not opened: whether they say what they are cited for is not part of this report.'
  ]
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
  const named = causes.slice(0, 8).map(([by, count]) => `${by} (${thousands(count)})`)
  return [
    `${counted(pairs, 'pair')} of unlike values ${pairs === 1 ? 'is' : 'are'} no contradiction, kept apart by ${named.join(', ')}${causes.length > 8 ? ' and others' : ''}.`
  ]
}

/** How often each rule agreed, differed and could not tell. */
export function ruleRows({ rules }: Coverage): { readonly ruleId: string; readonly counts: readonly string[] }[] {
  return rules.map(({ ruleId, agrees, differs, undecided }) => {
    const open = Object.values(undecided).reduce((total, count) => total + (count ?? 0), 0)
    return { ruleId, counts: [agrees, differs, open].map(thousands) }
  })
}

/** Sums by name; highest first, then by name. */
export function tally(entries: Iterable<readonly [string, number]>): [string, number][] {
  const sums = new Map<string, number>()
  for (const [name, count] of entries) sums.set(name, (sums.get(name) ?? 0) + count)
  return [...sums].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
}
