import { MONTHS } from '../lexicon/months.ts'
import type { Citing, ListedWork } from '../model/citation.ts'
import type { SourceStatement } from '../model/citation-facts.ts'
import { printedMonth } from './printed-month.ts'

/** A month in the path of an article: "/2024/03/05/", "/2024-03-05-", "/2024/mar/05/". */
const IN_PATH = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2]|[a-z]{3})(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/._-]|$)/i
/** Folders of files, which are dated by when they were put there. */
const UPLOADS =
  /\/(?:wp-content|uploads?|files?|media|assets?|docs?|documents?|downloads?|images?|pdfs?|static|sites|storage|system|attachments?)\/|\.(?:pdf|docx?|xlsx?|csv|zip)(?:[?#]|$)/i
/** Copies are dated by when they were made. */
const COPIES = /^https?:\/\/(?:web\.)?archive\./i

function monthNumber(printed: string): number | undefined {
  return /^\d+$/.test(printed) ? Number(printed) : MONTHS.get(printed.toLowerCase())
}

const shownMonth = (year: string, month: string): string => `${year}-${String(monthNumber(month)).padStart(2, '0')}`

function ofWork({ url, date, entry, words }: ListedWork): SourceStatement[] {
  const match = url === undefined || UPLOADS.test(url) || COPIES.test(url) ? null : IN_PATH.exec(url)
  const stated = date === undefined ? undefined : printedMonth(date)
  const pathMonth = match === null ? undefined : monthNumber(match[2]!)
  if (match === null || stated === undefined || pathMonth === undefined || date === undefined) return []
  const year = Number(match[1])
  // The entry may give both the day of the story and that of its last change.
  const others: readonly string[] = words.match(/(?:19|20)\d\d/g) ?? []
  const months =
    stated.month === undefined ? 12 * (stated.year - year) : 12 * (stated.year - year) + stated.month - pathMonth
  const isNear = Math.abs(months) <= 1 || (stated.month === undefined && Math.abs(stated.year - year) <= 1)
  const named = shownMonth(match[1]!, match[2]!)
  const isSame = stated.year === year && (stated.month === undefined || stated.month === pathMonth)
  const verdict = isSame
    ? 'same'
    : isNear || (stated.year !== year && others.includes(String(year)))
      ? 'close'
      : 'other'
  return [{ aspect: 'url-date', at: entry, stated: date, against: undefined, found: named, verdict, confidence: 0.8 }]
}

/** Dates of entries, held against the month that their address carries. */
export function urlDateStatements({ listed }: Citing): SourceStatement[] {
  return listed.flatMap(ofWork)
}
