import type { Placed } from '../model/contradiction-facts.ts'
import type { Segmentation, Table } from '../model/passage.ts'
import type { NounPhrase, Reading } from '../model/reading.ts'
import { neighbourLists } from './neighbour-lists.ts'
import { contextKeys } from './overlap.ts'

export interface ListedValue extends Placed {
  readonly phrase: NounPhrase
}

/** Figures of one kind given to several things, by a sentence or a column of a table. */
export interface ValueList {
  readonly block: number
  readonly passages: ReadonlySet<number>
  readonly items: readonly ListedValue[]
  /** What the figures measure and where they stand. */
  readonly context: ReadonlyMap<string, number>
  readonly reading: Reading
  /** Keys of the column's head, for a list of a table. */
  readonly column?: ReadonlySet<string>
}

const NO_MEMBER = /^(?:total|all|sum|average|mean|median|other|others|overall|rest|world|global)\b/i

const severalOf = ({ labelled }: Reading) => labelled.filter(({ items }) => items.length > 1)

function sentenceLists(reading: Reading, block: number): ValueList[] {
  return severalOf(reading).map(({ items }) => ({
    block,
    passages: new Set([reading.passage]),
    items: items.map(({ label, value }) => ({
      ...value,
      passage: reading.passage,
      label: label.printed,
      phrase: label
    })),
    context: contextKeys(reading, 0, reading.tokens.length),
    reading
  }))
}

function rowHead(reading: Reading, text: string): NounPhrase | undefined {
  if (reading.keys.length === 0 || NO_MEMBER.test(text)) return undefined
  return {
    start: 0,
    end: text.length,
    printed: text,
    keys: reading.keys,
    head: reading.keys.at(-1)!,
    named: reading.classes.includes('name')
  }
}

function columnList(
  table: Table,
  column: number,
  readings: readonly Reading[],
  segmentation: Segmentation
): ValueList | undefined {
  const items: ListedValue[] = []
  const passages = new Set<number>()
  let reading: Reading | undefined
  for (const row of table.rows.slice(1)) {
    const [head, cell] = [row[0], row[column]]
    if (head === undefined || cell === undefined) continue
    const phrase = rowHead(readings[head]!, segmentation.passages[head]!.text)
    const [value, second] = readings[cell]!.quantities
    if (!phrase || !value || second || value.quantity.isRange) continue
    if (items[0] && items[0].quantity.dimension !== value.quantity.dimension) return undefined
    items.push({ ...value, passage: cell, label: phrase.printed, phrase })
    passages.add(cell)
    reading ??= readings[cell]!
  }
  if (!reading || items.length < 2) return undefined
  const context = contextKeys({ ...reading, place: { ...reading.place, row: [] } }, 0, 0)
  for (const key of reading.place.column) context.set(key, 1)
  return { block: table.block, passages, items, context, reading, column: new Set(reading.place.column) }
}

/** Every list of figures that a rank could be held against. */
export function valueLists(readings: readonly Reading[], segmentation: Segmentation): ValueList[] {
  const sentences = readings.flatMap((reading) => sentenceLists(reading, segmentation.passages[reading.passage]!.block))
  const columns = segmentation.tables.flatMap((table) =>
    (table.rows[0] ?? []).flatMap((_, column) =>
      column === 0 ? [] : (columnList(table, column, readings, segmentation) ?? [])
    )
  )
  return [...sentences, ...neighbourLists(readings, segmentation), ...columns]
}
