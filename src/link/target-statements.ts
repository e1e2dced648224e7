import type { Outlets } from '../lexicon/outlets.ts'
import type { Citing } from '../model/citation.ts'
import type { SourceStatement } from '../model/citation-facts.ts'
import type { CitedAddress } from '../model/cited-address.ts'
import type { Marker, Segmentation } from '../model/passage.ts'

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+){1,5})(\/\S*)?$/i
const DOI = /^(?:doi:? ?)?(10\.\d{4,9}\/\S+)$/i
const ARXIV = /^arxiv:? ?(\d{4}\.\d{4,5})(?:v\d{1,2})?$/i
const PMID = /^pmid:? ?(\d{1,8})$/i
const NUMBER = /^\[?(\d{1,4})\]?$/
const NUMBERED_ANCHOR = /^#(?:ref|cite|citation|source|fn|footnote|note|reference|r|c)?[-_:]?(\d{1,4})$/i
/** Addresses that lead on to another, or keep a copy of it. */
const LEADS_ON = new Set(['archive', 'resolver', 'shortener'])

type Draft = Pick<SourceStatement, 'found' | 'verdict'>

function identifierOf(label: string): string | undefined {
  const doi = DOI.exec(label)?.[1]
  if (doi !== undefined) return `doi:${doi.toLowerCase()}`
  const arxiv = ARXIV.exec(label)?.[1]
  if (arxiv !== undefined) return `arxiv:${arxiv}`
  const pmid = PMID.exec(label)?.[1]
  return pmid === undefined ? undefined : `pmid:${pmid}`
}

/** "[doi:10.1000/182](https://doi.org/10.1000/183)": both name a work by its identifier. */
function byIdentifier(label: string, canonical: string): Draft | undefined {
  const shown = identifierOf(label)
  const scheme = shown?.slice(0, shown.indexOf(':') + 1)
  if (shown === undefined || scheme === undefined || !canonical.startsWith(scheme)) return undefined
  return { found: canonical.slice(scheme.length), verdict: shown === canonical ? 'same' : 'other' }
}

/** "[www.ft.com/rice](https://…)": the words of the link are an address. */
function byAddress({ label, printed, host = '' }: CitedAddress, outlets: Outlets): Draft | undefined {
  const [, shownHost = '', path] = ADDRESS.exec(label) ?? []
  const shown = shownHost.toLowerCase()
  const isWritten = /^(?:https?:\/\/|www\.)/i.test(label) || path !== undefined
  const known = outlets.ofHost(shown)
  // "Node.js" and "draw.io" are names; an address is written as one, or is that of a known outlet.
  if (shown === '' || (!isWritten && known === undefined)) return undefined
  const site = outlets.ofHost(host)
  if (printed.toLowerCase().includes(shown) || (known !== undefined && known === site))
    return { found: host, verdict: 'same' }
  const isParent = host.endsWith(`.${shown}`) || shown.endsWith(`.${host}`)
  const leadsOn = site !== undefined && LEADS_ON.has(site.kind)
  if (isParent || leadsOn || /[?&](?:q|u|url|target)=/i.test(printed)) return { found: host, verdict: 'close' }
  return { found: host, verdict: 'other' }
}

function ofAddress(address: CitedAddress, outlets: Outlets): SourceStatement[] {
  const { label, canonical, host, mark } = address
  if (label === '' || host === undefined || canonical === undefined) return []
  const draft = byIdentifier(label.trim(), canonical) ?? byAddress({ ...address, label: label.trim() }, outlets)
  if (draft === undefined) return []
  return [{ aspect: 'target', at: mark, stated: label.trim(), against: undefined, confidence: 0.9, ...draft }]
}

/** "[3](#ref-4)": the number shown and the number led to. */
function ofAnchor({ label, printed, span }: Marker): SourceStatement[] {
  const shown = NUMBER.exec(label)?.[1]
  const anchor = shown === undefined ? undefined : /\]\((#[^()\s]{1,60})\)$/.exec(printed)?.[1]
  const led = anchor === undefined ? undefined : NUMBERED_ANCHOR.exec(anchor)?.[1]
  if (led === undefined || anchor === undefined) return []
  const verdict = Number(led) === Number(shown) ? 'same' : 'other'
  return [{ aspect: 'target', at: span, stated: label, against: undefined, found: anchor, verdict, confidence: 0.9 }]
}

/** "[3](https://…)", while entry 3 of the list has another address. */
function ofNumber({ addresses, citations, listed }: Citing): SourceStatement[] {
  const entries = new Map(listed.map((work) => [work.source, work]))
  return addresses.flatMap(({ citation, label, canonical, mark, printed }) => {
    const { form, source, inReferences } = citations[citation]!
    const work = source === undefined ? undefined : entries.get(source)
    if (form !== 'numeric' || inReferences || label === '' || work?.canonical === undefined || canonical === undefined)
      return []
    const isSite = /^https:\/\/[^/]+$/.test(work.canonical) || /^https:\/\/[^/]+$/.test(canonical)
    const verdict = work.canonical === canonical ? 'same' : isSite ? 'close' : 'other'
    return [
      {
        aspect: 'target' as const,
        at: mark,
        stated: `[${label.replace(/[[\]]/g, '')}]`,
        against: work.entry,
        found: printed,
        verdict,
        confidence: 0.8
      } as const
    ]
  })
}

/** What links show of where they lead, held against where they do lead. */
export function targetStatements(citing: Citing, { passages }: Segmentation, outlets: Outlets): SourceStatement[] {
  const anchors = passages.flatMap(({ markers }) =>
    markers.filter(({ form, label }) => form === 'numeric' && label !== '')
  )
  return [
    ...citing.addresses.flatMap((address) => ofAddress(address, outlets)),
    ...anchors.flatMap(ofAnchor),
    ...ofNumber(citing)
  ]
}
