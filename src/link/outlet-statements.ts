import type { Outlets } from '../lexicon/outlets.ts'
import type { Citing, ListedWork } from '../model/citation.ts'
import type { SourceStatement } from '../model/citation-facts.ts'
import type { CitedAddress } from '../model/cited-address.ts'
import type { Outlet } from '../model/outlet.ts'
import { kinOf, outletsNamed, unmistakableOutlet } from './outlet-names.ts'

const LONGEST_NAME = 60
const QUOTES = /["“”‘’]/g

function statement(
  at: CitedAddress['mark'],
  named: Outlet,
  stated: string,
  host: string,
  site: Outlet | undefined
): SourceStatement {
  const verdict = kinOf(named, host, site)
  const found = site === undefined ? host : `${site.name} (${host})`
  return { aspect: 'outlet', at, stated, against: undefined, found, verdict, confidence: 0.8 }
}

/** "[Reuters](https://…)": the words of a link are the name of an outlet. */
function ofLabel(address: CitedAddress, host: string, outlets: Outlets): SourceStatement | undefined {
  if (address.label.length > LONGEST_NAME) return undefined
  const label = address.label.replace(QUOTES, '').trim()
  const named = unmistakableOutlet(label, outlets)
  if (named === undefined) return undefined
  const site = outlets.ofHost(host)
  const told = statement(address.mark, named, label, host, site)
  // A host of which nothing is known may be anybody's, but hardly that of a paper; agencies are printed anywhere.
  const isElsewhere = site === undefined && told.verdict === 'close' && named.kind !== 'agency'
  return isElsewhere ? { ...told, verdict: 'other', confidence: 0.6, isUnknown: true } : told
}

/** "Reuters – Title. https://…": an entry names one outlet, and its address is of another. */
function ofEntry({ words, entry }: ListedWork, host: string, outlets: Outlets): SourceStatement | undefined {
  const named = outletsNamed(words, outlets)
  const site = outlets.ofHost(host)
  const own = named.find((outlet) => kinOf(outlet, host, site) === 'same')
  const first = own ?? named[0]
  // Several names are those of a story about outlets.
  if (first === undefined || (own === undefined && named.length > 1)) return undefined
  return statement(entry, first, first.name, host, site)
}

/** Outlets that link words and entries name, held against the sites that their addresses lead to. */
export function outletStatements({ addresses, listed }: Citing, outlets: Outlets): SourceStatement[] {
  const hostOf = new Map(
    addresses.flatMap(({ source, host }) => (source !== undefined && host ? [[source, host]] : []))
  )
  const labels = addresses.flatMap((address) =>
    address.host === undefined || address.label === '' || address.inReferences
      ? []
      : (ofLabel(address, address.host, outlets) ?? [])
  )
  const entries = listed.flatMap((work) => {
    const host = work.url === undefined ? undefined : hostOf.get(work.source)
    return host === undefined || work.isListing ? [] : (ofEntry(work, host, outlets) ?? [])
  })
  return [...labels, ...entries]
}
