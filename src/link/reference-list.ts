import type { Citing, ListedWork } from '../model/citation.ts'
import type { LabelClash, Numbered, SameWorks } from '../model/citation-facts.ts'
import { groupBy } from '../model/group.ts'
import type { LinkDefinition } from '../model/passage.ts'
import { titleLikeness } from './title-likeness.ts'

const NOT_WORD = /[^\p{L}\p{N}]+/gu
const NUMBER = /^\d{1,4}$/
/** Words that say which part of a work an entry means. */
const PART =
  /\b(?:pp?|pages?|ch|chap|chapters?|vol|volumes?|parts?|sections?|§|no|table|figure|annex|appendix)\b\.? ?(?:\d|[ivxlc]{1,6}\b)/i

const plain = (words: string): string => words.toLowerCase().replace(NOT_WORD, ' ').trim()

/** Entries of a list, without the further links of one entry. */
function entriesOf(listed: readonly ListedWork[]): ListedWork[] {
  return listed.filter(({ entry }, index) => index === 0 || listed[index - 1]!.entry.start !== entry.start)
}

/** Cuts what is listed into lists: a number that starts again at 1, or another form of label, opens a new one. */
export function listsOf(listed: readonly ListedWork[]): ListedWork[][] {
  const lists: ListedWork[][] = []
  for (const work of entriesOf(listed)) {
    const last = lists.at(-1)
    const opens =
      last === undefined || last[0]!.form !== work.form || (work.label === '1' && last.at(-1)!.label !== '1')
    if (opens) lists.push([work])
    else last.push(work)
  }
  return lists
}

function isSameWork(a: ListedWork, b: ListedWork): boolean {
  if (a.canonical !== undefined && b.canonical !== undefined) return a.canonical === b.canonical
  return plain(a.words) === plain(b.words)
}

/** Labels that one list gives to different works. */
export function labelClashes(citing: Citing): LabelClash[] {
  const used = new Set(citing.citations.filter(({ inReferences }) => !inReferences).map(({ key }) => key.toLowerCase()))
  return listsOf(citing.listed).flatMap((list) =>
    [...groupBy(list, ({ label }) => label)].flatMap(([label, works]) => {
      const [first, ...others] = works
      if (others.every((other) => isSameWork(first!, other))) return []
      return [{ label: label!, works, cited: used.has(label!.toLowerCase()) }]
    })
  )
}

/** Link definitions of one label that lead to different places; Markdown drops all but the first. */
export function definitionClashes(definitions: readonly LinkDefinition[]): LabelClash[] {
  return [...groupBy(definitions, ({ label }) => (NUMBER.test(label) ? undefined : label.toLowerCase()))].flatMap(
    ([label, same]) => {
      if (new Set(same.map(({ url }) => url)).size < 2) return []
      return [{ label: label!, works: same.map(asWork), cited: true }]
    }
  )
}

function asWork({ label, url, title, span }: LinkDefinition): ListedWork {
  const unknown = { outlet: undefined, canonical: url, author: undefined, date: undefined }
  return { source: -1, entry: span, form: 'definition', label, url, title, words: title, isListing: false, ...unknown }
}

/** The printed numbers of each list that counts its entries. */
export function listNumbers({ listed }: Citing): Numbered[][] {
  return listsOf(listed).flatMap((list) => {
    const numbers = list.flatMap(({ label, entry, form }) =>
      label !== undefined && NUMBER.test(label) && form !== 'footnote' ? [{ number: Number(label), span: entry }] : []
    )
    return numbers.length === list.length && numbers.length >= 3 ? [numbers] : []
  })
}

/** The order in which the text first uses the numbers of its one list; marks that stand together count as sorted. */
export function firstUses(citing: Citing): Numbered[][] {
  if (listNumbers(citing).length !== 1) return []
  const seen = new Set<number>()
  const uses: (Numbered & { readonly covers: number })[] = []
  for (const { form, key, span, covers, inReferences } of citing.citations) {
    const number = Number(key)
    if (form !== 'numeric' || inReferences || !NUMBER.test(key) || seen.has(number)) continue
    seen.add(number)
    uses.push({ number, span, covers: covers.start })
  }
  const together = [...groupBy(uses, ({ covers }) => covers).values()]
  return [together.flatMap((run) => run.sort((a, b) => a.number - b.number))]
}

/** Where an entry points within its work: "#page=4", "pp. 12–14". */
function partOf({ url, words }: ListedWork): string {
  const at = url?.indexOf('#') ?? -1
  const hash = at < 0 || url!.startsWith(':~:', at + 1) ? '' : url!.slice(at + 1)
  return hash !== '' ? hash : (PART.exec(words)?.[0].toLowerCase() ?? '')
}

/** False when one work is listed under titles that have nothing in common. */
function areAlike(works: readonly ListedWork[]): boolean {
  return works.slice(1).every(({ title }) => titleLikeness(works[0]!.title, title) !== 'other')
}

/** Works that are listed more than once. Notes repeat a work as often as they need it, so that only lists count. */
export function sameWorks({ listed }: Citing): SameWorks[] {
  const entries = entriesOf(listed).filter(
    ({ form, isListing, label }) => form !== 'footnote' && !isListing && label !== undefined
  )
  if (entries.length < 2) return []
  const repeated = [...groupBy(entries, ({ source }) => source).values()].filter(
    (works): works is [ListedWork, ...ListedWork[]] =>
      new Set(works.map(({ label }) => label)).size > 1 && new Set(works.map(partOf)).size === 1
  )
  return [true, false].map((alike) => ({
    alike,
    groups: repeated.filter((works) => areAlike(works) === alike),
    works: entries.length
  }))
}
