import { measureKin } from '../lexicon/measure-words.ts'
import { modalityWord } from '../lexicon/modality-words.ts'
import type { Modality } from '../model/claim.ts'
import type { Pair, ValueMention } from '../model/facts.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import type { Token } from '../model/token.ts'
import { meets } from '../quantity/interval.ts'
import { groupBy } from './group.ts'
import { perClash, sameTime, separator } from './qualifiers.ts'
import { isNaming, type LabelEntry, type LabelledTable, type TableLabel, TableLabels } from './table-labels.ts'
import type { Words } from './tie.ts'
import { comparable, saidInPassing } from './value-pairs.ts'

type Value = ValueMention<QuantityMention> | ValueMention<DateMention>

/** Weight of a key in its own comma segment, in its clause or lead, and in its sentence. */
const NEAR = 1
const CLAUSE = 0.75
const SENTENCE = 0.5
/** Tokens of a cell that holds a value and no sentence. */
const LONGEST_CELL = 9
const DIGIT = /\d/
/** Words before a figure that make it another one than the row's. */
const OTHER_FIGURE = new Set('another further additional extra remaining other more'.split(' '))
const CONDITIONS = new Set('at with under above below over after within'.split(' '))
/** Words that only say that all of a thing is meant, or which of the rows is meant. */
const ALL = new Set(
  'all whole entire full overall total now currently today largest smallest highest lowest longest shortest fastest slowest'.split(
    ' '
  )
)

interface Book {
  readonly readings: readonly Reading[]
  readonly labels: TableLabels
  readonly words: Words
  /** Values of each cell, and of each sentence. */
  readonly byPassage: ReadonlyMap<number, readonly Value[]>
}

const isFigure = (value: Value): value is ValueMention<QuantityMention> => 'quantity' in value.mention

const agree = (a: Value, b: Value): boolean =>
  isFigure(a) && isFigure(b)
    ? meets(a.mention.quantity.value, b.mention.quantity.value)
    : sameTime(a.mention as DateMention, b.mention as DateMention)

const alike = (a: Value, b: Value): boolean =>
  isFigure(a) ? isFigure(b) && comparable(a, b) && !saidInPassing(a, b) : !isFigure(b)

/** True when the words stand in the text one behind the other, punctuation apart. */
function holdsInOrder({ tokens }: Reading, words: readonly string[]): boolean {
  const said = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ lower }) => lower)
  for (let at = 0; at + words.length <= said.length; at++)
    if (words.every((word, i) => said[at + i] === word || said[at + i] === `${word}'s`)) return true
  return false
}

/** True when all words of the label stand that close to the value. */
const isSaid = ({ keys }: TableLabel, value: Value, least: number): boolean =>
  keys.length > 0 && keys.every((key) => (value.keys.get(key) ?? 0) >= least)

/** The label is named in the sentence of the value, or in the lead that it stands under; its siblings are not. */
function isNamed(book: Book, { table, label }: LabelEntry, value: Value): boolean {
  if (!isSaid(label, value, CLAUSE)) return false
  const reading = book.readings[value.passage]!
  const lead = reading.place.subjectPassage
  const places = lead === undefined ? [reading] : [reading, book.readings[lead]!]
  if (!places.some((place) => holdsInOrder(place, label.words))) return false
  const siblings = (label.axis === 'row' ? table.rows : table.columns).filter(({ index }) => index !== label.index)
  const least = isSaid(label, value, NEAR) ? NEAR : CLAUSE
  return !siblings.some(
    (sibling) =>
      isSaid(sibling, value, least) &&
      (sibling.keys.some((key) => !label.keys.includes(key)) || sibling.words.join(' ') === label.words.join(' '))
  )
}

/** The other label of the cell: its words, or words for the same measure, stand by the value; a date is one of its times. */
function isMeasured(book: Book, label: TableLabel, value: Value, least: number): boolean {
  if (label.dates.length > 0)
    return value.times.length > 0 && label.dates.every((date) => value.times.some((time) => sameTime(date, time)))
  const said = (key: string) => measureKin(key).some((kin) => (value.keys.get(kin) ?? 0) >= least)
  if (!isNaming(label) || !label.keys.every(said)) return false
  const numbers = label.words.filter((word) => DIGIT.test(word))
  return numbers.every((word) => book.readings[value.passage]!.tokens.some(({ lower }) => lower === word))
}

/** A cell of several numbers, or of a whole sentence, says more than one value. */
function isAlone({ tokens }: Reading, { start, end }: Value): boolean {
  if (tokens.length > LONGEST_CELL) return false
  return tokens.every((token) => token.kind !== 'number' || (token.start >= start && token.end <= end))
}

interface Cell {
  readonly cell: Value
  readonly other: TableLabel
}

/** The cells in which the named row or column meets a label that the value measures. */
function cellsOf(book: Book, { table, label }: LabelEntry, value: Value, least: number): Cell[] {
  const others = label.axis === 'row' ? table.columns : table.rows
  return others.flatMap((other) => {
    if (!isMeasured(book, other, value, least)) return []
    const [row, column] = label.axis === 'row' ? [label.index, other.index] : [other.index, label.index]
    const id = table.table.rows[row]?.[column]
    const values = id === undefined ? [] : (book.byPassage.get(id) ?? [])
    const [cell, second] = values
    return cell && !second && alike(value, cell) && isAlone(book.readings[id!]!, cell) ? [{ cell, other }] : []
  })
}

/** The table gives the value to another cell, or the sentence gives the cell's value to another figure. */
function hasOtherPartner(book: Book, { table }: LabelledTable, value: Value, cell: Value): boolean {
  if (agree(value, cell)) return false
  const inTable = table.rows.some((row) =>
    row.some(
      (id) => id !== undefined && book.byPassage.get(id)?.some((other) => alike(value, other) && agree(value, other))
    )
  )
  return inTable || (book.byPassage.get(value.passage) ?? []).some((other) => alike(other, cell) && agree(other, cell))
}

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
function condition({ readings, byPassage }: Book, value: Value): string | undefined {
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
function narrowing(book: Book, { context }: LabelledTable, value: Value): string | undefined {
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
function otherPeriod(value: Value, named: readonly TableLabel[]): string | undefined {
  if (!isFigure(value) || value.times.length === 0) return undefined
  const dates = named.flatMap((label) => label.dates)
  return value.times.find((time) => !dates.some((date) => sameTime(date, time)))?.date.printed
}

/** A column of targets holds targets. */
function modalityOf(named: readonly TableLabel[], cell: Value): Modality {
  return named.some(({ words }) => words.some((word) => modalityWord(word) === 'planned')) ? 'planned' : cell.modality
}

function pairOf(book: Book, entry: LabelEntry, value: Value): Pair<Value> | undefined {
  const [only, ...others] =
    [CLAUSE, SENTENCE].map((least) => cellsOf(book, entry, value, least)).find(({ length }) => length > 0) ?? []
  if (!only || others.length > 0 || hasOtherPartner(book, entry.table, value, only.cell)) return undefined
  const { cell, other } = only
  const named = [entry.label, other]
  const per = isFigure(value) && isFigure(cell) ? perClash(value, cell) : undefined
  const close = isSaid(entry.label, value, NEAR)
  const measures = other.dates.length > 0 || other.keys.some((key) => value.measured.slice(0, 3).includes(key))
  const score = 0.7 + (close ? 0.07 : 0) + (entry.label.keys.length > 1 ? 0.07 : 0) + (measures ? 0.07 : 0)
  const words = [...new Set([...entry.label.keys, ...other.keys])]
  return {
    a: value,
    b: cell,
    tie: {
      score: score - (named.some(({ glossed }) => glossed) ? 0.1 : 0),
      words,
      steps: [`the text names ${entry.label.axis} “${entry.label.printed}” and ${other.axis} “${other.printed}”`]
    },
    separatedBy:
      separator({ ...value, times: [] }, { ...cell, times: [], modality: modalityOf(named, cell) }) ??
      per ??
      narrowing(book, entry.table, value) ??
      condition(book, value) ??
      otherPeriod(value, named)
  }
}

/** Pairs of a value in the text and the cell of a table whose row and column the text names. */
export function tablePairs<T extends QuantityMention | DateMention>(
  values: readonly ValueMention<T>[],
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words
): Pair<ValueMention<T>>[] {
  if (segmentation.tables.length === 0) return []
  const labels = new TableLabels(segmentation, readings, words.vocabulary)
  if (labels.isEmpty) return []
  const book: Book = {
    readings,
    labels,
    words,
    byPassage: groupBy(values as readonly unknown[] as readonly Value[], ({ passage }) => passage)
  }
  const pairs: Pair<Value>[] = []
  for (const value of values as readonly unknown[] as readonly Value[]) {
    if (value.table !== undefined || value.negated) continue
    for (const [key, weight] of value.keys) {
      if (weight < CLAUSE) continue
      for (const entry of labels.at(key)) {
        const pair = isNamed(book, entry, value) ? pairOf(book, entry, value) : undefined
        if (pair) pairs.push(pair)
      }
    }
  }
  return pairs as readonly unknown[] as Pair<ValueMention<T>>[]
}
