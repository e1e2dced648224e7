import type { IdentifierKind, PrintedIdentifier } from '../model/cited-address.ts'
import { isbnCheckDigit, issnCheckDigit } from './check-digits.ts'
import type { CodeRanges } from './code-ranges.ts'

/** What is wrong with an identifier; undefined when it holds, and `null` when the words are none. */
type Fault = string | undefined | null

const trimmed = (printed: string): string => printed.replace(/[.,;:'"’”*_)\]}]{1,20}$/, '')

function isbnFault(printed: string): Fault {
  const digits = printed.replace(/[\s‐–-]/g, '').toUpperCase()
  if (digits.length < 10) return null
  if (digits.length !== 10 && digits.length !== 13) return `it has ${digits.length} digits, and an ISBN has 10 or 13`
  if (digits.length === 13 && !/^97[89]/.test(digits)) return 'an ISBN of 13 digits begins with 978 or 979'
  const check = isbnCheckDigit(digits)
  if (check === undefined) return null
  return check === digits.at(-1) ? undefined : `its check digit is ${digits.at(-1)}, and the others give ${check}`
}

function issnFault(printed: string): Fault {
  const digits = printed.replace(/[\s‐–-]/g, '').toUpperCase()
  if (digits.length !== 8) return `it has ${digits.length} digits, and an ISSN has 8`
  const check = issnCheckDigit(digits)
  return check === digits[7] ? undefined : `its check digit is ${digits[7]}, and the others give ${check}`
}

function pmidFault(printed: string): Fault {
  if (printed.length > 8) return `it has ${printed.length} digits, and a PMID has 8 at most`
  return printed.startsWith('0') ? 'a PMID does not begin with 0' : undefined
}

/** Numbers are year, month and counter; the counter has five digits since 2015. */
function arxivFault(printed: string): Fault {
  const match = /^(\d{2})(\d{2})\.(\d{3,7})(?:v\d{1,2})?$/.exec(trimmed(printed))
  if (match === null) return null
  const [, year = '', month = '', counter = ''] = match
  if (Number(month) < 1 || Number(month) > 12) return `its third and fourth digit are no month: ${month}`
  if (Number(year + month) < 704) return 'numbers of this form began in April 2007'
  const length = Number(year) >= 15 ? 5 : 4
  if (counter.length === length) return undefined
  return `its counter has ${counter.length} digits, and numbers of 20${year} have ${length}`
}

function doiFault(printed: string): Fault {
  const doi = trimmed(printed)
  if (/x{3}/i.test(doi.slice(0, 12))) return null
  const arxiv = /^10\.48550\/arxiv\.(.+)$/i.exec(doi)?.[1]
  if (arxiv !== undefined) return arxivFault(arxiv) ?? undefined
  if (/^10\.\d{4,9}(?:\.\d{1,9}){0,3}\/\S/.test(doi)) return undefined
  if (/^10\.\d{1,3}\//.test(doi)) return 'the number behind "10." has fewer than 4 digits'
  if (/^10\.\d{4,9}\/?$/.test(doi)) return 'nothing stands behind its prefix'
  return /^1[0Oo][.,]?\d{3,9}\/\S/.test(doi) ? 'its prefix is not "10." and a number' : null
}

/** The part behind "doi.org/": a DOI, or a short name of one ("10/abc", "abc"). */
function resolvedFault(printed: string): Fault {
  const doi = trimmed(printed)
  if (doi.startsWith('10.')) return doiFault(doi)
  const isShort = /^(?:10\/)?[a-z0-9]{3,10}$/i.test(doi)
  return isShort || !/\d{4}/.test(doi) || /x{3}/i.test(doi) ? null : 'a DOI begins with "10."'
}

const ISBN_HEAD = '\\bISBN(?:[- ]?1[03])?(?: ?\\([^()\\n]{1,20}\\))?:?[ \\u00a0]{0,2}'
const ISBN_NUMBER = '97[89](?:[ ‐–-]?\\d){10}(?!\\d)|\\d(?:[ ‐–-]?\\d){8}[ ‐–-]?[\\dXx](?![\\dXx])|[\\d‐–-]{9,20}[Xx]?'
const FORMS: readonly (readonly [IdentifierKind, RegExp, (printed: string) => Fault])[] = [
  ['ISBN', new RegExp(`${ISBN_HEAD}(${ISBN_NUMBER})`, 'gd'), isbnFault],
  [
    'ISSN',
    /\b[ep]?-?ISSN(?:-L)?(?: ?\([^()\n]{1,12}\))?:?[ \u00a0]{0,2}(\d{3,5}[-–‐]\d{2,4}[\dXx]?)(?![\dXx-])/dg,
    issnFault
  ],
  ['PMID', /\bPMID:?[ \u00a0]{0,2}(\d{1,12})\b/dg, pmidFault],
  ['arXiv', /\barxiv(?:: ?|\.org\/(?:abs|pdf|html)\/)(\d{4}\.\d{3,7}(?:v\d{1,2})?)(?!\d)/dgi, arxivFault],
  ['DOI', /\bdoi: ?(1[0Oo][.,]?\d[^\s"<>“”]{0,200})/dgi, doiFault],
  ['DOI', /\/\/(?:dx\.)?doi\.org\/([^\s"<>“”)\]]{3,200})/dgi, resolvedFault]
]
const ANY = /ISBN|ISSN|PMID|arxiv|doi/i

/** Identifiers that the text names as such, each with what is wrong with it. */
export function findIdentifiers(text: string, code: CodeRanges): PrintedIdentifier[] {
  if (!ANY.test(text)) return []
  const found: PrintedIdentifier[] = []
  for (const [kind, pattern, faultOf] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const fault = faultOf(match[1]!)
      const [start, end] = match.indices![1]!
      if (fault === null || code.holds(start)) continue
      const printed = trimmed(match[1]!)
      found.push({ kind, fault, printed, span: { start, end: Math.min(end, start + printed.length) } })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}
