import type { Citing, Source } from '../model/citation.ts'
import type { Claim } from '../model/claim.ts'
import type { FactTable } from '../model/facts.ts'
import { append } from '../model/group.ts'
import type { ScoreCard } from '../model/score-card.ts'
import { isHard } from './address-groups.ts'
import { isPlatform, originTitle } from './source-habits.ts'

export interface ScoreInput {
  readonly text: string
  readonly citing: Citing
  readonly claims: readonly Claim[]
  readonly facts: Pick<FactTable, 'source-list' | 'mark-group' | 'list-numbers'>
}

const BETWEEN_MARKS = /^[\s,;]*$/

const rounded = (share: number): number => Math.round(share * 1000) / 1000

/** A mark that stands right behind another to the same source adds nothing to it. */
function repeatedMarks(text: string, { citations }: Citing): number {
  const body = citations.filter(({ inReferences }) => !inReferences).toSorted((a, b) => a.span.start - b.span.start)
  return body.filter((mark, index) => {
    const before = body[index - 1]
    if (before === undefined || mark.source === undefined || before.source !== mark.source) return false
    return mark.span.start >= before.span.end && BETWEEN_MARKS.test(text.slice(before.span.end, mark.span.start))
  }).length
}

/** Outlets with the cited claims that they carry, the most first. */
function claimsByOutlet(claims: readonly Claim[], { citations }: Citing): [string, number][] {
  const byOutlet = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const outlet of new Set(claim.citations.flatMap((id) => citations[id]!.outlet ?? [])))
      append(byOutlet, outlet, claim)
  }
  return [...byOutlet]
    .map(([outlet, own]): [string, number] => [outlet, own.length])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** One for an outlet, one for each work of a platform; works that share a title count once. */
function independentOrigins(sources: readonly Source[]): number {
  const origins = new Set<string>()
  const titles = new Set<string>()
  for (const source of sources) {
    if (source.citedBy.length === 0) continue
    const title = originTitle(source)
    if (title !== undefined && titles.has(title)) continue
    if (title !== undefined) titles.add(title)
    const isOne = source.outlet === undefined || isPlatform(source)
    origins.add(isOne ? `work ${source.id}` : `outlet ${source.outlet}`)
  }
  return origins.size
}

function numberingGaps(lists: FactTable['list-numbers']): number {
  return lists.reduce((gaps, list) => {
    const numbers = new Set(list.map(({ number }) => number))
    return numbers.size === 0 ? gaps : gaps + Math.max(...numbers) - Math.min(...numbers) + 1 - numbers.size
  }, 0)
}

/** The share of the outlets in the cited claims, squared and added up. */
function herfindahl(outlets: readonly (readonly [string, number])[]): number | undefined {
  const all = outlets.reduce((sum, [, count]) => sum + count, 0)
  return all === 0 ? undefined : rounded(outlets.reduce((sum, [, count]) => sum + (count / all) ** 2, 0))
}

/** How well a document is sourced. */
export function scoreCard({ text, citing, claims, facts }: ScoreInput): ScoreCard {
  const citable = claims.filter(({ checkWorthy }) => checkWorthy)
  const cited = citable.filter(({ citations }) => citations.length > 0)
  const figures = cited.filter(isHard)
  const sourcesOf = ({ citations }: Claim) =>
    new Set(citations.flatMap((id) => citing.citations[id]!.source ?? [])).size
  const outlets = claimsByOutlet(cited, citing)
  const [top] = outlets
  return {
    citable: citable.length,
    cited: cited.length,
    recall: citable.length === 0 ? undefined : rounded(cited.length / citable.length),
    figures: figures.length,
    singleSourceFigures: figures.filter((claim) => sourcesOf(claim) === 1).length,
    outlets: new Set(citing.sources.flatMap(({ outlet, citedBy }) => (citedBy.length > 0 ? (outlet ?? []) : []))).size,
    independentOrigins: independentOrigins(citing.sources),
    topOutlet: top && { outlet: top[0], claims: top[1], share: rounded(top[1] / cited.length) },
    concentration: herfindahl(outlets),
    orphanEntries: facts['source-list'].reduce((sum, { uncited }) => sum + uncited.length, 0),
    missingEntries: facts['mark-group'].reduce(
      (sum, { marks, resolved, namedOnly }) => sum + (resolved || namedOnly ? 0 : keysOf(marks)),
      0
    ),
    repeatedMarks: repeatedMarks(text, citing),
    numberingGaps: numberingGaps(facts['list-numbers'])
  }
}

const keysOf = (marks: readonly { readonly key: string }[]): number => new Set(marks.map(({ key }) => key)).size
