import { parse } from 'tldts'
import { OUTLET_BY_DOMAIN, type Outlet, type OutletKind } from '../lexicon/outlets.ts'

const SCHEME = /^([a-z][a-z0-9+.-]*):(\/\/)?/i
const WEB_SCHEME = /^(?:https?|ftp)$/i
const PORT = /^\d{1,5}(?:[/?#]|$)/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const ASCII = /^[\x00-\x7f]*$/

/** True for fragments, paths and schemes that lead to no site. */
function leadsNowhere(address: string): boolean {
  if (address === '' || '#.?'.includes(address[0]!)) return true
  if (address[0] === '/') return address[1] !== '/'
  const scheme = SCHEME.exec(address)
  if (scheme === null) return false
  if (scheme[2] !== undefined) return !WEB_SCHEME.test(scheme[1]!)
  return !PORT.test(address.slice(scheme[0].length))
}

/** In the spelling of the domain name system, so that one site has one name. */
function toAscii(domain: string): string | undefined {
  if (ASCII.test(domain)) return domain
  try {
    return new URL(`https://${domain}`).hostname
  } catch {
    return undefined
  }
}

/**
 * The outlet behind a URL or domain: its registrable domain by the ICANN part of the public suffix list, in lower
 * case (so all sites of a shared host are one outlet); undefined when there is none.
 */
export function outletOf(address: string): string | undefined {
  const trimmed = address.trim()
  if (leadsNowhere(trimmed)) return undefined
  const { domain, hostname, isIcann, publicSuffix } = parse(trimmed)
  if (isIcann !== true) return undefined
  const host = hostname?.replace(/^www\./, '')
  // Some governments and registries publish on a public suffix itself.
  if (host === publicSuffix) return host?.includes('.') ? (toAscii(host) ?? undefined) : undefined
  return domain === null ? undefined : toAscii(domain)
}

/** The part of a domain that its owner chose: "kyoto-post" of "kyoto-post.co.jp". */
function ownLabel(domain: string): string {
  return parse(domain).domainWithoutSuffix ?? domain
}

/** Country codes that are sold to anybody, so that "brand.ai" says nothing of "brand.com". */
const VANITY_COUNTRIES = new Set('ac ai am cc co fm gg im io is ly me sh to tv vc ws'.split(' '))
const WITH_EDITIONS: ReadonlySet<OutletKind> = new Set<OutletKind>(['agency', 'newspaper', 'broadcaster', 'magazine'])

/** The parent ("brand.com") of what looks like its national edition ("brand.com.au"). */
function parentOutlet(domain: string): Outlet | undefined {
  const country = /\.([a-z]{2})$/.exec(domain)?.[1]
  if (country === undefined || VANITY_COUNTRIES.has(country)) return undefined
  const parent = OUTLET_BY_DOMAIN.get(`${ownLabel(domain)}.com`)
  return parent !== undefined && WITH_EDITIONS.has(parent.kind) ? parent : undefined
}

/** The outlet as the lexicon knows it; a national edition counts as its parent. */
export function knownOutlet(domain: string): Outlet | undefined {
  return OUTLET_BY_DOMAIN.get(domain) ?? parentOutlet(domain)
}

/** The outlet's name for a reader; the domain when the lexicon does not know it. */
export function outletName(domain: string): string {
  return knownOutlet(domain)?.name ?? domain
}

/** All names by which a text may call the outlet, the usual one first; the domain is always among them. */
export function aliases(domain: string): readonly string[] {
  const known = knownOutlet(domain)
  if (known !== undefined) return [known.name, ...known.aliases, domain]
  const label = ownLabel(domain)
  const names = new Set([label, label.replaceAll('-', ' '), label.replaceAll('-', ''), domain])
  return [...names].filter((name) => name !== '')
}
