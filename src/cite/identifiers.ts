/** Bounded, as trimming its end looks back over it. */
const DOI = /10\.\d{4,9}\/[^\s"<>“”]{1,400}/
/** Paths at which publishers show the work that a DOI names. */
const DOI_PATH = /^\/doi\/(?:(?:abs|full|pdf|epdf|pdfdirect|epub|book|suppl|pdfplus)\/)?(10\.\d{4,9}\/[^?#]+)$/
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/
const ARXIV_NUMBER = /(?<![\d.])(\d{4}\.\d{4,5})(?:v\d+)?(?![\d])/
const ARXIV_OLD = /(?<![a-z-])([a-z][a-z-]{1,15}(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?!\d)/i
const ARXIV_PATH = /^\/(?:abs|pdf|html|format|ps)\/(.+?)(?:\.pdf)?\/?$/

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** Cuts off punctuation that belongs to the sentence; a closing bracket stays when the identifier opened it. */
function trimEnd(identifier: string): string {
  let end = identifier.length
  while (end > 0) {
    const last = identifier[end - 1]!
    const opener = CLOSERS[last]
    if (opener !== undefined ? identifier.lastIndexOf(opener, end - 2) >= 0 : !".,;:'’*_".includes(last)) break
    end--
  }
  return identifier.slice(0, end)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The first DOI in a text, in lower case as DOIs do not tell case apart. */
export function doiIn(text: string): string | undefined {
  const match = DOI.exec(text)
  return match ? trimEnd(match[0]).toLowerCase() : undefined
}

/** The arXiv number that a DOI registered by arXiv stands for. */
export function arxivOfDoi(doi: string): string | undefined {
  const match = ARXIV_DOI.exec(doi)
  return match ? arxivIn(match[1]!) : undefined
}

/** The first arXiv number in a text, without its version. */
export function arxivIn(text: string): string | undefined {
  const match = ARXIV_NUMBER.exec(text) ?? ARXIV_OLD.exec(text)
  return match?.[1]?.toLowerCase()
}

function isArxivHost(host: string): boolean {
  return host === 'arxiv.org' || host.endsWith('.arxiv.org') || host === 'ar5iv.org'
}

/** The DOI and arXiv number that an address leads to; `host` has no "www.". */
export function identifiersOf(host: string, path: string): { doi: string | undefined; arxiv: string | undefined } {
  const isResolver = host === 'doi.org' || host === 'dx.doi.org'
  const doi = isResolver ? doiIn(decoded(path)) : doiIn(DOI_PATH.exec(decoded(path))?.[1] ?? '')
  if (doi !== undefined) return { doi, arxiv: arxivOfDoi(doi) }
  const arxiv = isArxivHost(host) ? ARXIV_PATH.exec(path)?.[1] : undefined
  return { doi, arxiv: arxiv === undefined ? undefined : arxivIn(arxiv) }
}
