/** Marks "(Smith, 2024)" and the names in entries, brought to one spelling. */

const YEAR = /(?:1[5-9]|20)\d\d|n\. ?d\.|forthcoming|in press/i
const DIACRITICS = /\p{M}/gu
const NOT_WORD = /[^\p{L}\p{N}]+/gu
/** What ends the first of several authors. */
const NEXT_AUTHOR = /,|;|&|\bet al\b|\band\b|\bund\b|\bet\b|\by\b|、|等/u
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}(?:\.|\p{Lu}{0,2}(?![\p{L}\p{N}.]))/gu
const LONGEST_NAME = 300
const ACRONYM = /[([]([\p{Lu}\d]{2,8})[)\]]/u

export interface AuthorYear {
  /** Whole name, surname of the first author and printed abbreviation. */
  readonly names: readonly string[]
  /** Last word and initials of a longer name: good enough when nothing else answers to them. */
  readonly looseNames: readonly string[]
  /** Year with its letter ("2024a"), in lower case. */
  readonly year: string
}

function plain(name: string): string {
  return name.normalize('NFD').replace(DIACRITICS, '').toLowerCase().replace(NOT_WORD, ' ').trim()
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '')
}

function looseNames(surname: string): string[] {
  const words = surname.split(' ')
  if (words.length < 2) return []
  const initials = words.map((word) => word[0] ?? '').join('')
  return words.length > 2 ? [words.at(-1)!, initials] : [words.at(-1)!]
}

/** Names and year of an author and a date, as entries and marks print them; undefined without a year. */
export function authorYear(author: string, date: string): AuthorYear | undefined {
  const year = YEAR.exec(date)
  if (year === null) return undefined
  const letter = /^[a-z](?![a-z])/.exec(date.slice(year.index + year[0].length))?.[0] ?? ''
  const printed = author.slice(0, LONGEST_NAME)
  const whole = printed.replace(ACRONYM, ' ').replace(/\bet al\b/u, ' ')
  const surname = plain(whole.split(NEXT_AUTHOR, 1)[0]!.replace(INITIALS, ' '))
  const abbreviation = plain(ACRONYM.exec(printed)?.[1] ?? '')
  return {
    names: distinct([plain(whole), surname, abbreviation]),
    looseNames: distinct(looseNames(surname)),
    year: year[0].toLowerCase().replace(/[\s.]/g, '') + letter
  }
}

/** Names and year of a mark's key ("Smith et al. 2024a"). */
export function markAuthorYear(key: string): AuthorYear | undefined {
  const year = YEAR.exec(key)
  return year === null ? undefined : authorYear(key.slice(0, year.index), key.slice(year.index))
}
