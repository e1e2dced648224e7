import { NEWS_OUTLETS } from './outlets-news.ts'
import { OTHER_OUTLETS } from './outlets-other.ts'

/** Domains (the first is the main one), name, aliases. */
export type OutletRow = readonly [domains: string, name: string, ...aliases: string[]]

const ROWS = { ...NEWS_OUTLETS, ...OTHER_OUTLETS }

/** What sort of place an outlet is; it decides what kind of support a mark to it can give. */
export type OutletKind = keyof typeof ROWS

export interface Outlet {
  /** Registrable domain. */
  readonly domain: string
  /** As a text would name it. */
  readonly name: string
  /** Further names, not counting the domain. */
  readonly aliases: readonly string[]
  readonly kind: OutletKind
}

function outletsOf(kind: OutletKind): Outlet[] {
  const rows: readonly OutletRow[] = ROWS[kind]
  return rows.flatMap(([domains, name, ...aliases]) =>
    domains.split(' ').map((domain) => ({ domain, name, aliases, kind }))
  )
}

/** Well-known outlets, one record for each of their domains. */
export const OUTLETS: readonly Outlet[] = (Object.keys(ROWS) as OutletKind[]).flatMap(outletsOf)

/** By registrable domain. */
export const OUTLET_BY_DOMAIN: ReadonlyMap<string, Outlet> = new Map(OUTLETS.map((outlet) => [outlet.domain, outlet]))

function byName(): ReadonlyMap<string, Outlet> {
  const index = new Map<string, Outlet>()
  for (const outlet of OUTLETS) {
    for (const name of [outlet.name, ...outlet.aliases]) {
      const key = name.toLowerCase()
      if (!index.has(key)) index.set(key, outlet)
    }
  }
  return index
}

/** By name or alias in lower case; a name that several share leads to the first. */
export const OUTLET_BY_NAME: ReadonlyMap<string, Outlet> = byName()
