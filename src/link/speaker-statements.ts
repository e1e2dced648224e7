import type { Outlets } from '../lexicon/outlets.ts'
import type { Citation, Citing } from '../model/citation.ts'
import type { SourceStatement } from '../model/citation-facts.ts'
import { groupBy } from '../model/group.ts'
import { toSource } from '../model/offset-map.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Passage, Segmentation } from '../model/passage.ts'
import { HOSTS, kinOf, NEWS, unmistakableOutlet } from './outlet-names.ts'

const NAME =
  "((?:[Tt]he )?\\p{Lu}[\\p{L}\\d.&'’-]{0,30}(?: (?:of |the |on |and |& )?\\p{Lu}[\\p{L}\\d.&'’-]{0,30}){0,4})"
/** "Reuters reported that …"; what an outlet says of itself is no report. */
const REPORTS = new RegExp(
  `(?:^|[\\s(“"—–-])${NAME} (?:also |first |later |had |has )?(?:reported|reports|noted|notes|wrote|writes) that (?!its?\\b|they\\b|their\\b)`,
  'gu'
)
const ACCORDING = new RegExp(
  `\\b(?:[Aa]ccording to|[Aa]s reported by|first reported by|was reported by|were reported by) ${NAME}(?=[\\s,.;:)]|$)`,
  'gu'
)
const CUE =
  /\b(?:[Aa]ccording to|reported by|reported that|reports that|noted that|notes that|wrote that|writes that)\b/

interface Speaker {
  readonly outlet: Outlet
  readonly start: number
  readonly end: number
}

function speakersIn(text: string, outlets: Outlets): Speaker[] {
  if (!CUE.test(text)) return []
  return [...text.matchAll(ACCORDING), ...text.matchAll(REPORTS)].flatMap((match) => {
    const words = match[1]!.replace(/^the /, '')
    const outlet = unmistakableOutlet(words, outlets) ?? unmistakableOutlet(`The ${words}`, outlets)
    const start = match.index + match[0].indexOf(words)
    return outlet === undefined ? [] : [{ outlet, start, end: start + words.length }]
  })
}

function siteOf(
  { url, outlet }: Citation,
  outlets: Outlets
): { readonly host: string; readonly site: Outlet | undefined } | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? outlet
  return host === undefined ? undefined : { host, site: outlets.ofHost(host) }
}

/** How the reporting outlet stands to those that are cited: one of its own is enough. */
function verdictOf(
  speaker: Outlet,
  cited: readonly Citation[],
  outlets: Outlets
): SourceStatement['verdict'] | undefined {
  const sites = cited.map((citation) => siteOf(citation, outlets))
  if (sites.length === 0 || sites.some((each) => each === undefined)) return undefined
  const kin = sites.map((each) => kinOf(speaker, each!.host, each!.site))
  if (kin.includes('same')) return 'same'
  const areAllKnown = sites.every(
    (each) => each!.site !== undefined && NEWS.has(each!.site.kind) && !HOSTS.has(each!.site.kind)
  )
  return kin.includes('close') || !areAllKnown ? 'close' : 'other'
}

/** Outlets that a sentence names as having reported something, held against those that it cites. */
export function speakerStatements(citing: Citing, segmentation: Segmentation, outlets: Outlets): SourceStatement[] {
  const body = citing.citations.filter(({ inReferences }) => !inReferences)
  const own = groupBy(body, ({ passage }) => passage)
  const beside = groupBy(body, ({ passage }) => segmentation.passages[passage]!.block)
  return [...own].flatMap(([id, cited]) => {
    const passage: Passage = segmentation.passages[id]!
    if (passage.kind !== 'sentence' || passage.text.length > 2000) return []
    return speakersIn(passage.text, outlets).flatMap(({ outlet, start, end }): SourceStatement[] => {
      const verdict = verdictOf(outlet, cited, outlets)
      if (verdict === undefined) return []
      const inBlock = verdictOf(outlet, beside.get(passage.block) ?? [], outlets)
      const found = [...new Set(cited.map((citation) => citation.outlet ?? citation.printed))].join(', ')
      const at = toSource(passage.map, start, end)
      const final = verdict === 'other' && inBlock === 'same' ? 'close' : verdict
      return [
        { aspect: 'speaker', at, stated: outlet.name, against: cited[0]!.span, found, verdict: final, confidence: 0.7 }
      ]
    })
  })
}
