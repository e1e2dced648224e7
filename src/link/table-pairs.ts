import { measureKin } from '../lexicon/measure-words.ts'
import type { Pair, ValueMention } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { perClash, sameTime, separator } from './qualifiers.ts'
import { agree, alike, type Book, isFigure, type Value } from './table-book.ts'
import { isNaming, type LabelEntry, type LabelledTable, type TableLabel, TableLabels } from './table-labels.ts'
import { condition, modalityOf, narrowing, otherPeriod } from './table-qualifiers.ts'
import type { Words } from './tie.ts'

/** Weight of a key in its own comma segment, in its clause or lead, and in its sentence. */
const NEAR = 1
const CLAUSE = 0.75
const SENTENCE = 0.5
/** Tokens of a cell that holds a value and no sentence. */
const LONGEST_CELL = 9
const DIGIT = /\d/

/** A value that the text gives to one row and the table to another. */
export interface Displaced {
  /** Where the table has it. */
  readonly cell: Value
  readonly owner: string
  /** The row that the text names. */
  readonly holder: string
}

export interface TablePair extends Pair<Value> {
  readonly displaced?: Displaced
}

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

/** The only cell of the same row or column to which the table gives the value. */
function cellOfAnother(
  book: Book,
  { table, label }: LabelEntry,
  other: TableLabel,
  value: Value
): Displaced | undefined {
  const [row, column] = label.axis === 'row' ? [label, other] : [other, label]
  const cellAt = (r: number, c: number): Value | undefined => {
    const id = table.table.rows[r]?.[c]
    const [cell] = id === undefined ? [] : (book.byPassage.get(id) ?? [])
    return cell && alike(value, cell) && agree(value, cell) ? cell : undefined
  }
  const found = [
    ...table.rows.map((each) => [each, row, cellAt(each.index, column.index)] as const),
    ...table.columns.map((each) => [each, column, cellAt(row.index, each.index)] as const)
  ].flatMap(([owner, holder, cell]) => (cell ? [{ cell, owner: owner.printed, holder: holder.printed }] : []))
  return found.length === 1 ? found[0] : undefined
}

/** What keeps the value and the cell apart: the value stands in another cell, or the cell's value in the sentence. */
function otherPartner(book: Book, { table }: LabelledTable, value: Value, cell: Value): string | undefined {
  if (agree(value, cell)) return undefined
  const inTable = table.rows.some((row) =>
    row.some(
      (id) => id !== undefined && book.byPassage.get(id)?.some((other) => alike(value, other) && agree(value, other))
    )
  )
  if (inTable) return 'the value stands in another cell'
  const there = (book.byPassage.get(value.passage) ?? []).some((other) => alike(other, cell) && agree(other, cell))
  return there ? 'the figure stands there too' : undefined
}

function pairOf(book: Book, entry: LabelEntry, value: Value): TablePair | undefined {
  const [only, ...others] =
    [CLAUSE, SENTENCE].map((least) => cellsOf(book, entry, value, least)).find(({ length }) => length > 0) ?? []
  if (!only || others.length > 0) return undefined
  const { cell, other } = only
  const apart = otherPartner(book, entry.table, value, cell)
  const displaced = apart === undefined ? undefined : cellOfAnother(book, entry, other, value)
  if (apart !== undefined && !displaced) return undefined
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
      otherPeriod(value, named) ??
      apart,
    ...(displaced ? { displaced } : {})
  }
}

/** Pairs of a value in the text and the cell of a table whose row and column the text names. */
export function tablePairs<T extends QuantityMention | DateMention>(
  values: readonly ValueMention<T>[],
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words
): (Pair<ValueMention<T>> & Pick<TablePair, 'displaced'>)[] {
  if (segmentation.tables.length === 0) return []
  const labels = new TableLabels(segmentation, readings, words.vocabulary)
  if (labels.isEmpty) return []
  const book: Book = {
    readings,
    labels,
    words,
    byPassage: groupBy(values as readonly unknown[] as readonly Value[], ({ passage }) => passage)
  }
  const pairs: TablePair[] = []
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
  return pairs as readonly unknown[] as (Pair<ValueMention<T>> & Pick<TablePair, 'displaced'>)[]
}
