import { NO_CUE_BEHIND, ORDER_CUES, type OrderCue } from '../../lexicon/order-cues.ts'
import type { DateMention } from '../../model/mention.ts'
import type { EventPhrase, SequenceMention } from '../../model/time-mentions.ts'
import type { Frame } from '../frame.ts'
import { readListed } from './listed-steps.ts'
import { cueAt, isDenied, type Line } from './order-bounds.ts'
import { measured } from './orders.ts'
import { isSaid, leftOf, rightOf, stretch } from './stretches.ts'

/** "A, followed by B" counts places where the sentence ranks. */
const RANKS =
  /\b(?:lead|leads|leading|led|largest|biggest|highest|most|top|rank\w*|best|first place|share|\d+(?:\.\d+)?\s?%)/i
/** Verbs and adjectives of causing, with the word that has to follow, if one has to. */
const CAUSES: ReadonlyMap<string, string | undefined> = new Map([
  ['implicated', 'in'],
  ['contribute', 'to'],
  ['contributes', 'to'],
  ['lead', 'to'],
  ['leads', 'to'],
  ['result', 'in'],
  ['results', 'in'],
  ['cause', undefined],
  ['causes', undefined],
  ['trigger', undefined],
  ['triggers', undefined]
])

interface Cue {
  readonly words: string
  readonly order: OrderCue['order']
  readonly cause?: boolean
  readonly exclusive?: boolean
}

function make(cue: Cue, left: EventPhrase | undefined, right: EventPhrase | undefined): SequenceMention[] {
  if (!left || !right) return []
  const [earlier, later] = cue.order === 'before' ? [left, right] : [right, left]
  const [start, end] = [Math.min(left.start, right.start), Math.max(left.end, right.end)]
  const { words, cause = false, exclusive = false } = cue
  return [{ start, end, cue: words, earlier, later, gap: undefined, cause, exclusive }]
}

/** "Fit the seals before the cover is closed", in any tense; "Before the cover is closed, fit the seals". */
function jointAt(line: Line, i: number): SequenceMention[] {
  const { tokens } = line.frame
  const found = cueAt(line.frame, i)
  if (!found) return []
  const before = tokens[i - 1]
  const behind = i + found.words.length
  if (before && NO_CUE_BEHIND.has(before.lower)) return []
  const exclusive = found.words[0] === 'only' || before?.lower === 'only'
  const cue: Cue = { words: found.words.join(' '), order: found.order, exclusive, cause: isCause(found) }
  if (found.words.at(-1) === 'by' && found.verb) return []
  const end = rightOf(line, behind)
  const { from: edge } = measured(line, i)
  if (edge === 0) {
    if (tokens[end]?.text !== ',' || found.verb) return []
    const last = rightOf(line, end + 1)
    if (!isSaid(line, behind, end) || !isSaid(line, end + 1, last)) return []
    return make(cue, stretch(line, end + 1, last), stretch(line, behind, end))
  }
  const from = leftOf(line, edge)
  if (!isSaid(line, from, edge) || !isSaid(line, behind, end)) return []
  return make(cue, stretch(line, from, edge), stretch(line, behind, end))
}

const isCause = ({ verb, ages }: OrderCue): boolean => verb && !ages

/** "did not open until the bridge stood": only afterwards. */
function untilAt(line: Line, i: number): SequenceMention[] {
  const { frame } = line
  const from = leftOf(line, i)
  const end = rightOf(line, i + 1)
  const idle = frame.tokens
    .slice(from, i)
    .some(({ lower }, k, own) => lower === 'alone' && own[k - 1]?.lower === 'left')
  if ((!isDenied(frame, from, i) && !idle) || !isSaid(line, i + 1, end)) return []
  return make(
    { words: 'not until', order: 'after', exclusive: true },
    stretch(line, from, i),
    stretch(line, i + 1, end)
  )
}

/** "When the storm came, the grid had already failed", "the grid had long since failed when the storm came". */
function alreadyAt(line: Line, i: number): SequenceMention[] {
  const { tokens } = line.frame
  const behind = tokens[i]!.lower === 'already' ? i + 1 : tokens[i + 1]?.lower === 'since' ? i + 2 : 0
  const had = tokens.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === 'had')
  if (behind === 0 || !had) return []
  const when = tokens.findIndex(({ lower }) => lower === 'when')
  if (when < 0) return []
  const cue: Cue = { words: 'had already', order: 'before' }
  if (when > i) {
    const end = rightOf(line, when + 1)
    const from = leftOf(line, i)
    return isSaid(line, from, when) ? make(cue, stretch(line, from, when), stretch(line, when + 1, end)) : []
  }
  const comma = rightOf(line, when + 1)
  if (tokens[comma]?.text !== ',' || comma > i) return []
  const end = rightOf(line, comma + 1)
  return isSaid(line, comma + 1, end) ? make(cue, stretch(line, comma + 1, end), stretch(line, when + 1, comma)) : []
}

/** "Fit the seals first, then the cover", "the seals are first fitted, and then the cover is closed". */
function thenAt(line: Line, i: number): SequenceMention[] {
  const { tokens } = line.frame
  let to = i
  while (to > 0 && /^(?:only|and|,|;)$/.test(tokens[to - 1]!.lower)) to--
  if (to === i) return []
  const end = rightOf(line, i + 1)
  const from = leftOf(line, to)
  const first = tokens.slice(from, to).findIndex(({ lower }) => lower === 'first')
  const dense = tokens
    .slice(from, to)
    .some(({ lower }, k) => lower === 'first' && /^(?:the|a|its|one)$/.test(tokens[from + k - 1]?.lower ?? ''))
  if (first < 0 || dense || !isSaid(line, from, to) || !isSaid(line, i + 1, end)) return []
  return make({ words: 'first … then', order: 'before' }, stretch(line, from, to), stretch(line, i + 1, end))
}

/** "The seals are fitted to begin with, and the cover …", "with the cover closed only at the end". */
function endsAt(line: Line, i: number): SequenceMention[] {
  const { tokens } = line.frame
  const [before, behind] = [tokens[i - 1]?.lower, tokens[i + 1]?.lower]
  if (tokens[i]!.lower === 'begin' && before === 'to' && behind === 'with' && tokens[i + 2]?.text === ',') {
    const end = rightOf(line, i + 3)
    const from = leftOf(line, i - 1)
    const cut = tokens.findIndex(
      ({ lower, index }) => index > i + 3 && index < end && /^(?:once|when|after)$/.test(lower)
    )
    const right = stretch(line, i + 3, cut > 0 ? cut : end)
    return isSaid(line, from, i)
      ? make({ words: 'to begin with', order: 'before' }, stretch(line, from, i - 1), right)
      : []
  }
  const atEnd = tokens[i]!.lower === 'end' && before === 'the' && tokens[i - 2]?.lower === 'at'
  const edge = atEnd ? i - 2 : tokens[i]!.lower === 'last' && (i + 1 >= tokens.length - 1 || behind === ',') ? i : 0
  if (edge === 0 || tokens[edge - 1]?.lower !== 'only') return []
  let comma = edge
  while (comma > 0 && tokens[comma]!.text !== ',') comma--
  if (comma === 0 || !/^(?:with|and)$/.test(tokens[comma + 1]!.lower)) return []
  const from = leftOf(line, comma)
  if (!isSaid(line, from, comma) || !isSaid(line, comma + 1, edge)) return []
  return make({ words: 'only at the end', order: 'before' }, stretch(line, from, comma), stretch(line, comma + 2, edge))
}

const MOVES = /^(?:move|pass|proceed|go|turn|switch|progress|end)$/

/** "starts out with the map and moves on to the compass" */
function startsAt(line: Line, i: number): SequenceMention[] {
  const { tokens } = line.frame
  const withAt = tokens.findIndex(({ lower, index }) => index > i && index < i + 6 && lower === 'with')
  const and =
    withAt < 0
      ? -1
      : tokens.findIndex(
          ({ lower, index }) => index > withAt && lower === 'and' && MOVES.test(tokens[index + 1]?.lemma ?? '')
        )
  if (and < 0 || and - withAt > 14) return []
  let behind = and + 2
  while (/^(?:on|over|up|in|to|with)$/.test(tokens[behind]?.lower ?? '')) behind++
  const end = rightOf(line, behind)
  if (!isSaid(line, withAt, end)) return []
  return make({ words: 'starts with', order: 'before' }, stretch(line, withAt + 1, and), stretch(line, behind, end))
}

/** "high catches, followed by cuts": what stands before the comma came first. */
function followedAt(line: Line, i: number): SequenceMention[] {
  const { tokens, text } = line.frame
  if (tokens[i + 1]?.lower !== 'by' || RANKS.test(text)) return []
  let to = i
  if (tokens[to - 1]?.text === ',') to--
  if (tokens[to - 1]?.text === ')') while (to > 0 && tokens[to]!.text !== '(') to--
  if (to === 0) return []
  const from = leftOf(line, to)
  const end = rightOf(line, i + 2)
  return isSaid(line, from, to)
    ? make({ words: 'followed by', order: 'before' }, stretch(line, from, to), stretch(line, i + 2, end))
    : []
}

function causeAt(line: Line, i: number): SequenceMention[] {
  const { tokens } = line.frame
  const word = tokens[i]!.lower
  const partner = CAUSES.get(word)
  if (partner !== undefined && tokens[i + 1]?.lower !== partner) return []
  const behind = partner === undefined ? i + 1 : i + 2
  const end = rightOf(line, behind)
  const from = leftOf(line, i)
  const denied =
    tokens.slice(from, i).some(({ lower }) => /^(?:unlikely|whether|if)$/.test(lower)) || isDenied(line.frame, from, i)
  return denied
    ? []
    : make({ words: word, order: 'before', cause: true }, stretch(line, from, i), stretch(line, behind, end))
}

type Reader = (line: Line, i: number) => SequenceMention[]

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[...ORDER_CUES.keys()].map((word) => [word, jointAt] as const),
  ...[...CAUSES.keys()].map((word) => [word, causeAt] as const),
  ...['start', 'starts', 'started', 'begins', 'began'].map((word) => [word, startsAt] as const),
  ['begin', endsAt],
  ['end', endsAt],
  ['last', endsAt],
  ['until', untilAt],
  ['already', alreadyAt],
  ['long', alreadyAt],
  ['then', thenAt],
  ['followed', followedAt]
])

/** Reads which of two stretches of words is said to come first. */
export function readSequences(frame: Frame, dates: readonly DateMention[]): SequenceMention[] {
  const { tokens } = frame
  const line: Line = { frame, dates, gaps: [] }
  const found: SequenceMention[] = readListed(line)
  for (const { lower, index } of tokens) {
    const reader = READERS.get(lower)
    if (reader) found.push(...reader(line, index))
  }
  return found
}
