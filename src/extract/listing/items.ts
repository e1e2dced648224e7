import { ORDINALS } from '../../lexicon/number-words.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Frame } from '../frame.ts'
import { type Item, type Shape, shapeOf } from './item-shape.ts'

/** The items of a stretch, and how many things its words can name. */
export interface Items {
  readonly items: readonly Item[]
  /** Undefined when something may stand for several items or belong to another one. */
  readonly least: number | undefined
  readonly most: number | undefined
  readonly isNamed: boolean
  /** Every item is a plural: kinds of things, or the things themselves. */
  readonly isPlural: boolean
}

const JOINS = new Set(['and', 'or', '&'])
/** A phrase behind the last item that says something of all of them. */
const TRAILERS = wordSet('with which who each all followed accounting making where while as totalling together')
const LETTERS = 'abcdefghijkl'
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const MOST = 26

/** Tokens of `[from, to)` outside brackets and quotation marks that satisfy the test. */
function topLevel({ tokens }: Frame, from: number, to: number, test: (i: number) => boolean): number[] {
  const found: number[] = []
  let depth = 0
  let isQuoted = false
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!
    if (text === '(' || text === '[' || text === '“') depth++
    else if (text === ')' || text === ']' || text === '”') depth = Math.max(0, depth - 1)
    else if (text === '"') isQuoted = !isQuoted
    else if (depth === 0 && !isQuoted && test(i)) found.push(i)
  }
  return found
}

function cutAt(from: number, to: number, cuts: readonly number[]): Item[] {
  const items: Item[] = []
  let start = from
  for (const cut of [...cuts, to]) {
    if (cut > start) items.push({ from: start, to: cut })
    start = cut + 1
  }
  return items
}

/** Where the n-th item would carry its number: "(2)", "(b)", "(ii)", "second". */
function numeralAt({ tokens }: Frame, i: number, n: number): number | undefined {
  const { text, lower } = tokens[i]!
  if (ORDINALS.get(lower.replace(/ly$/, '')) === n + 1) return i + 1
  if (text !== '(' || tokens[i + 2]?.text !== ')') return undefined
  const label = tokens[i + 1]!.lower
  return label === String(n + 1) || label === LETTERS[n] || label === ROMANS[n] ? i + 3 : undefined
}

/** Items that carry numbers: "(1) cost, (2) time and (3) risk". */
function numbered(frame: Frame, from: number, to: number): Items | undefined {
  const starts: number[] = []
  const ends: number[] = []
  for (let i = from; i < to; i++) {
    const opens = i === from || /^[,;:]$/.test(frame.tokens[i - 1]!.text) || JOINS.has(frame.tokens[i - 1]!.lower)
    const behind = opens ? numeralAt(frame, i, starts.length) : undefined
    if (behind === undefined) {
      if (starts.length === 0) return undefined
      continue
    }
    if (starts.length > 0) ends.push(i)
    starts.push(behind)
  }
  if (starts.length < 2) return undefined
  const items = starts.map((start, n) => ({ from: start, to: ends[n] ?? to }))
  return { items, least: items.length, most: items.length, isNamed: false, isPlural: false }
}

/** Without "and" in front, and without the marks that close it. */
function trimmed({ tokens }: Frame, { from, to }: Item): Item {
  const start = JOINS.has(tokens[from]?.lower ?? '') ? from + 1 : from
  return { from: start, to }
}

/** The parts between commas or semicolons, the last one split at its "and"; undefined when no "and" closes the list. */
function joined(frame: Frame, from: number, to: number): { items: Item[]; joins: number; trails: boolean } | undefined {
  const semicolons = topLevel(frame, from, to, (i) => frame.tokens[i]!.text === ';')
  const cuts = semicolons.length > 0 ? semicolons : topLevel(frame, from, to, (i) => frame.tokens[i]!.text === ',')
  let parts = cutAt(from, to, cuts)
  const joinsIn = ({ from: start, to: end }: Item) =>
    topLevel(frame, start, end, (i) => JOINS.has(frame.tokens[i]!.lower))
  const closing = parts.findIndex((part, i) => i > 0 && JOINS.has(frame.tokens[part.from]!.lower))
  const last = closing >= 0 ? closing : parts.findLastIndex((part) => joinsIn(part).length > 0)
  if (last < 0) return undefined
  const behind = parts[last + 1]
  if (behind && !TRAILERS.has(frame.tokens[behind.from]!.lower)) return undefined
  const trails = behind !== undefined
  parts = parts.slice(0, last + 1)
  const joins = parts.reduce((sum, part) => sum + joinsIn(part).length, 0)
  if (closing >= 0) return { items: parts.map((part) => trimmed(frame, part)), joins, trails }
  const final = parts.at(-1)!
  const split = joinsIn(final)
  const items = [...parts.slice(0, -1), { from: final.from, to: split[0]! }, { from: split[0]! + 1, to: final.to }]
  return { items: items.filter((item) => item.to > item.from), joins, trails }
}

/** True when no item can belong to its neighbour: all alike in what they open and end with. */
function areAlike(shapes: readonly Shape[]): boolean {
  const [first, ...others] = shapes
  return others.every(
    (shape) =>
      shape.opensWith === first!.opensWith && shape.isNamed === first!.isNamed && shape.endsInNoun === first!.endsInNoun
  )
}

/**
 * Takes the list in `tokens[from, to)` apart. `least` and `most` hold however the commas and "and"s are read; a list that
 * could hide an aside or a group has neither.
 */
export function readItems(
  frame: Frame,
  quantities: readonly QuantityMention[],
  from: number,
  to: number
): Items | undefined {
  const own = numbered(frame, from, to)
  if (own) return own
  const list = joined(frame, from, to)
  if (!list || list.items.length < 2 || list.items.length > MOST) return undefined
  const { items, joins, trails } = list
  const shapes = items.map((item) => shapeOf(frame, item, quantities))
  const isPlain = shapes.every(({ isNominal }) => isNominal)
  const plurals = shapes.filter(({ isPlural }) => isPlural).length
  const single = joins === 1
  return {
    items,
    least: isPlain && single && areAlike(shapes) ? items.length : undefined,
    most: isPlain && !trails && (plurals === 0 || plurals === shapes.length) ? items.length + joins - 1 : undefined,
    isNamed: shapes.every((shape) => shape.isNamed),
    isPlural: plurals === shapes.length
  }
}
