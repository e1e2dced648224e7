/** Faults of an address that make it lead nowhere, whatever stands on the net. */

/** A scheme that is nearly http. */
const SCHEME_SLIPS: readonly (readonly [slip: RegExp, fault: string])[] = [
  [/^https?:\/\/(?:https?[:/]|https?%3a)/i, 'the scheme stands twice'],
  [/^https?\/\//i, 'the colon behind the scheme is missing'],
  [/^https?:\/(?!\/)/i, 'a slash behind the scheme is missing'],
  [/^https?:(?!\/)\S/i, 'the slashes behind the scheme are missing'],
  [/^https?:\/\/\/+/i, 'it has a slash too many behind the scheme'],
  [/^https?;\/\//i, 'a semicolon stands for the colon behind the scheme'],
  [/^(?:ttps?|htps?|htpps?|hhttps?|httpss|htttps?|htts?):\/\//i, 'the scheme is misspelt']
]
const WEB = /^https?:\/\//i
const GOOD_SCHEME = /^https?:\/\/[^/]/i
/** Endings that nobody can register and that are a slip of the finger away from the commonest ones. */
const ENDING_SLIPS = new Set('con cmo ocm comm cpm coom xom vom ogr orgg rog nte gvo govv eud edua'.split(' '))
const HOST = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#]*)/i

function hostFault(printed: string): string | undefined {
  const host =
    HOST.exec(printed)?.[1]
      ?.replace(/:\d{0,5}$/, '')
      .toLowerCase() ?? ''
  if (host === '') return 'it names no host'
  if (host.startsWith('[')) return undefined
  if (host.includes('..')) return 'two dots stand side by side in the host'
  const bad = /[\s,;"'<>{}|\\^`()*!$&=+]/.exec(host)?.[0]
  if (bad !== undefined) return `"${bad}" cannot stand in a host`
  if (/^www\.[^.]+$/.test(host)) return 'the host has no ending such as ".org"'
  const ending = host.slice(host.lastIndexOf('.') + 1)
  return ENDING_SLIPS.has(ending) ? `no domain ends in ".${ending}"` : undefined
}

/** Why the address cannot be parsed or reached by anybody; undefined for a sound one, or for a path in the same site. */
export function addressFault(printed: string): string | undefined {
  if (!GOOD_SCHEME.test(printed) || /^https?:\/\/https?/i.test(printed)) {
    const slip = SCHEME_SLIPS.find(([pattern]) => pattern.test(printed))
    if (slip !== undefined) return slip[1]
    if (!WEB.test(printed)) return undefined
  }
  const fault = hostFault(printed)
  if (fault !== undefined) return fault
  try {
    new URL(printed)
    return undefined
  } catch {
    return 'it does not parse'
  }
}
