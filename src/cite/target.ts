import type { Outlets } from '../lexicon/outlets.ts'
import type { LinkDefinition, Marker } from '../model/passage.ts'
import { addressOf } from './canonical-url.ts'
import { arxivIn, arxivOfDoi, doiIn } from './identifiers.ts'
import { outletOf } from './outlet.ts'

/** Where a mark that carries its own address leads. */
export interface Target {
  /** One spelling for every address of the work. */
  readonly canonical: string
  /** False for bare domains and front pages, which name an outlet rather than a work. */
  readonly isPage: boolean
  /** As printed; made from the identifier for DOIs and arXiv numbers; undefined for bare domains. */
  readonly url: string | undefined
  readonly outlet: string | undefined
  readonly doi: string | undefined
  readonly arxiv: string | undefined
}

/** Addresses of people and code, not of works. */
const NO_SOURCE = /^\s*(?:mailto|tel|javascript|data):/i

/** The address in the printed form of a link: "[3](https://… "Title")". */
export function addressInLink(printed: string): string | undefined {
  const opened = printed.lastIndexOf('](')
  if (opened < 0 || !printed.endsWith(')')) return undefined
  const address = printed
    .slice(opened + 2, -1)
    .trim()
    .split(/\s/, 1)[0]!
  return address.startsWith('<') && address.endsWith('>') ? address.slice(1, -1) : address
}

function identified(doi: string | undefined, arxiv: string | undefined): Target | undefined {
  if (arxiv !== undefined) {
    const url = `https://arxiv.org/abs/${arxiv}`
    return { canonical: `arxiv:${arxiv}`, isPage: true, url, outlet: 'arxiv.org', doi, arxiv }
  }
  if (doi === undefined) return undefined
  return { canonical: `doi:${doi}`, isPage: true, url: `https://doi.org/${doi}`, outlet: 'doi.org', doi, arxiv }
}

function broken(printed: string): Target {
  return {
    canonical: `broken:${printed}`,
    isPage: true,
    url: undefined,
    outlet: undefined,
    doi: undefined,
    arxiv: undefined
  }
}

function doiTarget(key: string): Target {
  const doi = doiIn(key)
  return identified(doi, doi === undefined ? undefined : arxivOfDoi(doi)) ?? broken(key)
}

function domainTarget(key: string): Target {
  if (/[/?]/.test(key)) return urlTarget(key)
  const outlet = outletOf(key)
  const canonical = `https://${outlet ?? key.toLowerCase()}`
  return { canonical, isPage: false, url: undefined, outlet, doi: undefined, arxiv: undefined }
}

/** Where an address leads; one that does not parse keeps its printed form, so that it can be reported. */
export function urlTarget(url: string): Target {
  const address = addressOf(url)
  if (address === undefined) return { ...broken(url), url }
  const outlet = address.arxiv === undefined ? outletOf(url) : 'arxiv.org'
  return { ...address, url, outlet }
}

/** Reads where marks lead, each address once. */
export class TargetReader {
  readonly #definitions: ReadonlyMap<string, LinkDefinition>
  readonly #known = new Map<string, Target | undefined>()

  readonly outlets: Outlets

  constructor(definitions: readonly LinkDefinition[], outlets: Outlets) {
    this.outlets = outlets
    this.#definitions = new Map(definitions.toReversed().map((definition) => [definition.label, definition]))
  }

  /** Undefined for marks that have no address: numbers, authors, places in the same document, e-mail. */
  read({ form, key, label, printed }: Marker): Target | undefined {
    // "[3](https://…)" is a number with an address of its own.
    const linked = form === 'numeric' && label !== '' ? addressInLink(printed) : undefined
    const id = linked ?? `${form} ${key}`
    if (this.#known.has(id)) return this.#known.get(id)
    const target = linked === undefined ? this.#read(form, key) : this.#read('inline-link', linked)
    this.#known.set(id, target)
    return target
  }

  /** Where the link definition of a label leads. */
  defined(label: string | undefined): Target | undefined {
    const definition = label === undefined ? undefined : this.#definitions.get(label.toLowerCase())
    return definition === undefined ? undefined : urlTarget(definition.url)
  }

  #read(form: Marker['form'], key: string): Target | undefined {
    if (form === 'bare-domain') return domainTarget(key)
    if (form === 'doi') return doiTarget(key)
    if (form === 'arxiv') return identified(undefined, arxivIn(key)) ?? broken(key)
    if (form !== 'inline-link' && form !== 'autolink') return undefined
    const url = this.#definitions.get(key.toLowerCase())?.url ?? key
    return url.trim() === '' || url.startsWith('#') || NO_SOURCE.test(url) ? undefined : urlTarget(url)
  }
}
