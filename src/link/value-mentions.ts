import { modalityPhrase, modalityWord, weaker } from '../lexicon/modality-words.ts'
import { CONTRAST, EACH, isScopeWord, isSentenceScopeWord } from '../lexicon/scope-groups.ts'
import type { Modality } from '../model/claim.ts'
import type { ValueMention } from '../model/facts.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Passage, Segmentation } from '../model/passage.ts'
import type { Clause, NameMention, Reading } from '../model/reading.ts'
import type { Token } from '../model/token.ts'
import { measuredBy } from './measured.ts'

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

const isContent = (token: Token): boolean =>
  token.kind === 'word' && token.wordClass !== 'function' && token.lower.length > 1

function addKeys(
  keys: Map<string, number>,
  tokens: readonly Token[],
  from: number,
  to: number,
  weight: number,
  wanted: ReadonlySet<string>
): number {
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
  place.headings.slice(0, -1).forEach((words, depth) => {
    if (HEADING[depth]) inherit(words, HEADING[depth])
  })
  return { near, keys }
}

const clauseAt = (reading: Reading, token: number): Clause | undefined =>
  reading.clauses.find(({ from, to }) => token >= from && token < to) ?? reading.clauses.at(-1)

/** Words of the comma segment and the place that narrow the figure. */
function scopeOf(reading: Reading, near: Stretch, per: string | undefined): string[] {
  const words = reading.tokens
    .slice(near.from, near.to)
    .flatMap(({ lower }) => (isScopeWord(lower) ? [lower] : lower.split('-').filter(isScopeWord)))
  const inherited = [...reading.place.lead, ...reading.place.column].filter(isScopeWord)
  return [...new Set([...words, ...inherited, ...(per && isScopeWord(per) ? [per] : [])])]
}

/** What the passage speaks of: its lead, row and innermost heading, the subject of the clause, and names. */
function subjectsOf(reading: Reading, clause: Clause | undefined): Set<string> {
  const { place } = reading
  const named = reading.tokens.filter((_, i) => reading.classes[i] === 'name').map(({ family }) => family)
  return new Set([
    ...place.lead,
    ...place.row,
    ...(place.headings[0] ?? []),
    ...(clause?.subject?.keys ?? []),
    ...named
  ])
}

/** Names of the comma segment: only these can make the figure one of a family's member. */
function nearNames(reading: Reading, near: Stretch): readonly NameMention[] {
  const start = reading.tokens[near.from]?.start ?? 0
  const end = reading.tokens[near.to - 1]?.end ?? 0
  return reading.names.filter((name) => name.start < (end || name.end) && name.end > start)
}

const within = (reading: Reading, from: number, to: number): string[] =>
  reading.names.filter((name) => name.start >= from && name.end <= to).map(({ key }) => key)

/** Names of its clause. */
const clauseNames = (reading: Reading, clause: Clause | undefined): string[] =>
  clause ? within(reading, reading.tokens[clause.from]?.start ?? 0, reading.tokens[clause.to - 1]?.end ?? 0) : within(reading, 0, Number.POSITIVE_INFINITY)

/** Names in the subject of its clause. */
const subjectNames = (reading: Reading, clause: Clause | undefined): string[] =>
  clause?.subject ? within(reading, clause.subject.start, clause.subject.end) : []

const sentenceScopeOf = (reading: Reading): string[] => [
  ...new Set(reading.tokens.flatMap(({ lower }) => (isSentenceScopeWord(lower) ? [lower] : lower.split('-').filter(isSentenceScopeWord))))
]

function make<T extends QuantityMention | DateMention>(
  reading: Reading,
  passage: Passage,
  mention: T,
  id: number,
  segmentation: Segmentation
): ValueMention<T> {
  const { tokens } = reading
  const from = indexAt(tokens, mention.start)
  const to = Math.max(from + 1, indexAt(tokens, mention.end - 1) + 1)
  const clause = clauseAt(reading, from)
  const { near, keys } = keysAround(reading, clause, from, to)
  const measured = measuredBy(reading, from, to, clause)
  return {
    id,
    passage: reading.passage,
    block: passage.block,
    section: segmentation.blocks[passage.block]?.section.at(-1),
    table: passage.cell?.table,
    start: mention.start,
    end: mention.end,
    mention,
    printed: 'quantity' in mention ? mention.quantity.printed : mention.date.printed,
    keys,
    measured: measured.keys,
    aspect: measured.aspect,
    subjects: subjectsOf(reading, clause),
    subject: reading.place.subject ?? clause?.subject?.printed ?? '',
    attribute: measured.printed,
    names: clauseNames(reading, clause),
    subjectNames: subjectNames(reading, clause),
    list: segmentation.blocks[passage.block]?.list,
    contrast: reading.tokens.some(({ lower }) => CONTRAST.has(lower)),
    each: EACH.has('per' in mention && mention.per ? 'per' : '') || reading.tokens.slice(clause?.from ?? 0, clause?.to).some(({ lower }) => EACH.has(lower)),
    designators: [...new Set([...nearNames(reading, near).flatMap(({ designators }) => designators), ...reading.series])],
    times: timesOf(reading, mention, clause),
    verb: verbOf(reading, clause),
    besideFigure: 'date' in mention && hasFigure(reading, clause),
    scope: scopeOf(reading, near, 'per' in mention ? mention.per : undefined),
    sentenceScope: sentenceScopeOf(reading),
    modality: modalityOf(reading, near, clause),
    negated: clause?.negated ?? false
  }
}

/** The weakest word of its comma segment; of its clause where the segment has no verb of its own. */
function modalityOf(reading: Reading, near: Stretch, clause: Clause | undefined): Modality {
  const hasVerb = reading.classes.slice(near.from, near.to).includes('verb')
  const [from, to] = hasVerb || !clause ? [near.from, near.to] : [clause.from, clause.to]
  let found: Modality = 'asserted'
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i]!
    const month = token.lower === 'may' && token.capital
    found = weaker(found, (month ? undefined : (modalityWord(token.lower) ?? modalityPhrase(token.lower, reading.tokens[i + 1]?.lower))) ?? 'asserted')
  }
  return found
}

const verbOf = (reading: Reading, clause: Clause | undefined): string | undefined => {
  const verb = clause?.verb === undefined ? undefined : reading.tokens[clause.verb]
  return verb && verb.wordClass !== 'function' ? verb.family : undefined
}

function hasFigure({ tokens, quantities }: Reading, clause: Clause | undefined): boolean {
  const start = tokens[clause?.from ?? 0]?.start ?? 0
  const end = clause ? (tokens[clause.to - 1]?.end ?? 0) : Number.POSITIVE_INFINITY
  return quantities.some((figure) => figure.start >= start && figure.end <= end && figure.quantity.dimension !== 'ordinal')
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
export function quantityMentions(
  readings: readonly Reading[],
  segmentation: Segmentation
): ValueMention<QuantityMention>[] {
  let id = 0
  return readings.flatMap((reading) =>
    reading.quantities.map((mention) =>
      make(reading, segmentation.passages[reading.passage]!, mention, id++, segmentation)
    )
  )
}

/** Every date of the document with its context. */
export function dateMentions(readings: readonly Reading[], segmentation: Segmentation): ValueMention<DateMention>[] {
  let id = 0
  return readings.flatMap((reading) =>
    reading.dates.map((mention) => make(reading, segmentation.passages[reading.passage]!, mention, id++, segmentation))
  )
}
