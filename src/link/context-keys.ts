import type { Clause, Reading } from '../model/reading.ts'
import type { Token } from '../model/token.ts'

const NEAR = 1
const CLAUSE = 0.75
const SENTENCE = 0.5
const PLACE = 0.9
/** Innermost heading first; the title, which stands over everything, ties nothing. */
const HEADING = [0.5, 0.25]

const BREAKS = new Set([',', ';', ':', '(', ')', '–', '—', '[', ']'])
const JOINTS = new Set([
  'and',
  'or',
  'but',
  'versus',
  'vs',
  'vs.',
  'while',
  'whereas',
  'compared',
  'against',
  'than',
  'plus',
  'followed'
])

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const isValueToken = (reading: Reading, token: Token): boolean =>
  reading.quantities.some(({ start, end }) => token.start >= start && token.end <= end) ||
  reading.dates.some(({ start, end }) => token.start >= start && token.end <= end)

/** Tokens around `[from, to)` up to the next break; a joint breaks only when another value stands behind it. */
function segmentOf(reading: Reading, from: number, to: number): Stretch {
  const { tokens } = reading
  const walk = (start: number, step: 1 | -1): number => {
    let joint: number | undefined
    for (let i = start; i >= 0 && i < tokens.length; i += step) {
      const token = tokens[i]!
      if (BREAKS.has(token.text)) return i
      if (JOINTS.has(token.lower)) joint ??= i
      if (joint !== undefined && isValueToken(reading, token)) return joint
    }
    return step > 0 ? tokens.length : -1
  }
  return { from: walk(from - 1, -1) + 1, to: walk(to, 1) }
}

/** Index of the token that holds `offset`, or of the next one. */
export function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The clause that holds the token. */
export const clauseAt = (reading: Reading, token: number): Clause | undefined =>
  reading.clauses.find(({ from, to }) => token >= from && token < to) ?? reading.clauses.at(-1)

const isContent = (token: Token): boolean =>
  token.kind === 'word' && token.wordClass !== 'function' && token.lower.length > 1

/** Keys of each token that count in this reading, worked out once for all its figures and dates. */
const keysOfTokens = new WeakMap<Reading, readonly (readonly string[])[]>()

function tokenKeys(reading: Reading): readonly (readonly string[])[] {
  const known = keysOfTokens.get(reading)
  if (known) return known
  const wanted = new Set(reading.keys)
  const keys = reading.tokens.map((token) => {
    if (!isContent(token)) return []
    const parts = token.text.includes('-') ? [token.family, ...token.lower.split('-')] : [token.family]
    return parts.filter((part) => wanted.has(part))
  })
  keysOfTokens.set(reading, keys)
  return keys
}

function addKeys(
  keys: Map<string, number>,
  words: readonly (readonly string[])[],
  { from, to }: Stretch,
  weight: number
): number {
  let added = 0
  for (let i = Math.max(0, from); i < Math.min(to, words.length); i++) {
    for (const key of words[i]!) {
      const known = keys.get(key)
      if (known === undefined) added++
      if (known === undefined || known < weight) keys.set(key, weight)
    }
  }
  return added
}

const cut = (stretch: Stretch, limits: Stretch | undefined): Stretch =>
  limits ? { from: Math.max(stretch.from, limits.from), to: Math.min(stretch.to, limits.to) } : stretch

/**
 * The side of "before" or "after" that holds a date: in "it opened after the rules were passed in 2021" the date is that of
 * the rules.
 */
export function sideOfOrder({ time, tokens }: Reading, start: number, end: number): Stretch | undefined {
  for (const { earlier, later } of time.orders) {
    for (const side of [earlier, later]) {
      if (start < side.start || end > side.end) continue
      return { from: indexAt(tokens, side.start), to: indexAt(tokens, side.end - 1) + 1 }
    }
  }
  return undefined
}

export interface ContextKeys {
  readonly near: Stretch
  readonly keys: ReadonlyMap<string, number>
}

/** The words around the tokens `[from, to)`, each with the weight of the nearest place that it stands in. */
export function keysAround(
  reading: Reading,
  clause: Clause | undefined,
  from: number,
  to: number,
  limits?: Stretch
): ContextKeys {
  const words = tokenKeys(reading)
  const keys = new Map<string, number>()
  let near = cut(segmentOf(reading, from, to), limits)
  if (addKeys(keys, words, near, NEAR) === 0 && near.from > 1) {
    near = cut({ from: segmentOf(reading, near.from - 1, near.from - 1).from, to: near.to }, limits)
    addKeys(keys, words, near, NEAR)
  }
  if (clause) addKeys(keys, words, cut(clause, limits), CLAUSE)
  addKeys(keys, words, { from: 0, to: words.length }, SENTENCE)
  const { lead, row, column, headings } = reading.place
  const inherit = (inherited: readonly string[], weight: number) =>
    addKeys(keys, [inherited], { from: 0, to: 1 }, weight)
  inherit(lead, PLACE)
  inherit(row, PLACE)
  inherit(column, PLACE)
  HEADING.forEach((weight, depth) => {
    if (depth < headings.length - 1) inherit(headings[depth]!, weight)
  })
  return { near, keys }
}
