/** A host name, with the path behind it. */
export const DOMAIN = /(?<![\w.@/:~-])(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,18}(?![\w@-])(?:\/[^\s<>()[\]“”"]{0,300})?/g
/** The end of a sentence or another domain right before it. */
const BEFORE_MARK = /(?:[.!?…]["”’)\]]*|\.[a-z]{2,18}[,;]?)\s$/
/** How often a domain must stand as nothing but a mark before a doubtful place of it counts as one. */
const PLAINLY_CITED = 2

/** The host of a printed domain. */
export const hostOf = (printed: string): string => printed.split('/', 1)[0]!

/** Domains that a document cites beyond doubt: right behind a sentence or another domain. Counted when first asked. */
export class CitedDomains {
  readonly #source: string
  #times: ReadonlyMap<string, number> | undefined

  constructor(source: string) {
    this.#source = source
  }

  has(host: string): boolean {
    this.#times ??= this.#count()
    return (this.#times.get(host) ?? 0) >= PLAINLY_CITED
  }

  #count(): ReadonlyMap<string, number> {
    const times = new Map<string, number>()
    for (const { 0: printed, index } of this.#source.matchAll(DOMAIN)) {
      if (!BEFORE_MARK.test(this.#source.slice(Math.max(0, index - 24), index))) continue
      const host = hostOf(printed)
      times.set(host, (times.get(host) ?? 0) + 1)
    }
    return times
  }
}
