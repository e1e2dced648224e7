import type { Outlets } from '../lexicon/outlets.ts'
import type { Citation } from '../model/citation.ts'
import type { CitedAddress } from '../model/cited-address.ts'
import type { LinkDefinition, Marker } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { type AddressReading, readAddress } from './address-traits.ts'
import { addressInLink } from './target.ts'

interface Printed {
  readonly address: string
  readonly span: Span
}

/** Reads each address once, where it is printed: in a mark, or in the link definition that the mark names. */
export class AddressBook {
  readonly found: CitedAddress[] = []
  readonly #outlets: Outlets
  readonly #definitions: ReadonlyMap<string, LinkDefinition>
  readonly #readings = new Map<string, AddressReading>()
  readonly #seen = new Set<number>()

  constructor(definitions: readonly LinkDefinition[], outlets: Outlets) {
    this.#outlets = outlets
    this.#definitions = new Map(definitions.toReversed().map((definition) => [definition.url, definition]))
  }

  /** Notes the address of a mark, if it has one of its own. */
  note(marker: Marker, { id, source, inReferences }: Citation): void {
    const place = this.#placeOf(marker)
    if (place === undefined || this.#seen.has(place.span.start)) return
    this.#seen.add(place.span.start)
    const { span, label } = marker
    const { traits: all, fault, clean, host, canonical } = this.#read(place.address)
    // A bare domain names an outlet and is not meant to lead to a page.
    const traits = marker.form === 'bare-domain' ? all.filter((trait) => trait === 'reserved') : all
    const printed = place.address
    this.found.push({
      span: place.span,
      printed,
      mark: span,
      label,
      citation: id,
      source,
      inReferences,
      traits,
      fault,
      clean,
      host,
      canonical
    })
  }

  #read(address: string): AddressReading {
    const known = this.#readings.get(address) ?? readAddress(address, this.#outlets)
    this.#readings.set(address, known)
    return known
  }

  #placeOf({ form, key, span, printed }: Marker): Printed | undefined {
    if (form === 'bare-domain' || form === 'autolink') return { address: key, span: within(span, printed, key) }
    if (form !== 'inline-link' && !(form === 'numeric' && printed.includes(']('))) return undefined
    const address = form === 'numeric' ? addressInLink(printed) : key
    if (address === undefined || address.trim() === '' || address.startsWith('#')) return undefined
    if (printed.includes(address)) return { address, span: within(span, printed, address) }
    const definition = this.#definitions.get(address)
    if (definition === undefined) return { address, span }
    return { address, span: definition.span }
  }
}

function within(mark: Span, printed: string, address: string): Span {
  const at = printed.lastIndexOf(address)
  return at < 0 ? mark : { start: mark.start + at, end: mark.start + at + address.length }
}
