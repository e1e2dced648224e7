import type { Outlets } from '../lexicon/outlets.ts'
import { lookUp } from '../lexicon/words.ts'
import type { Outlet, OutletKind } from '../model/outlet.ts'

export const NEWS: ReadonlySet<OutletKind> = new Set<OutletKind>(['agency', 'newspaper', 'broadcaster', 'magazine'])
/** Sites that carry what others have written. */
export const HOSTS: ReadonlySet<OutletKind> = new Set<OutletKind>([
  'aggregator',
  'user-generated',
  'archive',
  'resolver',
  'shortener',
  'press-release',
  'code-host',
  'preprints',
  'encyclopaedia',
  'chatbot'
])
/** Names that many papers of the world share. */
const SHARED = new Set(
  'times sun mirror national nation herald star post mail standard express record journal observer age information hill register block citizen gazette tribune telegraph independent spectator paper punch conversation republic news'.split(
    ' '
  )
)

/**
 * The news outlet that the words are the name of, when they can hardly mean anything else: not "Time" or "Nature",
 * and not "The Times", but "Reuters", "The Economist" and "Wall Street Journal".
 */
export function unmistakableOutlet(words: string, outlets: Outlets): Outlet | undefined {
  const name = words.trim()
  const known = /^\p{Lu}/u.test(name) ? outlets.ofName(name) : undefined
  if (known === undefined || !NEWS.has(known.kind)) return undefined
  const bare = name.replace(/^The /, '')
  if (bare.includes(' ')) return known
  const isWord = SHARED.has(bare.toLowerCase()) || (bare === name && lookUp(bare.toLowerCase()) !== undefined)
  // Two letters may stand for anything.
  return isWord || bare.length < 3 ? undefined : known
}

const SEPARATOR = /( [–—|-] |: |[,.;] |[.,]$|["“”()])/
const LEADS_TITLE = /^(?: [–—|-] |: )$/
/** Parts of an entry that may follow the name of the outlet. */
const YEAR = /(?:19|20)\d\d(?!\d)/
const VISIT = /^\W{0,3}(?:accessed|retrieved|updated|published|online|available)\b/i
const MONTH_AND_DAY = /^\W{0,3}\p{L}{3,9}\.? \d{1,2}\W{0,3}$/u

function isDateOrVisit(piece: string): boolean {
  return !/\p{L}/u.test(piece) || YEAR.test(piece) || VISIT.test(piece) || MONTH_AND_DAY.test(piece)
}

/** The outlet that an entry names before its title ("Reuters – …") or behind it ("…, Reuters, 5 May 2024"). */
export function outletsNamed(words: string, outlets: Outlets): Outlet[] {
  const pieces = words.slice(0, 600).trim().split(SEPARATOR, 60)
  const first = LEADS_TITLE.test(pieces[1] ?? '') ? unmistakableOutlet(pieces[0]!, outlets) : undefined
  const names = pieces.filter((_, index) => index % 2 === 0)
  const last = names.findLast((piece) => !isDateOrVisit(piece))
  const behind = last === undefined || names.indexOf(last) === 0 ? undefined : unmistakableOutlet(last, outlets)
  return [first, behind].filter((outlet) => outlet !== undefined)
}

const squeezed = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** True when a host spells one of the names of an outlet: "guardian.ng", "ft-live.com". */
export function spellsName(host: string, { name, aliases }: Outlet): boolean {
  const letters = squeezed(host)
  return [name, ...aliases].some((each) => letters.includes(squeezed(each)))
}

export type Kin = 'same' | 'other' | 'close'

/** How a named outlet stands to the site that an address leads to. */
export function kinOf(named: Outlet, host: string, site: Outlet | undefined): Kin {
  if (site === named || site?.name === named.name || spellsName(host, named)) return 'same'
  if (site === undefined || HOSTS.has(site.kind)) return 'close'
  // Agencies sell their stories to everybody who prints.
  return named.kind === 'agency' && NEWS.has(site.kind) ? 'close' : 'other'
}
