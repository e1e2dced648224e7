import type { AuditResult } from '../model/audit-result.ts'
import type { Source } from '../model/citation.ts'
import type { OutletKind } from '../model/outlet.ts'

type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly raw: string }
type CslName = { readonly family: string; readonly given: string } | { readonly literal: string }

/** One work in the input format of citation processors (CSL-JSON 1.0). */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly issued?: CslDate
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly URL?: string
  readonly DOI?: string
  readonly ISBN?: string
  readonly ISSN?: string
  readonly PMID?: string
  readonly note?: string
}

const TYPES: Readonly<Partial<Record<OutletKind, string>>> = {
  agency: 'article-newspaper',
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
  journal: 'article-journal',
  preprints: 'article',
  encyclopaedia: 'entry-encyclopedia',
  'code-host': 'software',
  'user-generated': 'post'
}
/** Kinds whose name is that of a periodical, and not of a publisher. */
const PERIODICALS: ReadonlySet<OutletKind> = new Set<OutletKind>(['newspaper', 'magazine', 'journal', 'encyclopaedia'])
const WAYS: ReadonlySet<OutletKind> = new Set<OutletKind>(['resolver', 'archive', 'shortener'])
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function typeOf({ isbn, arxiv, issn, kind }: Source): string {
  if (isbn !== undefined) return 'book'
  if (arxiv !== undefined) return 'article'
  if (issn !== undefined) return 'article-journal'
  return (kind && TYPES[kind]) ?? 'webpage'
}

const monthOf = (word: string | undefined): number => MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1

/** Year, month and day of a date as printed, as far as its form leaves no doubt. */
function dateParts(printed: string): number[] | undefined {
  const digits = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[a-z]?$/.exec(printed)
  if (digits) return digits.slice(1).flatMap((part) => (part === undefined ? [] : Number(part)))
  const day = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Za-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/.exec(
    printed
  )
  const first = /^(\d{4}), ([A-Za-z]{3,9})\.? (\d{1,2})$/.exec(printed)
  const [year, word, number] = first ? [first[1], first[2], first[3]] : [day?.[4], day?.[2], day?.[1] ?? day?.[3]]
  const month = monthOf(word)
  if (year === undefined || month === 0) return undefined
  return [Number(year), month, ...(number === undefined ? [] : [Number(number)])]
}

function issued(printed: string): CslDate {
  const parts = dateParts(printed)
  return parts === undefined ? { raw: printed } : { 'date-parts': [parts] }
}

/** One person by family name; whatever may be several people or an organisation stays as printed. */
function nameOf(printed: string): CslName {
  const person = /^(\p{Lu}[^,&]{0,40}), ((?:\p{Lu}[\p{L}.-]*\s?){1,4})$/u.exec(printed)
  return person ? { family: person[1]!, given: person[2]!.trim() } : { literal: printed }
}

function itemOf(source: Source, prefix: string): CslItem {
  const { title, author, date, outletName, outlet, kind, url, doi, isbn, issn, pmid, printed } = source
  // A resolver, an archive and a shortened address lead to a work and publish none.
  const name = kind !== undefined && WAYS.has(kind) ? undefined : (outletName ?? outlet)
  const isPeriodical = kind !== undefined && PERIODICALS.has(kind)
  return {
    id: `${prefix}${source.id + 1}`,
    type: typeOf(source),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author: [nameOf(author)] }),
    ...(date !== undefined && { issued: issued(date) }),
    ...(name !== undefined && (isPeriodical ? { 'container-title': name } : { publisher: name })),
    ...(url !== undefined && { URL: url }),
    ...(doi !== undefined && { DOI: doi }),
    ...(isbn !== undefined && { ISBN: isbn }),
    ...(issn !== undefined && { ISSN: issn }),
    ...(pmid !== undefined && { PMID: pmid }),
    ...(title === undefined && { note: printed })
  }
}

/** The works of documents as CSL-JSON; `source-1` is the first of the only document, `d2-source-1` that of the second. */
export function cslItems(results: readonly AuditResult[]): CslItem[] {
  return results.flatMap(({ sources }, index) =>
    sources.map((source) => itemOf(source, results.length > 1 ? `d${index + 1}-source-` : 'source-'))
  )
}

export function cslJson(results: readonly AuditResult[]): string {
  return `${JSON.stringify(cslItems(results), null, 2)}\n`
}
