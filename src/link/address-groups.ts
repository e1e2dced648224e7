import { ownLabel } from '../lexicon/outlets.ts'
import type { Citing, Source } from '../model/citation.ts'
import type { AddressGroup, AddressUse } from '../model/citation-facts.ts'
import type { AddressTrait, CitedAddress } from '../model/cited-address.ts'
import type { Claim } from '../model/claim.ts'
import { groupBy } from '../model/group.ts'

/** Each address of these is a defect of its own; the others are habits of a document, and told once. */
const ONE_BY_ONE: ReadonlySet<AddressTrait> = new Set<AddressTrait>(['malformed', 'reserved'])
const TRAITS: readonly AddressTrait[] = [
  'malformed',
  'unreachable',
  'reserved',
  'front-page',
  'search',
  'chat',
  'login',
  'shortened',
  'tracked'
]
const NOT_WORD = /[^\p{L}\p{N}]+/gu

const squeezed = (words: string): string => words.toLowerCase().replace(NOT_WORD, '')

/** True for claims that a reader would look up at the source: figures in digits, dates and quotations. */
export function isHard({ checkWorthy, kind, value }: Claim): boolean {
  if (!checkWorthy) return false
  if (value.type === 'quantity') return !value.quantity.inWords
  return value.type === 'date' || kind === 'quotation'
}

const NONE = { claims: 0, statements: 0 }

interface Carried {
  claims: number
  statements: number
}

/** How many check-worthy claims each source carries, and how many of them are hard. */
function claimsOfSources(claims: readonly Claim[], { citations }: Citing): ReadonlyMap<number, Carried> {
  const counts = new Map<number, Carried>()
  for (const claim of claims) {
    if (!claim.checkWorthy) continue
    const sources = new Set(claim.citations.flatMap((id) => citations[id]!.source ?? []))
    for (const source of sources) {
      const count = counts.get(source) ?? { claims: 0, statements: 0 }
      count.statements++
      if (isHard(claim)) count.claims++
      counts.set(source, count)
    }
  }
  return counts
}

/** True when the words of the link, or of the entry, are the name that the domain spells. */
function namesSite({ label, printed, inReferences }: CitedAddress, source: Source | undefined, words: string): boolean {
  // An entry without a title names an outlet and nothing else.
  if (inReferences && source?.title === undefined && /\p{L}/u.test(words)) return true
  const host = /^(?:[a-z]+:)?(?:\/\/)?([^/?#]+)/i.exec(printed)?.[1]
  if (host === undefined) return false
  const name = squeezed(ownLabel(host))
  return name !== '' && [label, source?.title ?? ''].some((each) => squeezed(each).includes(name))
}

/** Cited addresses by what can be told of them. */
export function addressGroups(citing: Citing, claims: readonly Claim[]): AddressGroup[] {
  if (citing.addresses.length === 0) return []
  const striking = citing.addresses.filter(({ traits }) => traits.length > 0)
  const carried = striking.length === 0 ? new Map<number, Carried>() : claimsOfSources(claims, citing)
  const wordsOf = new Map(citing.listed.map(({ source, words }) => [source, words]))
  const uses = striking.map((address): AddressUse => {
    const source = address.source === undefined ? undefined : citing.sources[address.source]
    const { claims: hard, statements } = (source && carried.get(source.id)) ?? NONE
    const isCitation = address.inReferences || statements > 0
    const words = source === undefined ? '' : (wordsOf.get(source.id) ?? '')
    return { ...address, claims: hard, isCitation, namesSite: namesSite(address, source, words), kind: source?.kind }
  })
  return TRAITS.flatMap((trait) => {
    const own = uses.filter((use) => use.traits.includes(trait))
    if (own.length === 0 || !ONE_BY_ONE.has(trait)) return [{ trait, uses: own }]
    return [...groupBy(own, ({ printed }) => printed).values()].map((same) => ({ trait, uses: same }))
  })
}
