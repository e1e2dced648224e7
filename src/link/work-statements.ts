import type { Citation, Citing, ListedWork } from '../model/citation.ts'
import type { SourceStatement } from '../model/citation-facts.ts'
import { groupBy } from '../model/group.ts'
import { toSource } from '../model/offset-map.ts'
import type { Passage, Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { titleWords } from './title-likeness.ts'

const SURNAME = "\\p{Lu}[\\p{L}'’-]{1,30}"
/** "Moreau et al." and "Moreau and Ito (2020)" right before a mark. */
const AUTHORS = new RegExp(
  `(?:^|[\\s(])((?:(?:van|von|de|der|den|di|da|la|le|al|el) ){0,2}${SURNAME})(?: et al\\.?,?(?: \\(?((?:1[5-9]|20)\\d\\d)[a-z]?\\)?)?| (?:and|&) ${SURNAME} \\(((?:1[5-9]|20)\\d\\d)[a-z]?\\))[,.]?$`,
  'u'
)
const YEAR = /(?:1[5-9]|20)\d\d/
const DIACRITICS = /\p{M}/gu
const CLOSES_QUOTATION = /^["”’»'.,;:)\s]{0,4}$/

const folded = (name: string): string => name.normalize('NFD').replace(DIACRITICS, '').toLowerCase()

interface Mark {
  readonly passage: Passage
  readonly at: number
  readonly works: readonly ListedWork[]
}

/** Marks that stand together, with the entries that they lead to; nothing where one of them has none. */
function marksOf(citing: Citing, { passages }: Segmentation): Mark[] {
  const works = new Map(citing.listed.map((work) => [work.source, work]))
  const body = citing.citations.filter(
    ({ inReferences, form }) => !inReferences && (form === 'numeric' || form === 'footnote')
  )
  const runs = groupBy(body, ({ passage, covers }) => `${passage} ${covers.start} ${covers.end}`)
  return [...runs.values()].flatMap((run: readonly Citation[]) => {
    const own = run.map(({ source }) => (source === undefined ? undefined : works.get(source)))
    const passage = passages[run[0]!.passage]!
    const marker = passage.markers.find(({ span }) => span.start === run[0]!.span.start)
    const isWhole = own.every((work) => work !== undefined)
    return isWhole && marker ? [{ passage, at: marker.at, works: own as ListedWork[] }] : []
  })
}

/** The words right before a mark, spaces left out. */
function before({ passage, at }: Mark): string {
  return passage.text.slice(Math.max(0, at - 120), at).trimEnd()
}

function authorStatements(mark: Mark): SourceStatement[] {
  const words = before(mark)
  const match = AUTHORS.exec(words)
  if (match === null || mark.works.some(({ author }) => author === undefined)) return []
  const name = folded(match[1]!)
  const start = mark.passage.text.lastIndexOf(match[1]!, mark.at)
  const at = toSource(mark.passage.map, start, start + match[1]!.length)
  const holds = (words: string) => folded(words).includes(name)
  const found = mark.works.find(({ author }) => holds(author!))
  const work = found ?? mark.works[0]!
  const isElsewhere = found === undefined && mark.works.some((each) => holds(each.words))
  const verdict = found !== undefined ? 'same' : isElsewhere ? 'close' : 'other'
  const author: SourceStatement = {
    aspect: 'author',
    at,
    stated: match[1]!,
    against: work.entry,
    found: work.author!,
    verdict,
    confidence: 0.85
  }
  const year = match[2] ?? match[3]
  return found === undefined || year === undefined ? [author] : [author, ...yearStatement(year, at, found)]
}

function yearStatement(stated: string, at: Span, { date, entry }: ListedWork): SourceStatement[] {
  const found = date === undefined ? undefined : YEAR.exec(date)?.[0]
  if (found === undefined) return []
  const apart = Math.abs(Number(stated) - Number(found))
  // A preprint or an early edition comes out the year before.
  const verdict = apart === 0 ? 'same' : apart === 1 ? 'close' : 'other'
  return [{ aspect: 'year', at, stated, against: entry, found: date!, verdict, confidence: 0.85 }]
}

/** Letters by which two words differ at most when they are one word in two spellings. */
function isSpelling(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - same && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return Math.max(a.length, b.length) - same - tail <= 1
}

/** A title that is nearly that of the entry: most words are there, and each has one that the other lacks. */
function titleVerdict(stated: string, listed: string): SourceStatement['verdict'] | undefined {
  const left = titleWords(stated)
  const right = titleWords(listed)
  const onlyLeft = [...left].filter((word) => !right.has(word))
  const onlyRight = [...right].filter((word) => !left.has(word))
  const shared = left.size - onlyLeft.length
  if (shared < 3 || shared < 0.6 * Math.min(left.size, right.size)) return undefined
  const odd = onlyLeft.filter((word) => !onlyRight.some((other) => isSpelling(word, other)))
  if (odd.length === 0 || onlyRight.length === 0) return 'same'
  // A subtitle that only one of them has says nothing.
  return left.size < right.size - 2 || left.size > right.size + 2 ? 'close' : 'other'
}

function titleStatements(mark: Mark, reading: Reading | undefined): SourceStatement[] {
  const { passage, at, works } = mark
  const quotation = reading?.quotations.findLast(
    ({ end }) => end <= at && CLOSES_QUOTATION.test(passage.text.slice(end, at))
  )
  const [work] = works
  if (quotation === undefined || works.length > 1 || work?.title === undefined) return []
  const verdict = titleVerdict(quotation.words, work.title)
  if (verdict === undefined) return []
  const span = toSource(passage.map, quotation.start, quotation.end)
  return [
    {
      aspect: 'title',
      at: span,
      stated: quotation.words,
      against: work.entry,
      found: work.title,
      verdict,
      confidence: 0.75
    }
  ]
}

/** Authors, years and titles that the text gives a listed work, held against its entry. */
export function workStatements(
  citing: Citing,
  segmentation: Segmentation,
  readings: readonly Reading[]
): SourceStatement[] {
  const byPassage = new Map(readings.map((reading) => [reading.passage, reading]))
  const years = citing.otherYears.flatMap(({ citation, listed }) => {
    const { key, span } = citing.citations[citation]!
    const stated = YEAR.exec(key)?.[0]
    return stated === undefined ? [] : otherYear(stated, span, citing.listed[listed]!)
  })
  const marks = marksOf(citing, segmentation)
  return [
    ...marks.flatMap((mark) => [...authorStatements(mark), ...titleStatements(mark, byPassage.get(mark.passage.id))]),
    ...years
  ]
}

/** A mark of author and year is meant to be letter for letter that of the entry. */
function otherYear(stated: string, at: Span, { date, entry }: ListedWork): SourceStatement[] {
  const found = date === undefined ? undefined : YEAR.exec(date)?.[0]
  if (found === undefined) return []
  return [{ aspect: 'year', at, stated, against: entry, found: date!, verdict: 'other', confidence: 0.85 }]
}
