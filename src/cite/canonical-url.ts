import { identifiersOf, pubmedOf } from './identifiers.ts'

/** An address, read. */
export interface Address {
  /** One spelling for every address of the work: `doi:…`, `arxiv:…`, `pmid:…`, `pmc:…` or a trimmed URL. */
  readonly canonical: string
  /** False when it stops at a front page. */
  readonly isPage: boolean
  readonly doi: string | undefined
  readonly arxiv: string | undefined
}

const TRACKING_PREFIXES = ['utm_', 'pk_', 'mtm_', 'at_', 'hsa_', 'oly_', 'vero_', '__hs', 'guce_']
const TRACKING = new Set(
  (
    'gclid gclsrc dclid gbraid wbraid fbclid msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok ' +
    'ref ref_src ref_url referrer referer cmpid cmp ito smid smtyp spm _ga _gl _hsenc _hsmi hsctatracking srsltid ' +
    'guccounter ocid cvid ncid s_cid trk trkinfo rb_clickid wt.mc_id wt_mc_id sr_share __twitter_impression'
  ).split(' ')
)
const NO_AUTHORITY = /^(?:mailto|tel|urn|data|javascript|about|blob|news):/i
const SCHEME_AND_SLASHES = /^[a-z][a-z0-9+.-]*:\/\//i
const LOWER_HEX = /%[0-9a-f]{2}/gi

/** With a scheme where the text left it out; undefined for fragments, relative paths and words. */
function withScheme(printed: string): string | undefined {
  if (SCHEME_AND_SLASHES.test(printed) || NO_AUTHORITY.test(printed)) return printed
  if (printed.startsWith('//')) return `https:${printed}`
  const host = /^[^/?#]*/.exec(printed)![0]
  return /^[^.\s].*\.[^.\s]/.test(host) ? `https://${printed}` : undefined
}

/** Parses an address as a browser would, but without throwing. */
export function parseUrl(printed: string): URL | undefined {
  const url = withScheme(printed.trim())
  if (url === undefined) return undefined
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}

function isTracking(parameter: string): boolean {
  const name = parameter.split('=', 1)[0]!.toLowerCase()
  return TRACKING.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))
}

/** What is left of the query without tracking parameters; their order says nothing, so it is fixed. */
function canonicalQuery(search: string): string {
  if (search.length < 2) return ''
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter))
  return kept.length === 0 ? '' : `?${kept.sort().join('&')}`
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length
  while (end > 0 && path.charCodeAt(end - 1) === 47) end--
  return path.slice(0, end)
}

function upperHex(path: string): string {
  return path.includes('%') ? path.replace(LOWER_HEX, (code) => code.toUpperCase()) : path
}

function canonicalWebAddress(url: URL): Address {
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '')
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`
  const { doi, arxiv } = identifiersOf(host, url.pathname)
  const path = upperHex(withoutTrailingSlashes(url.pathname))
  const query = canonicalQuery(url.search)
  const isPage = path !== '' || query !== ''
  if (arxiv !== undefined) return { canonical: `arxiv:${arxiv}`, isPage, doi, arxiv }
  if (doi !== undefined) return { canonical: `doi:${doi}`, isPage, doi, arxiv }
  const canonical = pubmedOf(host, url.pathname) ?? `https://${host}${port}${path}${query}`
  return { canonical, isPage, doi, arxiv }
}

/** Reads an address; undefined when it is not one (malformed, relative, a mere fragment). */
export function addressOf(printed: string): Address | undefined {
  const url = parseUrl(printed)
  if (url === undefined) return undefined
  if (url.protocol === 'http:' || url.protocol === 'https:') return canonicalWebAddress(url)
  url.hash = ''
  return { canonical: url.href, isPage: true, doi: undefined, arxiv: undefined }
}

/**
 * One spelling for all addresses of one work: host in lower case without "www.", no fragment, no tracking
 * parameters, no trailing slash, http as https, default ports left out; arXiv and DOI addresses as their identifier.
 */
export function canonicalUrl(printed: string): string | undefined {
  return addressOf(printed)?.canonical
}
