import { parse } from 'tldts'

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
