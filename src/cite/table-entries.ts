import type { Marker, Passage, Table } from '../model/passage.ts'
import { cover, type Span } from '../model/span.ts'
import type { ColumnWords, Entry } from './entry.ts'
import { inOrder } from './runs.ts'

type Part = 'key' | keyof ColumnWords

const HEADS: readonly (readonly [Part, RegExp])[] = [
  ['key', /^(?:#|№|no\.?|nr\.?|refs?\.?|id|key|number|num\.?|index|citation|note|序号|编号)$/i],
  ['date', /\b(?:date|year|published|accessed)\b|日期|年份/i],
  ['author', /\b(?:authors?|by)\b|作者/i],
  ['outlet', /\b(?:outlet|publisher|site|website|journal|venue|media)\b|出版/i],
  ['title', /\b(?:title|sources?|reference|article|document|work|report|publication|name)\b|标题|来源/i]
]
const NUMBER = /^\W{0,3}(\d{1,5})\W{0,3}$/

type Cells = readonly (Passage | undefined)[]

function partOf(head: string): Part | undefined {
  const words = head.trim()
  return HEADS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** The number in a cell, printed bare or as a mark. */
function numberIn(cell: Passage | undefined): string | undefined {
  if (cell === undefined) return undefined
  const printed = NUMBER.exec(cell.text)?.[1]
  if (printed !== undefined) return printed
  const [marker, ...others] = cell.markers
  return cell.text.trim() === '' && others.length === 0 && marker?.form === 'numeric' ? marker.key : undefined
}

function placesOf(cells: readonly Passage[]): Span[] {
  return cells.flatMap(({ text, span, markers }) => [
    ...(text.trim() === '' ? [] : [span]),
    ...markers.map((marker) => marker.span)
  ])
}

function columnWords(cells: Cells, parts: readonly (Part | undefined)[], keyColumn: number): ColumnWords {
  const under = (part: Part): string | undefined => cells[parts.indexOf(part)]?.text.trim() || undefined
  const unnamed = cells.flatMap((cell, column) =>
    column === keyColumn || parts[column] !== undefined || cell === undefined ? [] : [cell.text.trim()]
  )
  const longest = unnamed.reduce((best, words) => (words.length > best.length ? words : best), '')
  return {
    title: under('title') ?? (longest || undefined),
    author: under('author'),
    date: under('date'),
    outlet: under('outlet')
  }
}

function entryOf(cells: Cells, parts: readonly (Part | undefined)[]): Entry | undefined {
  const present = cells.filter((cell) => cell !== undefined)
  const places = placesOf(present)
  if (places.length === 0) return undefined
  const keyColumn = parts.includes('key') ? parts.indexOf('key') : 0
  const markers: Marker[] = present.flatMap((cell) => cell.markers)
  return {
    form: 'row',
    span: places.reduce(cover),
    label: numberIn(cells[keyColumn]),
    markers: inOrder(markers),
    columns: columnWords(cells, parts, keyColumn),
    definition: undefined
  }
}

/** Entries of lists of sources that are set as tables: a row each. */
export function rowEntries(tables: readonly Table[], passages: readonly Passage[]): Entry[] {
  if (tables.length === 0) return []
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return tables.flatMap(({ rows }) => {
    const [head, ...body] = rows.map((row) => row.map((id) => (id === undefined ? undefined : byId.get(id))))
    const parts = (head ?? []).map((cell) => partOf(cell?.text ?? ''))
    return body.flatMap((cells) => entryOf(cells, parts) ?? [])
  })
}
