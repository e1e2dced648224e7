import { readFileSync } from 'node:fs'
import { parse } from 'tldts'
import type { Outlet, OutletKind, OutletTable } from '../model/outlet.ts'
import { wordSet } from './word-tables.ts'

/** Country codes that are sold to anybody, so that "brand.ai" says nothing of "brand.com". */
const VANITY_COUNTRIES = wordSet('ac ai am cc co fm gg im io is ly me sh to tv vc ws')
const WITH_EDITIONS: ReadonlySet<OutletKind> = new Set<OutletKind>(['agency', 'newspaper', 'broadcaster', 'magazine'])

/** What the domain name system allows. */
const LONGEST_HOST = 253

/** The part of a domain that its owner chose: "kyoto-post" of "kyoto-post.co.jp". */
export function ownLabel(domain: string): string {
  return parse(domain).domainWithoutSuffix ?? domain
}

function outletsOf(table: OutletTable): Outlet[] {
  return Object.entries(table).flatMap(([kind, rows]) =>
    (rows ?? []).map(({ name, domains, aliases, deprecated, unreliable }) => ({
      name,
      domains,
      aliases: aliases ?? [],
      kind: kind as OutletKind,
      deprecated,
      unreliable
    }))
  )
}

/** Well-known outlets by domain and by name; those of the user come before those that ship with the program. */
export class Outlets {
  readonly all: readonly Outlet[]
  readonly #byDomain = new Map<string, Outlet>()
  readonly #byName = new Map<string, Outlet>()

  constructor(...tables: readonly OutletTable[]) {
    this.all = tables.flatMap(outletsOf)
    for (const outlet of this.all) {
      for (const domain of outlet.domains) setOnce(this.#byDomain, domain.toLowerCase(), outlet)
      for (const name of [outlet.name, ...outlet.aliases]) setOnce(this.#byName, name.toLowerCase(), outlet)
    }
  }

  /** The outlet of a registrable domain or a host; a national edition counts as its parent. */
  ofDomain(domain: string): Outlet | undefined {
    return this.#byDomain.get(domain) ?? this.#parent(domain)
  }

  /** The outlet of a host, the most particular first: "news.brand.com" before "brand.com". */
  ofHost(host: string): Outlet | undefined {
    if (host.length > LONGEST_HOST) return undefined
    for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) {
      const found = this.#byDomain.get(host.slice(at))
      if (found !== undefined) return found
    }
    const { domain } = parse(host)
    return domain === null ? undefined : this.#parent(domain)
  }

  /** By name or alias, whatever its case; a name that several share leads to the first. */
  ofName(name: string): Outlet | undefined {
    return this.#byName.get(name.toLowerCase())
  }

  /** The outlet's name for a reader; the domain when it is not known. */
  nameOf(domain: string): string {
    return this.ofDomain(domain)?.name ?? domain
  }

  /** All names by which a text may call the outlet, the usual one first; the domain is always among them. */
  aliases(domain: string): readonly string[] {
    const known = this.ofDomain(domain)
    if (known !== undefined) return [known.name, ...known.aliases, domain]
    const label = ownLabel(domain)
    const names = new Set([label, label.replaceAll('-', ' '), label.replaceAll('-', ''), domain])
    return [...names].filter((name) => name !== '')
  }

  /** The parent ("brand.com") of what looks like its national edition ("brand.com.au"). */
  #parent(domain: string): Outlet | undefined {
    const country = /\.([a-z]{2})$/.exec(domain)?.[1]
    if (country === undefined || VANITY_COUNTRIES.has(country)) return undefined
    const parent = this.#byDomain.get(`${ownLabel(domain)}.com`)
    return parent !== undefined && WITH_EDITIONS.has(parent.kind) ? parent : undefined
  }
}

let table: OutletTable | undefined
let shipped: Outlets | undefined

function shippedTable(): OutletTable {
  table ??= JSON.parse(readFileSync(new URL('../../data/outlets.json', import.meta.url), 'utf8')) as OutletTable
  return table
}

/** The outlets that ship with the program, with those of the user before them. */
export function knownOutlets(own?: OutletTable): Outlets {
  if (own !== undefined) return new Outlets(own, shippedTable())
  shipped ??= new Outlets(shippedTable())
  return shipped
}

function setOnce<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}
