import { FALL, RISE } from '../lexicon/degrees.ts'
import { hedgesAnd } from '../lexicon/hedges.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { Clause, Measured, Reading } from '../model/reading.ts'
import type { Token } from '../model/token.ts'
import { clauseOf, tokenAt } from './frame.ts'
import { isDeterminer } from './tagging.ts'

/** What of a passage is needed to see what its figures measure. */
type Context = Pick<Reading, 'tokens' | 'classes' | 'quantities' | 'dates' | 'place'>

const HEDGES = hedgesAnd('at up to as much many a an the estimated total an additional another further')
const LIGHT_VERBS = wordSet(
  'be have reach total stand amount come remain hold equal number record report measure average hit exceed top become stay see show register'
)
const LIGHT_NOUNS = wordSet(
  'total sum average mean median maximum minimum peak rate value level range figure number amount count share percentage proportion majority minority fraction quarter half third'
)
const TIMES = wordSet(
  'year month day week time season period quarter decade century summer winter spring autumn end start'
)
const OPENS_WHOLE = new Set(['among', 'amongst', 'of'])
const JOINING = new Set(['and', 'but', 'or', 'yet', 'though'])

const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && token.wordClass !== 'function'

interface Found {
  readonly keys: string[]
  readonly printed: string
}

const NONE: Found = { keys: [], printed: '' }

/** The noun group from `at`: modifiers and head, head first among the keys. */
function groupFrom(reading: Context, at: number, most = 5): Found {
  const { tokens, classes } = reading
  let start = at
  while (start < tokens.length && isDeterminer(tokens[start]!)) start++
  let end = start
  while (end < Math.min(tokens.length, start + most) && isWord(tokens[end]) && !endsGroup(reading, end, start)) {
    end++
    if (joinsAdjectives(reading, end)) end = groupEnd(reading, end + 1, start)
  }
  const group = tokens.slice(start, end).filter((token, i) => classes[start + i] !== 'adverb' && isWord(token))
  if (group.length === 0) return NONE
  return {
    keys: [...new Set(group.map(({ family }) => family).reverse())],
    printed: group.map(({ text }) => text).join(' ')
  }
}

/** "distinct but related species", "hot and humid days": the noun stands behind the second adjective. */
function joinsAdjectives({ tokens, classes }: Context, at: number): boolean {
  if (!JOINING.has(tokens[at]?.lower ?? '') || classes[at - 1] !== 'adjective') return false
  const next = classes[at + 1] === 'adverb' ? at + 2 : at + 1
  return classes[next] === 'adjective' && isWord(tokens[next + 1])
}

function groupEnd(reading: Context, from: number, start: number): number {
  let end = from
  while (end < from + 4 && isWord(reading.tokens[end]) && !endsGroup(reading, end, start)) end++
  return end
}

/** A finite verb behind a noun ends the group: "16 projects ranged". */
function endsGroup(reading: Context, i: number, start: number): boolean {
  const token = reading.tokens[i]!
  return i > start && reading.classes[i] === 'verb' && /(?:ed|s)$/.test(token.lower)
}

/** Index of the first token before `from` that is no hedge. */
function beforeHedges(tokens: readonly Token[], from: number): number {
  let i = from - 1
  while (i >= 0 && (HEDGES.has(tokens[i]!.lower) || tokens[i]!.wordClass === 'adverb')) i--
  return i
}

/** The noun group that ends at `end` (inclusive), light nouns left out when another noun stands before them. */
function groupBack(reading: Context, end: number): Found {
  const { tokens, classes } = reading
  let start = end
  while (start >= 0 && isWord(tokens[start]) && (classes[start] !== 'verb' || start === end) && end - start < 5) start--
  const group = tokens.slice(start + 1, end + 1)
  if (group.length === 0) return NONE
  const keys = [...new Set(group.map(({ family }) => family).reverse())]
  const heavy = group.filter(({ lemma }) => !LIGHT_NOUNS.has(lemma))
  return {
    keys: heavy.length > 0 ? keys.filter((key) => heavy.some(({ family }) => family === key)) : keys,
    printed: group.map(({ text }) => text).join(' ')
  }
}

/** "N of X", "N in grants": the noun behind a preposition. */
function behindPreposition(reading: Context, to: number): Found {
  const preposition = reading.tokens[to]?.lower
  if (preposition !== 'of' && preposition !== 'in') return NONE
  const group = groupFrom(reading, to + 1)
  return TIMES.has(group.keys[0] ?? '') ? NONE : group
}

const subjectKeys = (clause: Clause | undefined): string[] =>
  clause?.subject ? [clause.subject.head, ...clause.subject.keys.filter((key) => key !== clause.subject!.head)] : []

/** "tolerance of N", "raises income by N", "costs N", "capacity: N", "the yield was N". */
function before(reading: Context, from: number, clause: Clause | undefined): Found & { readonly change: boolean } {
  const { tokens, classes } = reading
  const at = beforeHedges(tokens, from)
  const word = tokens[at]
  if (!word) return { ...NONE, change: false }
  if (isValue(reading, word))
    return { keys: subjectKeys(clause), printed: clause?.subject?.printed ?? '', change: false }
  if (word.lower === 'of' && at > 0) return { ...groupBack(reading, at - 1), change: false }
  if (word.lower === 'by' || classes[at] === 'verb' || isChange(word)) {
    const verb = word.lower === 'by' ? changeBefore(reading, at, clause) : at
    const byShare = word.lower === 'by' && /%|percent/.test(tokens[from]?.text ?? '')
    const change = verb !== undefined && (byShare || isChange(tokens[verb]!))
    if (change && word.lower === 'by') return { ...objectOrSubject(reading, verb, at, clause), change: true }
    if (change)
      return {
        keys: subjectKeys(clause),
        printed: clause?.subject?.printed ?? '',
        change: /%|percent/.test(tokens[from]?.text ?? '')
      }
    if (classes[at] === 'verb' && !LIGHT_VERBS.has(word.lemma))
      return { keys: [word.family, ...subjectKeys(clause)], printed: word.text, change: false }
  }
  if (isWord(word) && classes[at] !== 'verb') return { ...groupBack(reading, at), change: false }
  return { keys: subjectKeys(clause), printed: clause?.subject?.printed ?? '', change: false }
}

const isValue = (reading: Context, { start, end }: Token): boolean =>
  [...reading.quantities, ...reading.dates].some((value) => start >= value.start && end <= value.end)

const isChange = ({ lemma }: Token): boolean => RISE.has(lemma) || FALL.has(lemma)

function changeBefore(reading: Context, by: number, clause: Clause | undefined): number | undefined {
  for (let i = by - 1; i >= Math.max(clause?.from ?? 0, by - 9); i--)
    if (isChange(reading.tokens[i]!) || reading.classes[i] === 'verb') return i
  return undefined
}

/** What rises: the object of "raises income by", or else the subject. */
function objectOrSubject(reading: Context, verb: number, by: number, clause: Clause | undefined): Found {
  const object = by > verb + 1 ? groupFrom(reading, verb + 1) : NONE
  return object.keys.length > 0 ? object : { keys: subjectKeys(clause), printed: clause?.subject?.printed ?? '' }
}

/** "$28 per unit more than", "12 % above": a difference and not a level. */
function isDifference({ tokens }: Context, to: number): boolean {
  for (let i = to; i < Math.min(tokens.length, to + 5); i++) {
    const { lower, kind } = tokens[i]!
    if (
      /^(?:more|less|fewer|higher|lower|greater|smaller|longer|shorter|larger|faster|slower|cheaper|above|below|increase|decrease|rise|fall|decline|drop|reduction|gain|growth)$/.test(
        lower
      )
    )
      return true
    if (kind === 'punctuation') return false
  }
  return false
}

/** "Among rural voters, two thirds …": the group that the sentence opens with is the whole that a bare share is of. */
function openingGroup(reading: Context): Found {
  return OPENS_WHOLE.has(reading.tokens[0]?.lower ?? '') ? groupFrom(reading, 1) : NONE
}

/** Reads what the figure in tokens `[from, to)` measures. */
function measuredBy(reading: Context, from: number, to: number, clause: Clause | undefined): Measured {
  const behind = groupFrom(reading, to)
  const front = before(reading, from, clause)
  const preposition = behind.keys.length > 0 ? NONE : behindPreposition(reading, to)
  const { column, lead } = reading.place
  const inherited = reading.tokens.length <= 8 ? [...column, ...lead] : lead
  const own = reading.tokens.slice(from, to)
  const inside = own.length > 3 ? own.slice(1, -2).filter(isWord) : []
  const said = [
    ...inside.map(({ family }) => family),
    ...[...behind.keys, ...preposition.keys, ...front.keys].filter((key) => !own.some(({ family }) => family === key))
  ]
  const keys = [...new Set(said.length > 0 ? said : [...openingGroup(reading).keys, ...inherited])]
  return {
    keys,
    aspect: front.change || isDifference(reading, to) ? 'change' : 'level',
    printed: [...new Set([front.printed, behind.printed, preposition.printed])].filter(Boolean).join(' ')
  }
}

/** Reads what each figure of a passage measures, in their order. */
export function readMeasures(context: Context, clauses: readonly Clause[]): Measured[] {
  return context.quantities.map(({ start, end }) => {
    const from = tokenAt(context.tokens, start)
    const to = Math.max(from + 1, tokenAt(context.tokens, end))
    return measuredBy(context, from, to, clauseOf(clauses, from))
  })
}
