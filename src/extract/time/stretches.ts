import { modalityWord } from '../../lexicon/modality-words.ts'
import { CARDINALS } from '../../lexicon/number-words.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { EventPhrase } from '../../model/time-mentions.ts'
import type { Token } from '../../model/token.ts'
import { clauseOf, type Frame } from '../frame.ts'
import { contentKeys } from '../keys.ts'
import { isAuxiliary } from '../tagging.ts'
import { isDenied, type Line, leftStart, rightEnd } from './order-bounds.ts'

/** Words that say that something comes first or last, and not what. */
const EMPTY = wordSet(
  'begin start end finish first last next step stage phase come set follow precede then well long hold place'
)
const REFERS = wordSet('which that who it they this these those')
const EDGE =
  /^(?:\p{P}|and|but|or|so|then|only|just|also|even|already|still|as|is|are|in|on|at|by|since|because|first)$/u
/** "sets in", "is put on": part of a verb where it stands last. */
const PARTICLE = /^(?:in|on|by)$/
const ADVICE = wordSet('unlikely should shall must ideally rather whether if')
const UNSURE = new Set(['disputed', 'hypothetical', 'planned'])
/** Tokens of an aside between a subject and its verb: ", for instance,". */
const ASIDE = 4

/** Index behind the words that start at `from`; what stands in brackets is another name and belongs to them. */
export function rightOf(line: Line, from: number): number {
  const { tokens } = line.frame
  const end = rightEnd(line, from)
  if (tokens[end]?.text !== '(') return end
  let close = end + 1
  while (close < tokens.length && close < end + 8 && tokens[close]!.text !== ')') close++
  return tokens[close]?.text === ')' && tokens[close + 1]?.text !== '.' ? rightEnd(line, close + 1) : end
}

const hasVerb = ({ tokens, classes }: Frame, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, k) => isAuxiliary(token) || classes[from + k] === 'verb')

/** Index of the first of the words before `to`: over brackets, and over "and" between two subjects of one verb. */
export function leftOf(line: Line, to: number): number {
  const { tokens } = line.frame
  let from = leftStart(line, to).from
  const stop = tokens[from - 1]
  if (stop?.text === ')' && from > 1) {
    let open = from - 2
    while (open > 0 && from - open < 8 && tokens[open]!.text !== '(') open--
    if (tokens[open]!.text === '(' && open > 0) from = leftStart(line, open).from
  } else if (stop?.text === '(' && to - from < 3 && from > 1) {
    from = leftStart(line, from - 1).from
  } else if (stop?.lower === 'and') {
    const before = leftStart(line, from - 1).from
    if (!hasVerb(line.frame, before, from - 1)) from = before
  }
  return from
}

/** What "which" speaks of: the words right before it. */
function antecedent({ tokens, classes }: Frame, which: number): string[] {
  const end = tokens[which - 1]?.text === ',' ? which - 1 : which
  let from = end
  while (from > 0 && end - from < 4 && /^(?:noun|name|adjective)$/.test(classes[from - 1]!)) from--
  return contentKeys(tokens, from, end)
}

/** Keys of the subject that a bare verb has: of its clause, or before an aside. */
function subjectKeys({ tokens, clauses }: Frame, verb: number): readonly string[] {
  const subject = clauseOf(clauses, verb)?.subject
  if (subject) return subject.keys
  let to = verb - 1
  if (tokens[to]?.text !== ',') return []
  for (to--; to > 0 && verb - to <= ASIDE + 1; to--) {
    if (tokens[to]!.text !== ',') continue
    let from = to
    while (from > 0 && !/^[,;:.()]$/.test(tokens[from - 1]!.text)) from--
    return contentKeys(tokens, from, to)
  }
  return []
}

const says = (key: string): boolean => !EMPTY.has(key) && !CARDINALS.has(key)

function keysOf({ frame }: Line, from: number, to: number): string[] {
  const { tokens, clauses } = frame
  const words = contentKeys(tokens, from, to)
  const keys = new Set([...words, ...words.flatMap((key) => key.split('/'))].filter(says))
  const before = tokens[from - 1]?.lower ?? ''
  if (REFERS.has(before)) for (const key of antecedent(frame, from - 1)) keys.add(key)
  else if (REFERS.has(tokens[from]!.lower))
    for (const key of clauseOf(clauses, from)?.subject?.keys ?? []) keys.add(key)
  return keys.size > 0 ? [...keys] : subjectKeys(frame, from).filter(says)
}

/** The stretch `tokens[first, last)` without what joins it to the rest; undefined when it names nothing. */
export function stretch(line: Line, first: number, last: number): EventPhrase | undefined {
  const { tokens, text } = line.frame
  let [from, to] = [first, last]
  const isEdge = ({ lower, text }: Token) => EDGE.test(lower) && text !== '(' && text !== ')'
  while (from < to && isEdge(tokens[from]!)) from++
  while (to > from && isEdge(tokens[to - 1]!) && !PARTICLE.test(tokens[to - 1]!.lower)) to--
  const keys = from < to ? keysOf(line, from, to) : []
  if (keys.length === 0) return undefined
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const dates = line.dates.filter((date) => date.start >= start && date.end <= end)
  return {
    start,
    end,
    printed: text.slice(start, end),
    keys,
    actions: [],
    steps: [],
    marks: [],
    date: dates.length === 1 ? dates[0] : undefined
  }
}

/** True when nothing in `[from, to)` is denied, planned or advised against; "revised expected returns" plan nothing. */
export const isSaid = ({ frame }: Line, from: number, to: number): boolean =>
  !isDenied(frame, from, to) &&
  !frame.tokens.slice(from, to).some(({ lower }, k) => {
    if (ADVICE.has(lower)) return true
    const at = from + k
    const modality = /^(?:noun|name|adjective)$/.test(frame.classes[at]!) ? undefined : modalityWord(lower)
    const attribute = lower.endsWith('ed') && !isAuxiliary(frame.tokens[at - 1] ?? frame.tokens[at]!)
    return modality !== undefined && UNSURE.has(modality) && !attribute
  })
