import type { Outlets } from '../lexicon/outlets.ts'
import { ownLabel } from '../lexicon/outlets.ts'
import type { Citation, Citing, Source } from '../model/citation.ts'
import type { HabitSpot } from '../model/citation-facts.ts'
import type { Claim } from '../model/claim.ts'
import { groupBy } from '../model/group.ts'
import { toSource } from '../model/offset-map.ts'
import type { OutletKind } from '../model/outlet.ts'
import type { Segmentation } from '../model/passage.ts'
import { printedValue } from '../model/printed-value.ts'
import type { Reading } from '../model/reading.ts'
import { isHard } from './address-groups.ts'

/** Sites that hold the works of many hands; many marks to one of them are no reliance on one voice. */
const PLATFORMS: ReadonlySet<OutletKind> = new Set<OutletKind>([
  'preprints',
  'journal',
  'resolver',
  'archive',
  'code-host',
  'shortener'
])
/** Where anybody can write, or where what others have found is gathered or announced. */
const WEAK: ReadonlySet<OutletKind> = new Set<OutletKind>([
  'user-generated',
  'press-release',
  'aggregator',
  'encyclopaedia',
  'chatbot'
])
/** Networks on which authors put their printed papers. */
const PAPER_HOSTS: ReadonlySet<string> = new Set(['researchgate.net', 'academia.edu', 'semanticscholar.org'])
const SECONDARY: ReadonlySet<OutletKind> = new Set<OutletKind>([
  'user-generated',
  'aggregator',
  'encyclopaedia',
  'newspaper',
  'broadcaster',
  'magazine'
])
/** "According to its annual report": the document itself is named. */
const ORIGINAL =
  /\b(?:according to|as (?:stated|disclosed|reported|set out) in|in|from|per|shown? by|disclosed in) (?:its|the|a|an|their|his|her|this|that|[\p{Lu}][\p{L}&.-]{1,30}['’]s?) (?:[\p{L}\d-]{2,20} ){0,3}(?:filings?|10-[kq]|20-f|prospectus|annual report|quarterly report|earnings (?:report|release|statement)|court (?:filing|record|ruling|document)s?|judge?ment|census|patent|statute|transcript|gazette|balance sheet)\b/iu
/** Fewer cited claims than this show no reliance. */
const MANY_CITED = 20
/** One in so many is an exception. */
const EXCEPTION = 4
/** Words that say that a statement is disputed. */
const CONTESTED =
  /\b(?:disputed|contested|controversial|contentious|allegedly|alleged|dispute[sd]? (?:the|that|this)|den(?:y|ies|ied) (?:the|that|this|any)|contradict(?:s|ed)|disagree[sd]?|challenged by|debated)\b/i
const BOTH_SIDES =
  /\b(?:literature|reviews?|meta-analys[ie]s|studies|papers|both sides|scholars|some .{3,80}\bothers)\b/i
/** Somebody, but nobody in particular. */
const NOBODY =
  /\b(?:some |many |most |several |numerous |various |leading |other )?(?:experts|analysts|observers|critics|commentators|insiders|scientists|researchers|scholars|economists|historians|insider sources|studies|research|surveys) (?:widely |generally |often |largely |have |has |also )?(?:say|says|believe|argue|argued|claim|claimed|suggests?|suggested|shows?|shown|agree|agreed|estimate|estimated|warn|warned|indicates?|indicated|consider|note|noted|think|expect|predict)\b|\bit is (?:widely|generally|commonly|often) (?:believed|known|accepted|held|thought|said|reported|assumed|agreed)\b/i

export interface SourceInput {
  readonly citing: Citing
  readonly claims: readonly Claim[]
  readonly segmentation: Segmentation
  readonly readings: readonly Reading[]
  readonly outlets: Outlets
}

interface Cited {
  readonly claim: Claim
  /** Distinct sources. */
  readonly sources: readonly Source[]
}

/** Check-worthy claims with the works that they rest on. */
export function claimsWithSources({ citing, claims }: SourceInput): Cited[] {
  return claims.flatMap((claim) => {
    if (!claim.checkWorthy || claim.citations.length === 0) return []
    const ids = [...new Set(claim.citations.flatMap((id) => citing.citations[id]!.source ?? []))]
    return ids.length === 0 ? [] : [{ claim, sources: ids.map((id) => citing.sources[id]!) }]
  })
}

const nameOf = ({ outletName, outlet, printed }: Source): string => outletName ?? outlet ?? printed

/** A claim a spot; one for each passage, as a sentence with five figures is one statement to its reader. */
function spotsOf(cited: readonly Cited[], printed: (cited: Cited) => string): HabitSpot[] {
  return [...groupBy(cited, ({ claim }) => claim.passage).values()].map((same) => ({
    span: same[0]!.claim.span,
    printed: printed(same[0]!),
    count: same.length
  }))
}

/** A site of papers by many authors, by its kind or because its pages are known under numbers of their own. */
export function isPlatform({ kind, canonical, outlet }: Source): boolean {
  if (kind !== undefined && PLATFORMS.has(kind)) return true
  return outlet === 'nih.gov' || /^(?:doi|arxiv|pmid):/.test(canonical ?? '')
}

/** Outlets that carry more than their share of the cited claims; the share in per cent is the count. */
export function reliances(cited: readonly Cited[]): HabitSpot[] {
  if (cited.length < MANY_CITED) return []
  const byOutlet = groupBy(
    cited.flatMap((each) =>
      [...new Map(each.sources.map((source) => [source.outlet, source])).values()].map((source) => ({ each, source }))
    ),
    ({ source }) => source.outlet
  )
  return [...byOutlet.values()].flatMap((own) => {
    const { source, each } = own[0]!
    if (isPlatform(source)) return []
    const count = Math.round((100 * own.length) / cited.length)
    return [{ span: each.claim.span, printed: nameOf(source), count }]
  })
}

const isWeak = ({ kind, outlet }: Source): boolean =>
  kind !== undefined && WEAK.has(kind) && !PAPER_HOSTS.has(outlet ?? '')

/** Figures that nothing but a weak outlet carries. */
export function weaklySourced(cited: readonly Cited[]): HabitSpot[] {
  const weak = cited.filter(({ claim, sources }) => isHard(claim) && sources.every(isWeak))
  return spotsOf(weak, ({ sources }) => nameOf(sources[0]!))
}

/** Figures said to come from a filing, census or judgment that others report. */
export function secondaryFigures(cited: readonly Cited[], { segmentation }: SourceInput): HabitSpot[] {
  const found = cited.filter(
    ({ claim, sources }) =>
      isHard(claim) &&
      sources.every(({ kind }) => kind !== undefined && SECONDARY.has(kind)) &&
      ORIGINAL.test(segmentation.passages[claim.passage]!.text)
  )
  return spotsOf(found, ({ sources }) => nameOf(sources[0]!))
}

export const squeezed = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** "The largest maker of salt" about a firm, on the word of its own site. */
export function ownPraise(cited: readonly Cited[], { readings }: SourceInput): HabitSpot[] {
  const praised = cited.filter(({ claim, sources }) => {
    if (claim.kind !== 'ranking') return false
    const { rankings } = readings[claim.passage]!
    const names = rankings.filter(({ rank }) => rank === 1).map(({ holder }) => squeezed(holder.printed))
    return sources.every(({ outlet }) => {
      const label = outlet === undefined ? '' : squeezed(ownLabel(outlet))
      return label.length >= 3 && names.some((name) => name === label || (label.length >= 5 && name.startsWith(label)))
    })
  })
  return spotsOf(praised, ({ sources }) => nameOf(sources[0]!))
}

/** A review of the literature on a dispute is one source that has both sides. */
export const isContested = (text: string): boolean => CONTESTED.test(text) && !BOTH_SIDES.test(text)

/** Statements that one source carries alone: figures, and among these what the text itself calls disputed. */
export function aloneOn(
  cited: readonly Cited[],
  { segmentation, citing }: SourceInput,
  contested: boolean
): HabitSpot[] {
  if (citing.sources.length < 3) return []
  const meant = cited.filter(({ claim }) =>
    contested ? isContested(segmentation.passages[claim.passage]!.text) : isHard(claim)
  )
  const alone = meant.filter(({ sources }) => sources.length === 1)
  // Where one source for a figure is the rule, none of them stands out; the score card has their share.
  if (!contested && EXCEPTION * alone.length > meant.length) return []
  const source = ({ sources }: Cited) => nameOf(sources[0]!)
  return spotsOf(alone, (each) => (contested ? source(each) : printedValue(each.claim)))
}

const TITLE_END = /\s[-–—|:]\s[^-–—|:]{1,40}$/

/** What a story keeps when others print it; undefined for titles that many works have. */
export function originTitle({ title }: Source): string | undefined {
  if (title === undefined || title.split(/\s+/).length < 4) return undefined
  const words = squeezed(title.replace(TITLE_END, ''))
  return words.length >= 20 ? words : undefined
}

/** Sources of one statement that are one story under the same title. */
export function sharedOrigins({ citations, sources }: Citing): HabitSpot[] {
  const runs = groupBy(
    citations.filter(({ inReferences, source }) => !inReferences && source !== undefined),
    ({ passage, covers }: Citation) => `${passage} ${covers.start} ${covers.end}`
  )
  return [...runs.values()].flatMap((run) => {
    const works = [...new Set(run.map(({ source }) => source!))].map((id) => sources[id]!)
    if (works.length < 2) return []
    const titles = groupBy(works, originTitle)
    const same = [...titles.values()].find((group) => new Set(group.map(({ outlet }) => outlet)).size > 1)
    return same === undefined ? [] : [{ span: run[0]!.span, printed: same[0]!.title!, count: same.length }]
  })
}

/** Entries without a date in a list whose entries mostly have one. */
export function undated({ listed, sources }: Citing): HabitSpot[] {
  const works = listed.filter(({ isListing, form }) => !isListing && form !== 'definition' && form !== 'footnote')
  const without = works.filter(({ source, date }) => date === undefined && sources[source]!.date === undefined)
  if (works.length < 4 || 2 * without.length > works.length) return []
  return without.map(({ entry, words, title }) => ({ span: entry, printed: title ?? words.trim(), count: 1 }))
}

/** "Experts say", without a word of who, and without a source. */
export function nobodys({ citing, segmentation }: SourceInput): HabitSpot[] {
  const cited = new Set(
    citing.citations.flatMap(({ passage, inReferences }) => (inReferences ? [] : segmentation.passages[passage]!.block))
  )
  return segmentation.passages.flatMap(({ block, kind, text, map }) => {
    const match = kind === 'sentence' && !cited.has(block) ? NOBODY.exec(text) : null
    if (match === null) return []
    const { index, 0: printed } = match
    return [{ span: toSource(map, index, index + printed.length), printed, count: 1 }]
  })
}

/** Marks to the site on which the document itself appears, as its front matter says. */
export function ownPages({ citing, segmentation, outlets }: SourceInput): HabitSpot[] {
  const said = ['url', 'site', 'website', 'canonical', 'publisher', 'domain'].flatMap(
    (key) => segmentation.metadata.get(key) ?? []
  )
  const own = new Set(said.flatMap((value) => outletOfWords(value, outlets) ?? []))
  if (own.size === 0) return []
  return citing.sources.flatMap(({ outlet, citedBy }) => {
    if (outlet === undefined || !own.has(outlet) || citedBy.length === 0) return []
    return [{ span: citing.citations[citedBy[0]!]!.span, printed: outlet, count: citedBy.length }]
  })
}

function outletOfWords(value: string, outlets: Outlets): string | undefined {
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(value.trim())?.[1]?.toLowerCase()
  return host ?? outlets.ofName(value.trim())?.domains[0]
}
