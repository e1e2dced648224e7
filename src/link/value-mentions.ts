import { isScopeWord } from '../lexicon/scope-groups.ts'
import type { ValueMention } from '../model/facts.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Clause, Reading } from '../model/reading.ts'
import type { Token } from '../model/token.ts'

const NEAR = 1
const CLAUSE = 0.75
const SENTENCE = 0.5
const PLACE = 0.9
const HEADING = [0.5, 0.25, 0.1]

const BREAKS = new Set([',', ';', ':', '(', ')', '–', '—', '[', ']'])
const JOINTS = new Set(['and', 'or', 'but', 'versus', 'vs', 'vs.', 'while', 'whereas', 'compared', 'against', 'than', 'plus', 'followed'])

interface Stretch {
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

function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const isContent = (token: Token): boolean => token.kind === 'word' && token.wordClass !== 'function' && token.lower.length > 1

function addKeys(keys: Map<string, number>, tokens: readonly Token[], from: number, to: number, weight: number, wanted: ReadonlySet<string>): number {
  let added = 0
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
    const token = tokens[i]!
    const parts = token.text.includes('-') ? [token.family, ...token.lower.split('-')] : [token.family]
    for (const part of parts) {
      if (!isContent(token) || !wanted.has(part)) continue
      if (!keys.has(part)) added++
      keys.set(part, Math.max(weight, keys.get(part) ?? 0))
    }
  }
  return added
}

/** The noun group right behind a figure: "nuclear gene families" in "57 nuclear gene families". */
function measuredGroup(reading: Reading, to: number): Stretch {
  const { tokens } = reading
  let at = to
  if (tokens[at]?.lower === 'of') at++
  while (at < tokens.length && /^(?:the|its|their|all|these|those)$/.test(tokens[at]!.lower)) at++
  let end = at
  while (end < tokens.length && end < at + 5 && isContent(tokens[end]!) && !(end > at && isFinite(tokens[end]!))) end++
  return { from: at, to: end }
}

/** A verb form ends the group: "16 projects ranged". */
const isFinite = (token: Token): boolean => token.wordClass === 'verb' && /(?:ed|s)$/.test(token.lower) && !token.capital

export interface PlacedKeys {
  readonly near: Stretch
  readonly keys: Map<string, number>
}

function keysAround(reading: Reading, clause: Clause | undefined, from: number, to: number): PlacedKeys {
  const wanted = new Set(reading.keys)
  const keys = new Map<string, number>()
  let near = segmentOf(reading, from, to)
  if (addKeys(keys, reading.tokens, near.from, near.to, NEAR, wanted) === 0 && near.from > 1) {
    near = { from: segmentOf(reading, near.from - 1, near.from - 1).from, to: near.to }
    addKeys(keys, reading.tokens, near.from, near.to, NEAR, wanted)
  }
  if (clause) addKeys(keys, reading.tokens, clause.from, clause.to, CLAUSE, wanted)
  addKeys(keys, reading.tokens, 0, reading.tokens.length, SENTENCE, wanted)
  const { place } = reading
  const inherit = (words: readonly string[], weight: number) => {
    for (const key of words) keys.set(key, Math.max(weight, keys.get(key) ?? 0))
  }
  inherit(place.lead, PLACE)
  inherit(place.row, PLACE)
  inherit(place.column, PLACE)
  place.headings.forEach((words, depth) => inherit(words, HEADING[depth] ?? 0))
  return { near, keys }
}

const clauseAt = (reading: Reading, token: number): Clause | undefined =>
  reading.clauses.find(({ from, to }) => token >= from && token < to) ?? reading.clauses.at(-1)

/** Words of the comma segment and the place that narrow the figure. */
function scopeOf(reading: Reading, near: Stretch, per: string | undefined): string[] {
  const words = reading.tokens.slice(near.from, near.to).flatMap(({ lower }) => (isScopeWord(lower) ? [lower] : lower.split('-').filter(isScopeWord)))
  const inherited = [...reading.place.lead, ...reading.place.column].filter(isScopeWord)
  return [...new Set([...words, ...inherited, ...(per && isScopeWord(per) ? [per] : [])])]
}

function make<T extends QuantityMention | DateMention>(reading: Reading, mention: T, id: number): ValueMention<T> {
  const { tokens } = reading
  const from = indexAt(tokens, mention.start)
  const to = Math.max(from + 1, indexAt(tokens, mention.end - 1) + 1)
  const clause = clauseAt(reading, from)
  const { near, keys } = keysAround(reading, clause, from, to)
  const group = measuredGroup(reading, to)
  const wanted = new Set(reading.keys)
  const groupKeys = tokens.slice(group.from, group.to).map(({ family }) => family)
  const measured = groupKeys.filter((key) => wanted.has(key))
  const nearStart = tokens[near.from]?.start ?? 0
  const nearEnd = tokens[near.to - 1]?.end ?? 0
  const names = reading.names.filter(({ start, end }) => start < (nearEnd || end) && end > nearStart)
  return {
    id,
    passage: reading.passage,
    start: mention.start,
    end: mention.end,
    mention,
    printed: 'quantity' in mention ? mention.quantity.printed : mention.date.printed,
    keys,
    measured: measured.length > 0 ? measured : [...reading.place.column, ...reading.place.lead, ...(clause?.subject?.keys ?? [])],
    head: groupKeys.at(-1) ?? reading.place.column.at(-1) ?? reading.place.lead.at(-1) ?? clause?.subject?.head,
    subject: reading.place.subject ?? clause?.subject?.printed ?? '',
    attribute: tokens.slice(group.from, group.to).map(({ text }) => text).join(' '),
    names: names.map(({ key }) => key),
    designators: names.flatMap(({ designators }) => designators),
    times: timesOf(reading, mention, clause),
    scope: scopeOf(reading, near, 'per' in mention ? mention.per : undefined),
    modality: clause?.modality ?? 'asserted',
    negated: clause?.negated ?? false
  }
}

/** Dates of its clause, or else of its sentence. */
function timesOf(reading: Reading, mention: QuantityMention | DateMention, clause: Clause | undefined): DateMention[] {
  const others = reading.dates.filter((date) => date.start !== mention.start)
  if (!clause || others.length === 0) return others
  const start = reading.tokens[clause.from]?.start ?? 0
  const end = reading.tokens[clause.to - 1]?.end ?? 0
  const own = others.filter((date) => date.start >= start && date.end <= end)
  return own.length > 0 ? own : others
}

/** Every figure of the document with its context. */
export function quantityMentions(readings: readonly Reading[]): ValueMention<QuantityMention>[] {
  let id = 0
  return readings.flatMap((reading) => reading.quantities.map((mention) => make(reading, mention, id++)))
}

/** Every date of the document with its context. */
export function dateMentions(readings: readonly Reading[]): ValueMention<DateMention>[] {
  let id = 0
  return readings.flatMap((reading) => reading.dates.map((mention) => make(reading, mention, id++)))
}
