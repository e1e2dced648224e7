import type { Citation, Citing } from '../model/citation.ts'
import type { MarkGroup } from '../model/citation-facts.ts'
import { groupBy } from '../model/group.ts'
import type { MarkerForm } from '../model/passage.ts'

const KEYED: ReadonlySet<MarkerForm> = new Set<MarkerForm>(['numeric', 'footnote', 'machine', 'author-year'])

const WORD = /[\p{L}\p{M}]+/gu
const WORD_FIRST = /[\p{L}\p{M}]+/u

/** Fewer years in brackets may belong to places and events. */
const FEWEST_AUTHORS = 4

/** "[3, 7]" in a text that lists nothing may be an interval; marks begin at 1 and leave few numbers out. */
function looksCited(marks: readonly Citation[]): boolean {
  const others = marks.some(({ form }) => form === 'footnote' || form === 'machine')
  const numbers = new Set(marks.flatMap(({ form, key }) => (form === 'numeric' ? Number(key) : [])))
  const authors = new Set(marks.flatMap(({ form, key }) => (form === 'author-year' ? key : [])))
  return (
    others ||
    authors.size >= FEWEST_AUTHORS ||
    (numbers.size >= 2 && numbers.has(1) && Math.max(...numbers) <= 2 * numbers.size)
  )
}

/** Years in brackets are marks only where a list of authors answers to them. */
function isMark({ form }: Citation, answered: boolean): boolean {
  return form !== 'author-year' || answered
}

/** "Smith et al. (2024)": the sentence names the work, and only the year is a mark. */
const isNarrative = ({ form, printed }: Citation): boolean => form === 'author-year' && /^\(\d/.test(printed)

/** Works that the text names by author and year, while its list of sources has other ways and not one of these names. */
function namedOnly(marks: readonly Citation[], { listed }: Citing): MarkGroup[] {
  if (marks.length === 0) return []
  const words = new Set(listed.flatMap((work) => work.words.toLowerCase().match(WORD) ?? []))
  const strangers = marks.filter(({ key }) => !words.has(WORD_FIRST.exec(key.toLowerCase())?.[0] ?? ''))
  return strangers.length === 0 ? [] : [{ marks: strangers, resolved: false, hasList: true, namedOnly: true }]
}

/** Marks that point at an entry, by what they point at and whether it is there. */
export function markGroups(citing: Citing): MarkGroup[] {
  const { citations, hasReferenceList, otherYears } = citing
  const elsewhere = new Set(otherYears.map(({ citation }) => citation))
  const own = citations.filter(({ id, form, inReferences }) => KEYED.has(form) && !inReferences && !elsewhere.has(id))
  const byAuthor = own.filter(({ form }) => form === 'author-year')
  const found = byAuthor.filter(({ source }) => source !== undefined).length
  const answered = found >= 2 && 3 * found >= 2 * byAuthor.length
  // Where nothing is listed, the address of a named work may stand anywhere.
  const narrative = own.filter((mark) => mark.source === undefined && isNarrative(mark))
  const apart = new Set(answered ? [] : narrative)
  const marks = own.filter((mark) => !apart.has(mark) && isMark(mark, answered || !hasReferenceList))
  const unresolved = marks.filter(({ source }) => source === undefined)
  if (!hasReferenceList && unresolved.length === marks.length) {
    return looksCited(marks) ? [{ marks, resolved: false, hasList: false, namedOnly: false }] : []
  }
  const groups = groupBy(marks, ({ form, key, source }) => `${form} ${key} ${source === undefined}`)
  const keyed = [...groups.values()].map((same) => ({
    marks: same,
    resolved: same[0]!.source !== undefined,
    hasList: hasReferenceList,
    namedOnly: false
  }))
  return hasReferenceList ? [...keyed, ...namedOnly([...apart], citing)] : keyed
}
