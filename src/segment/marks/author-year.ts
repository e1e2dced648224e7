import type { MarkSet } from './mark.ts'

const BRACKETED = /\(([^()\n]{6,300})\)|\[([^[\]\n]{6,300})\]/g
const YEARS =
  /,?\s((?:1[5-9]|20)\d\d[a-z]?(?:\s?[,&]\s?(?:1[5-9]|20)\d\d[a-z]?){0,5})(?:[,:]\s?(?:pp?\.|ch\.|sec\.|chap\.|para\.|§)?\s?[\d–-]{1,9})?$/
const CUE = /^(?:see also|see|e\.g\.,?|cf\.|also|after|adapted from|as cited in)\s+/i
const ET_AL = /,?\set\sal\.?$/
const BETWEEN_NAMES = /,\s(?:and|&)\s|\s(?:and|&)\s|,\s/
const INITIALS = /^(?:\p{Lu}\.\s?-?){1,4}$/u
const NAME =
  /^(?:(?:van|von|der|den|de|del|della|di|da|la|le|el|al|bin|ter|ten)\s){0,3}\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:of|for|the|on|in|de|du|and|\p{Lu}[\p{L}\p{M}’'.-]*)){0,7}$/u
/** First words of brackets that date or name something else: "(May 2024)", "(Series A, 2024)", "(since 2019)". */
const NO_AUTHOR = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'early mid late since until till by in as from to on before after during around about circa est ' +
    'founded established born died updated accessed retrieved published released launched announced ' +
    'series round phase stage version class grade model fiscal fy season edition volume vol no number ' +
    'figure fig table chapter part section issue act title article total average source note ' +
    'now then both all only mostly vs versus usd eur gbp'
  ).split(' ')
)
const YEAR_ALONE = /\(((?:1[5-9]|20)\d\d[a-z]?)(?:[,:]\s?(?:pp?\.\s?)?\d{1,4}(?:[–-]\d{1,4})?)?\)/g
const LONGEST_AUTHORS = 80
const POSSESSIVE = /[’']s$/
/** "Smith", "Smith and Jones", "Smith, Jones, and Brown", "Smith et al.", "Smith and colleagues", right before the bracket. */
const AUTHORS_BEFORE =
  /(?:^|[\s("“])((?:\p{Lu}[\p{L}\p{M}’'-]{1,30},\s){0,4}\p{Lu}[\p{L}\p{M}’'-]{1,30}(?:,?\s(?:and|&)\s\p{Lu}[\p{L}\p{M}’'-]{1,30}|,?\set\sal\.?)?)(?:\sand\scolleagues)?\s$/u
const FIRST_WORD = /^[\p{L}\p{N}]+/u

function isName(name: string): boolean {
  const first = FIRST_WORD.exec(name)?.[0].toLowerCase() ?? ''
  return INITIALS.test(name) || (NAME.test(name) && !NO_AUTHOR.has(first))
}

/** The author under whom a work is known, or undefined when the words are no authors. */
function leadAuthor(authors: string, hasComma: boolean): string | undefined {
  const hasMore = ET_AL.test(authors)
  const names = authors.replace(ET_AL, '').split(BETWEEN_NAMES)
  if (!names.every(isName)) return undefined
  // "(Beijing 2022)" may be a place or an event; a comma, a second author or "et al." makes it a work.
  if (!hasMore && !hasComma && names.length === 1) return undefined
  return names[0]
}

/** Keys of one work: a year each. */
function keysOfWork(work: string): string[] {
  const words = work.trim().replace(CUE, '')
  const match = YEARS.exec(words)
  if (match === null) return []
  const author = leadAuthor(words.slice(0, match.index), match[0].startsWith(','))
  return author === undefined ? [] : match[1]!.split(/\s?[,&]\s?/).map((year) => `${author} ${year}`)
}

/** `Author (2024)`: the bracket is the mark, and who it means stands before it. The year stays a date of the sentence. */
function findNarrative(set: MarkSet): void {
  const { text } = set.rendered
  for (const match of text.matchAll(YEAR_ALONE)) {
    const before = text.slice(Math.max(0, match.index - LONGEST_AUTHORS), match.index)
    const authors = AUTHORS_BEFORE.exec(before)?.[1]?.replace(POSSESSIVE, '')
    if (authors === undefined || leadAuthor(authors, true) === undefined) continue
    const range = { start: match.index, end: match.index + match[0].length }
    set.add({ ...range, form: 'author-year', keys: [`${authors} ${match[1]!}`], fate: 'keep' })
  }
}

/** `(Author, 2024)`, `(Author et al., 2024; Other & Third 2023)`: every work in the bracket must read as one. */
export function findAuthorYear(set: MarkSet): void {
  findNarrative(set)
  for (const match of set.rendered.text.matchAll(BRACKETED)) {
    const content = match[1] ?? match[2]!
    if (!/(?:1[5-9]|20)\d\d/.test(content)) continue
    const works = content.split(';').map(keysOfWork)
    if (works.some((keys) => keys.length === 0)) continue
    set.add({
      start: match.index,
      end: match.index + match[0].length,
      form: 'author-year',
      keys: works.flat(),
      fate: 'cut'
    })
  }
}
