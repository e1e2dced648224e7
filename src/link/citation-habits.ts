import type { Citation, Citing, Source } from '../model/citation.ts'
import type { CitationHabit, Habit, HabitSpot } from '../model/citation-facts.ts'
import type { Claim } from '../model/claim.ts'
import { groupBy } from '../model/group.ts'
import type { SectionClaims } from '../model/source-list.ts'
import { isHard } from './address-groups.ts'
import { oneSided } from './one-sided.ts'
import {
  aloneOn,
  claimsWithSources,
  nobodys,
  ownPages,
  ownPraise,
  reliances,
  type SourceInput,
  secondaryFigures,
  sharedOrigins,
  undated,
  weaklySourced
} from './source-habits.ts'

type SourceHabit =
  | 'own-pages'
  | 'alone'
  | 'alone-contested'
  | 'one-origin'
  | 'weak-source'
  | 'secondary-figure'
  | 'own-praise'
  | 'reliance'
  | 'undated'
  | 'one-side'
  | 'nobody'

const PDF = /\.pdf(?:[?#]|$)/i
/** Words and signs that say where in a work something stands. */
const LOCATOR =
  /\b(?:pp?|pages?|ch|chap|chapters?|sec|sections?|para|paragraphs?|tables?|tab|figures?|fig|annex|appendix|box|slides?|s|vol)\b\.? ?\(?(?:\d|[ivxlc]{1,6}\b)|§ ?\d|#page=|\d ?\(\d{1,4}\)[,:] ?[\de]|: ?\d{1,5}[–-]\d/i
const TELLING_WORD = /\p{L}{3}/u
/** Words of an entry that only introduce its address. */
const INTRODUCING =
  /\b(?:available|online|retrieved|accessed|url|link|source|from|at|on|see|web|website|visited|last|https?|www|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/gi

/** Words that name no work. */
const GENERIC =
  /\b(?:industry|market|annual|quarterly|company|corporate|internal|external|research|government|official|public|online|news|media|academic|scientific|expert|various|multiple|several|other|general|data|analysis|analyses|reports?|articles?|stud(?:y|ies)|surveys?|sources?|papers?|publications?|websites?|documents?|documentation|records?|interviews?|statistics|estimates?|literature|and|on|the|of|from|by|in|for|a|an)\b/gi
const NAMES_NOTHING = /^[\s\d.,;:()[\]–—-]*$/
const GENERIC_NOUN =
  /\b(?:reports?|articles?|stud(?:y|ies)|surveys?|sources?|papers?|publications?|websites?|data|analys[ie]s|statistics|research)\b/i

export interface HabitInput extends SourceInput {
  readonly sections: readonly SectionClaims[]
}

function bareEntries({ listed }: Citing): HabitSpot[] {
  return listed.flatMap(({ words, url, entry, form }) => {
    const isBare = url !== undefined && form !== 'definition' && !TELLING_WORD.test(words.replace(INTRODUCING, ''))
    return isBare ? [{ span: entry, printed: url, count: 1 }] : []
  })
}

/** Entries whose words fit any work and that have nothing else by which one could look them up. */
function genericEntries({ listed, sources }: Citing): HabitSpot[] {
  return listed.flatMap(({ words, url, canonical, entry, form, source, isListing }) => {
    const hasMore = url !== undefined || canonical !== undefined || isListing || sources[source]!.outlet !== undefined
    if (hasMore || form === 'footnote' || !GENERIC_NOUN.test(words)) return []
    const printed = words.trim().replace(/[.,;]$/, '')
    return NAMES_NOTHING.test(words.replace(GENERIC, '')) ? [{ span: entry, printed, count: 1 }] : []
  })
}

/** Hard claims by the source that they rest on. */
function claimsBySource({ citing: { citations }, claims }: HabitInput): Map<number, Claim[]> {
  const pairs = claims.filter(isHard).flatMap((claim) => {
    const sources = new Set(claim.citations.flatMap((id) => citations[id]!.source ?? []))
    return [...sources].map((source) => ({ source, claim }))
  })
  return new Map(
    [...groupBy(pairs, ({ source }) => source)].map(([source, own]) => [source, own.map(({ claim }) => claim)])
  )
}

function isLong({ isbn, url }: Source): boolean {
  return isbn !== undefined || PDF.test(url ?? '')
}

/** Books and PDFs that a figure or quotation is taken from, without a word of where in them it stands. */
function unpaged({ citing, segmentation }: HabitInput, carried: ReadonlyMap<number, readonly Claim[]>): HabitSpot[] {
  return citing.sources.flatMap((source) => {
    const claims = carried.get(source.id) ?? []
    if (!isLong(source) || claims.length === 0) return []
    const marks = source.citedBy.map((id) => citing.citations[id]!)
    const texts = [source.printed, source.url ?? '', ...marks.map(({ printed }) => printed)]
    const sentences = new Set(marks.flatMap(({ passages }) => passages))
    const isLocated =
      texts.some((text) => LOCATOR.test(text)) ||
      [...sentences].some((id) => LOCATOR.test(segmentation.passages[id]!.text))
    if (isLocated) return []
    return [{ span: source.entry ?? marks[0]!.span, printed: source.title ?? source.printed, count: claims.length }]
  })
}

/** Marks that stand together, by the words that they cover. */
function runsOf({ citations }: Citing): Citation[][] {
  const body = citations.filter(({ inReferences }) => !inReferences)
  return [...groupBy(body, ({ passage, covers }) => `${passage} ${covers.start} ${covers.end}`).values()]
}

function overloads(citing: Citing): HabitSpot[] {
  return runsOf(citing).flatMap((run) => {
    const sources = new Set(run.map(({ source, key }) => source ?? key)).size
    const span = { start: run[0]!.span.start, end: run.at(-1)!.span.end }
    const printed = [...new Set(run.map((citation) => citation.printed))].join(' ')
    return sources > 1 ? [{ span, printed, count: sources }] : []
  })
}

/** Paragraphs and items of several sentences with figures whose only mark stands in the last of them. */
function ambiguous({ citing, claims, segmentation }: HabitInput): HabitSpot[] {
  const { passages } = segmentation
  const sentences = groupBy(
    passages.filter(({ kind }) => kind === 'sentence'),
    ({ block }) => block
  )
  const bare = new Set(claims.flatMap((claim) => (isHard(claim) && claim.citations.length === 0 ? claim.passage : [])))
  return runsOf(citing).flatMap(([first, ...others]) => {
    const { block, markers, kind } = passages[first!.passage]!
    const own = sentences.get(block) ?? []
    if (kind !== 'sentence' || own.length < 2 || own.at(-1)?.id !== first!.passage) return []
    // Most passages hold more marks than the run has, which shows early; counting all of them for each run would not end.
    const places = new Set<number>()
    for (const { span } of markers) if (places.add(span.start).size > others.length + 1) return []
    const isOnly = own.every(({ id, markers: marks }) => id === first!.passage || marks.length === 0)
    if (!isOnly) return []
    const left = own.filter(({ id }) => bare.has(id)).length
    return left >= 2 ? [{ span: first!.span, printed: first!.printed, count: left }] : []
  })
}

function busyLinks({ citing }: HabitInput, carried: ReadonlyMap<number, readonly Claim[]>): HabitSpot[] {
  return citing.sources.flatMap(({ id, url, entry, title, printed, citedBy }) => {
    const count = carried.get(id)?.length ?? 0
    if (url === undefined || count < 2 || citedBy.length < 4) return []
    const first = citing.citations[citedBy[0]!]!
    return [{ span: entry ?? first.span, printed: title ?? printed, count }]
  })
}

function uncitedSections(sections: readonly SectionClaims[]): HabitSpot[] {
  return sections.flatMap(({ citations, heading, uncited }) => {
    const hard = uncited.filter(isHard)
    if (citations > 0 || heading === undefined || hard.length < 2) return []
    return [{ span: heading.span, printed: heading.text, count: hard.length }]
  })
}

function sourceHabits(input: HabitInput): Pick<Record<Habit, readonly HabitSpot[]>, SourceHabit> {
  const cited = claimsWithSources(input)
  return {
    'own-pages': ownPages(input),
    alone: aloneOn(cited, input, false),
    'alone-contested': aloneOn(cited, input, true),
    'one-origin': sharedOrigins(input.citing),
    'weak-source': weaklySourced(cited),
    'secondary-figure': secondaryFigures(cited, input),
    'own-praise': ownPraise(cited, input),
    reliance: reliances(cited),
    undated: undated(input.citing),
    nobody: nobodys(input),
    'one-side': oneSided(input)
  }
}

/** What the document does again and again in how it cites. */
export function citationHabits(input: HabitInput): CitationHabit[] {
  const { citing, sections } = input
  if (citing.citations.length === 0) return []
  const carried = claimsBySource(input)
  const found: Record<Habit, readonly HabitSpot[]> = {
    'bare-entry': bareEntries(citing),
    'generic-entry': genericEntries(citing),
    'no-page': unpaged(input, carried),
    'see-above': citing.leftovers.filter(({ kind }) => kind === 'see-above').map((spot) => ({ ...spot, count: 1 })),
    overload: overloads(citing),
    ambiguous: ambiguous(input),
    'busy-link': busyLinks(input, carried),
    'uncited-section': uncitedSections(sections),
    ...sourceHabits(input)
  }
  return (Object.keys(found) as Habit[]).map((habit) => ({ habit, spots: found[habit] }))
}
