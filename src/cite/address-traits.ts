import type { Outlets } from '../lexicon/outlets.ts'
import type { AddressTrait } from '../model/cited-address.ts'
import { addressFault } from './address-fault.ts'
import { canonicalUrl, parseUrl } from './canonical-url.ts'
import { outletOf } from './outlet.ts'

/** Schemes of one computer or one program. */
const LOCAL_SCHEMES = new Map<string, string>([
  ['file:', 'a file on one computer'],
  ['sandbox:', 'a file in a chat session'],
  ['attachment:', 'an attachment'],
  ['blob:', 'the memory of a browser'],
  ['about:', 'a page of the browser itself'],
  ['chrome:', 'a page of the browser itself'],
  ['chrome-extension:', 'an extension of one browser'],
  ['moz-extension:', 'an extension of one browser'],
  ['content:', 'a file on one telephone'],
  ['zotero:', 'a library on one computer'],
  ['obsidian:', 'notes on one computer'],
  ['notion:', 'an app on one computer'],
  ['vscode:', 'a program on one computer']
])
const DRIVE = /^[a-z]:[\\/]/i
/** Networks that no packet from outside reaches (RFC 1918, 3927, 4193, 6890). */
const PRIVATE_HOST =
  /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|\[::1\]|\[f[cd][0-9a-f:]+\])$/
const PRIVATE_ENDING = /\.(?:local|localhost|localdomain|internal|intranet|lan|corp|home\.arpa)$/
/** Hosts that stand for others in examples (RFC 2606), and those that templates are filled with. */
const RESERVED_HOST = /(?:^|\.)example\.(?:com|org|net|edu)$|\.invalid$/
const STAND_IN_HOST = /^(?:www\.)?(?:your|my)-?(?:domain|site|website|company|blog|link|url)\.(?:com|org|net|io)$/
const STAND_IN_PATH =
  /\/(?:x{4,}|your-(?:article|link|url|page|post|report|source|title)|(?:insert|paste)-[a-z-]{2,30}|(?:article|link|source|page|report)-(?:url|link|here)|url-here|link-here|placeholder)(?:[/?#.]|$)|\/10\.x{3,}\//i
/** A target that somebody meant to fill in. */
const STAND_IN =
  /^(?:https?:\/\/)?[<[{(]?(?:todo|tbd|tba|x{3,}|url|link|(?:insert|add|your)[-_ ](?:[a-z]+[-_ ]){0,3}[a-z]+|placeholder)[>\]})]?\/?$/i

const FRONT_PAGE = /^\/(?:(?:index|home|default)(?:\.[a-z]{3,5})?\/?|[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i
const SEARCH_WORDS =
  /[?&](?:q|query|term|terms|search|search_query|searchterm|searchtext|keywords?|k|wd|word|text|p|s)=[^&]/i
const SEARCH_PATH = /(?:^|[/.])(?:search|searchresults?|search-results?|results|suche|recherche|buscar)(?:[/._-]|$)/i
const ENGINE =
  /^(?:www\.|m\.)?(?:google\.[a-z.]{2,6}|bing\.com|duckduckgo\.com|baidu\.com|ecosia\.org|startpage\.com|qwant\.com|sogou\.com|so\.com|kagi\.com)$|^(?:search|scholar|patents)\.[a-z.]{4,30}$|^yandex\.[a-z.]{2,6}$|^pubmed\.ncbi\.nlm\.nih\.gov$/
const ENGINE_PATH = /^\/(?:search|s|scholar|web|search\/web)?\/?$/
const CHAT_PATH =
  /^\/(?:i\/grok|gemini\/share|a\/chat|c|g|s|app|chats?|search|share|shares|page|thread|conversation|session)(?:\/|$)/
const CHAT_ELSEWHERE =
  /^(?:x\.com\/i\/grok|twitter\.com\/i\/grok|g\.co\/(?:gemini|bard)\/share|huggingface\.co\/chat\/)/
const LOGIN_HOST =
  /^(?:login|signin|accounts?|auth|sso|idp)\.|(?:^|[.-])ez-?proxy[.-]|\.idm\.oclc\.org$|\.sharepoint\.com$|^(?:mail\.google|outlook\.(?:live|office)|onedrive\.live|teams\.microsoft|app\.slack|web\.whatsapp|webofscience|scopus)\.com$/
const LOGIN_PATH =
  /^\/(?:[a-z-]{1,20}\/)?(?:login|log-in|signin|sign-in|sign_in|sso|wp-login\.php|auth\/login|account\/login|users\/sign_in)(?:[/.?#]|$)/i
const LOGIN_PAGES =
  /^(?:[a-z0-9-]+\.slack\.com\/archives\/|discord\.com\/channels\/|(?:www\.)?facebook\.com\/groups\/[^/]+\/permalink)/

/** Parameters that say where a reader came from and nothing of the page; "ref" and its like may name a version. */
const TRACKED =
  /^(?:utm_[a-z_]+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hsctatracking|srsltid|guccounter|guce_[a-z_]+|cmpid|ocid|smid|s_cid|ref_src|oly_[a-z_]+|vero_[a-z_]+|wt\.mc_id|__twitter_impression)$/i

export interface AddressReading {
  readonly traits: readonly AddressTrait[]
  readonly fault: string | undefined
  readonly clean: string | undefined
  readonly host: string | undefined
  readonly canonical: string | undefined
}

const PLAIN: AddressReading = { traits: [], fault: undefined, clean: undefined, host: undefined, canonical: undefined }

/** The printed address without its tracking parameters; undefined when it has none. */
function withoutTracking(printed: string): string | undefined {
  const query = printed.indexOf('?')
  if (query < 0) return undefined
  const hash = printed.indexOf('#', query)
  const end = hash < 0 ? printed.length : hash
  const parameters = printed.slice(query + 1, end).split('&')
  const kept = parameters.filter((parameter) => !TRACKED.test(parameter.replace(/^amp;/, '').split('=', 1)[0]!))
  if (kept.length === parameters.length) return undefined
  return printed.slice(0, query) + (kept.length > 0 ? `?${kept.join('&')}` : '') + printed.slice(end)
}

const schemeOf = (address: string): string => /^[a-z][a-z0-9+.-]{1,30}:/i.exec(address)?.[0].toLowerCase() ?? ''

function unreachable(url: URL): string | undefined {
  const host = url.hostname.toLowerCase()
  if (host === 'localhost' || host.startsWith('127.')) return 'a server on one computer'
  if (PRIVATE_HOST.test(host) || PRIVATE_ENDING.test(host)) return 'a private network'
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  return isWeb && host !== '' && !host.includes('.') && !host.startsWith('[') ? 'a private network' : undefined
}

function isSearch(host: string, path: string, query: string): boolean {
  if (!SEARCH_WORDS.test(query)) return false
  return SEARCH_PATH.test(path) || (ENGINE.test(host) && ENGINE_PATH.test(path))
}

function isChat(host: string, path: string, outlets: Outlets): boolean {
  if (CHAT_ELSEWHERE.test(`${host}${path}`)) return true
  return CHAT_PATH.test(path) && outlets.ofHost(host)?.kind === 'chatbot'
}

function isFrontPage(host: string, { pathname, search, hash }: URL): boolean {
  // "app.example.org" or "report.example.org" may be one work; a fragment may lead to a page of a single-page site.
  const isWhole = host === outletOf(host)
  return isWhole && search === '' && hash.length < 2 && FRONT_PAGE.test(pathname)
}

function webTraits(url: URL, outlets: Outlets): AddressTrait[] {
  const { pathname: path, search } = url
  const host = url.hostname.toLowerCase().replace(/^www\./, '')
  const kind = outlets.ofHost(host)?.kind
  const traits: AddressTrait[] = []
  if (RESERVED_HOST.test(host) || STAND_IN_HOST.test(host) || STAND_IN_PATH.test(path)) traits.push('reserved')
  else if (isSearch(host, path, search)) traits.push('search')
  else if (isChat(host, path, outlets)) traits.push('chat')
  else if (LOGIN_HOST.test(host) || LOGIN_PATH.test(path) || LOGIN_PAGES.test(`${host}${path}`)) traits.push('login')
  else if (kind === 'shortener' && path.length > 1) traits.push('shortened')
  else if (isFrontPage(host, url)) traits.push('front-page')
  return traits
}

/** What the letters of an address tell of it. */
export function readAddress(printed: string, outlets: Outlets): AddressReading {
  const address = printed.trim()
  if (STAND_IN.test(address)) return { ...PLAIN, traits: ['reserved'] }
  const place = DRIVE.test(address) ? 'a file on one computer' : LOCAL_SCHEMES.get(schemeOf(address))
  if (place !== undefined) return { ...PLAIN, traits: ['unreachable'], fault: place }
  const fault = addressFault(address)
  if (fault !== undefined) return { ...PLAIN, traits: ['malformed'], fault }
  const url = parseUrl(address)
  if (url === undefined) return PLAIN
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  const host = isWeb ? url.hostname.toLowerCase().replace(/^www\./, '') : undefined
  const local = unreachable(url)
  if (local !== undefined) return { ...PLAIN, traits: ['unreachable'], fault: local, host }
  if (!isWeb) return PLAIN
  const clean = withoutTracking(address)
  const traits = webTraits(url, outlets)
  const canonical = canonicalUrl(address)
  return { traits: clean === undefined ? traits : [...traits, 'tracked'], fault: undefined, clean, host, canonical }
}
