import { modalityWord } from '../lexicon/modality-words.ts'
import type { Modality } from '../model/claim.ts'
import type { Token } from '../model/token.ts'
import { sameTime } from './qualifiers.ts'
import { alike, type Book, isFigure, type Value } from './table-book.ts'
import type { LabelledTable, TableLabel } from './table-labels.ts'

/** Words before a figure that make it another one than the row's. */
const OTHER_FIGURE = new Set('another further additional extra remaining other more'.split(' '))
const CONDITIONS = new Set('at with under above below over after within'.split(' '))
/** Words that only say that all of a thing is meant, or which of the rows is meant. */
const ALL = new Set(
  'all whole entire full overall total now currently today largest smallest highest lowest longest shortest fastest slowest'.split(
    ' '
  )
)

/** "seven locks of the canal" are some of them; "the seven locks of the canal" are all. */
function isPartOf(tokens: readonly Token[], { start, end }: Value): boolean {
  const first = tokens.findIndex((token) => token.start >= start)
  const behind = tokens
    .slice(first)
    .filter((token) => token.start >= end)
    .slice(0, 4)
  const of = behind.findIndex(({ lower }) => lower === 'of')
  return of > 0 && behind.slice(0, of).every(({ kind }) => kind === 'word') && tokens[first - 1]?.lower !== 'the'
}

/** "At 200 characters …": what the rest of the sentence holds under, and the table may not. */
export function condition({ readings, byPassage }: Book, value: Value): string | undefined {
  const { tokens, place } = readings[value.passage]!
  const isCondition = (other: Value) => {
    if (other === value || !isFigure(other)) return false
    const before = tokens.findIndex(({ start }) => start >= other.start) - 1
    return CONDITIONS.has(tokens[before]?.lower ?? '') && (before === 0 || !alike(value, other))
  }
  const lead = place.lead.length === 0 ? undefined : place.subjectPassage
  const inLead = lead === undefined ? undefined : byPassage.get(lead)?.find(isFigure)
  return (byPassage.get(value.passage)?.find(isCondition) ?? inLead)?.printed
}

/** Words of the sentence that say that it speaks of something else than the row as a whole. */
export function narrowing(book: Book, { context }: LabelledTable, value: Value): string | undefined {
  const { tokens } = book.readings[value.passage]!
  const at = tokens.findIndex(({ end }) => end > value.start)
  const before = tokens.slice(Math.max(0, at - 3), at).find(({ lower }) => OTHER_FIGURE.has(lower))
  if (before) return before.lower
  if (isPartOf(tokens, value)) return 'part of it'
  const counted = tokens.find(({ start, family }) => start >= value.end && family === value.measured[0])
  const known = (word: string) => context.has(word) || word === counted?.lower
  const scope = value.sentenceScope.find((word) => !ALL.has(word) && !known(word))
  return scope ?? value.names.find((name) => !known(name) && !name.split(/[\s-]+/).every(known))
}

/** A period of the sentence that the table does not have. */
export function otherPeriod(value: Value, named: readonly TableLabel[]): string | undefined {
  if (!isFigure(value) || value.times.length === 0) return undefined
  const dates = named.flatMap((label) => label.dates)
  return value.times.find((time) => !dates.some((date) => sameTime(date, time)))?.date.printed
}

/** A column of targets holds targets. */
export function modalityOf(named: readonly TableLabel[], cell: Value): Modality {
  return named.some(({ words }) => words.some((word) => modalityWord(word) === 'planned')) ? 'planned' : cell.modality
}
