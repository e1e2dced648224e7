import type { Outlets } from '../lexicon/outlets.ts'
import { bracketedDate, dateIn } from './entry-date.ts'
import { CAPITAL, NAME_LETTER } from './name-letters.ts'
import { trimSigns } from './words.ts'

export interface AuthorAndDate {
  readonly author: string | undefined
  readonly date: string | undefined
  /** Offset behind the author (and a date that follows at once), where the title may begin. */
  readonly rest: number
}

const SURNAME = `[${CAPITAL}][${NAME_LETTER}]{0,30}(?: [${NAME_LETTER}]{1,20}){0,2}`
/** "Smith, J. A." or "Smith, John" at the head. */
const SURNAME_FIRST = new RegExp(`^(?:(?:van|von|de|der|den|du|la|le|el|al) ){0,2}${SURNAME}, [${CAPITAL}]`)
/** "J. A. Smith" at the head. */
const INITIALS_FIRST = new RegExp(`^(?:[${CAPITAL}]\\.[ -]?){1,4}[${NAME_LETTER}]{2,31}`)
const NAME_AND_INITIALS = `[${CAPITAL}][${NAME_LETTER}]{1,30} [${CAPITAL}]{1,3}`
/** "Smith JA, Jones K." up to the stop that ends the list of names. */
const NAMES_AND_INITIALS = new RegExp(`^${NAME_AND_INITIALS}(?:, (?:${NAME_AND_INITIALS}|et al))*(?=\\. )`)
const BYLINE = new RegExp(`\\b[Bb]y ([${CAPITAL}][${NAME_LETTER}.]{0,30}(?: [${CAPITAL}][${NAME_LETTER}.]{0,30}){1,3})`)
const CAPITAL_BEFORE_STOP = new RegExp(`[${CAPITAL}]\\.$`)
const OPENING_QUOTE = /["“«„「『《]/
const QUOTE_OR_ADDRESS = /["“”«»]|:\/\//
const SENTENCE_INSIDE = /[a-zß-ÿ]\. [A-ZÀ-Þ]/
/** Where the name of an author may reach to. */
const LONGEST_AUTHOR = 250

function isPersonal(head: string): boolean {
  return SURNAME_FIRST.test(head) || INITIALS_FIRST.test(head) || NAMES_AND_INITIALS.test(`${head}. `)
}

/** An organisation: a few words without a sentence among them. */
function isCorporate(head: string): boolean {
  return head.length >= 2 && !SENTENCE_INSIDE.test(head) && head.split(' ').length <= 10
}

const TRAILING = new Set([...' ,;:'])

/** The stop stays behind initials and "et al.". */
function cleaned(author: string): string {
  const name = trimSigns(author, TRAILING)
  const isWhole = name.endsWith('.') && !CAPITAL_BEFORE_STOP.test(name) && !name.endsWith('al.')
  return isWhole ? name.slice(0, -1) : name
}

/** "Author (2024). Title" and "Author (2024) Title". */
function authorBeforeBrackets(words: string): AuthorAndDate | undefined {
  const date = bracketedDate(words.slice(0, LONGEST_AUTHOR + 40))
  if (date === undefined) return undefined
  const head = words.slice(0, date.start).trim()
  if (head === '' || QUOTE_OR_ADDRESS.test(head)) return undefined
  const behind = words.slice(date.end, date.end + 4)
  const opensTitle = /^[.,:。]? ?[^\s.,;:()]/.test(behind)
  const isAuthor = isPersonal(head) || (isCorporate(head) && /^[.,:。]/.test(behind) && opensTitle)
  return isAuthor && opensTitle ? { author: cleaned(head), date: date.printed, rest: date.end } : undefined
}

/** "Author. 2024. Title". */
function authorBeforeYear(words: string): AuthorAndDate | undefined {
  const match = /[.,] ((?:1[5-9]|20)\d\d[a-z]?)\. (?=\S)/.exec(words.slice(0, LONGEST_AUTHOR))
  if (match === null) return undefined
  const head = words.slice(0, match.index + 1)
  if (QUOTE_OR_ADDRESS.test(head)) return undefined
  const isAuthor = isPersonal(head) || (head.endsWith('.') && isCorporate(head.slice(0, -1)))
  if (!isAuthor) return undefined
  const author = isPersonal(head) ? cleaned(head) : cleaned(head.slice(0, -1))
  return { author, date: match[1], rest: match.index + match[0].length }
}

/** "J. Smith, “Title,”" and "Smith, John. “Title.”": names before a quoted title, or before a stop. */
function namesAtHead(words: string): { author: string; rest: number } | undefined {
  const listed = NAMES_AND_INITIALS.exec(words)?.[0]
  if (listed !== undefined) return { author: listed, rest: listed.length + 1 }
  const quote = words.slice(0, LONGEST_AUTHOR).search(OPENING_QUOTE)
  if (quote <= 0) return undefined
  const head = words.slice(0, quote).trim()
  return /[.,]$/.test(head) && isPersonal(head) ? { author: cleaned(head), rest: quote } : undefined
}

/** Author and date of an entry, as far as its shape makes them evident; `words` start behind the label. */
export function authorAndDate(words: string, outlets: Outlets): AuthorAndDate {
  const dated = authorBeforeBrackets(words) ?? authorBeforeYear(words)
  if (dated !== undefined) return dated
  const named = namesAtHead(words)
  if (named !== undefined) return { ...named, date: undefined }
  const byline = BYLINE.exec(words)?.[1]
  const isOutlet = byline !== undefined && outlets.ofName(byline) !== undefined
  return { author: isOutlet ? undefined : byline, date: undefined, rest: 0 }
}

/** The date of an entry whose author is not followed by one; years in the title say nothing of the day it came out. */
export function dateBeside(words: string, title: string | undefined): string | undefined {
  const others = title === undefined ? words : words.replace(title, ' ')
  return (bracketedDate(others) ?? dateIn(others))?.printed
}
