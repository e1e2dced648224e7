import { isbn13, isIssn } from './check-digits.ts'

/** Bounded, as trimming its end looks back over it. */
const DOI = /10\.\d{4,9}\/[^\s"<>“”]{1,400}/
/** Paths at which publishers show the work that a DOI names. */
const DOI_PATH = /^\/doi\/(?:(?:abs|full|pdf|epdf|pdfdirect|epub|book|suppl|pdfplus)\/)?(10\.\d{4,9}\/[^?#]+)$/
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/
const ARXIV_NUMBER = /(?<![\d.])(\d{4}\.\d{4,5})(?:v\d+)?(?![\d])/
const ARXIV_OLD = /(?<![a-z-])([a-z][a-z-]{1,15}(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?!\d)/i
const ARXIV_PATH = /^\/(?:abs|pdf|html|format|ps)\/(.+?)(?:\.pdf)?\/?$/

const PMID_PATH = /^\/(?:pubmed\/)?(\d{1,8})\/?$/
const PMC_PATH = /^\/(?:pmc\/)?articles\/(PMC\d{3,9})(?:\/|$)/i
const PMID_IN_TEXT = /\bPMID:?\s{0,2}([1-9]\d{0,7})(?!\d)/
const ISSN_IN_TEXT = /\be?-?ISSN(?:-L)?:?\s{0,2}(\d{4})[-–‐]?(\d{3}[\dX])(?![\dX])/i
const ISBN_IN_TEXT = /\bISBN(?:-?1[03])?:?\s{0,2}((?:\d[ -–‐]?){9,12}[\dX])(?![\dX])/i

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

/** The first PubMed number that a text names as such. */
export function pmidIn(text: string): string | undefined {
  return PMID_IN_TEXT.exec(text)?.[1]
}

/** The first ISSN of a text whose check digit holds. */
export function issnIn(text: string): string | undefined {
  const match = ISSN_IN_TEXT.exec(text)
  const issn = match === null ? undefined : `${match[1]}-${match[2]!.toUpperCase()}`
  return issn !== undefined && isIssn(issn) ? issn : undefined
}

/** The first ISBN of a text whose check digit holds, as thirteen digits. */
export function isbnIn(text: string): string | undefined {
  const match = ISBN_IN_TEXT.exec(text)
  return match === null ? undefined : isbn13(match[1]!)
}

/** The number under which PubMed or PubMed Central show a work: `pmid:…` or `pmc:…`. */
export function pubmedOf(host: string, path: string): string | undefined {
  if (!host.endsWith('ncbi.nlm.nih.gov')) return undefined
  const central = PMC_PATH.exec(path)?.[1]
  if (central !== undefined) return `pmc:${central.toUpperCase()}`
  const pmid = host.startsWith('pubmed.') || path.startsWith('/pubmed/') ? PMID_PATH.exec(path)?.[1] : undefined
  return pmid === undefined ? undefined : `pmid:${pmid}`
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
