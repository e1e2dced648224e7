import { wordSet } from '../lexicon/word-tables.ts'
import type { AcronymMention } from '../model/reading.ts'
import type { Token } from '../model/token.ts'
import type { Frame } from './frame.ts'
import { isAcronym, spellsBackwards, spellsForwards } from './initials.ts'

export { isAcronym } from './initials.ts'

/** Signs and words that may stand between an abbreviation and what it stands for, besides the cues that announce it. */
const LINKS = wordSet(', ; – — - ( : = “ " ‘ \' [ a an the or i.e i.e. ie that is')
/** Words that announce what an abbreviation stands for; one of them lifts the demand for brackets. */
const CUES = wordSet(
  'short stands stood standing for refers to denotes denoting means meaning mean abbreviates abbreviation abbreviated acronym initialism of'
)
const BACK_LINKS = wordSet(
  ', ; – — ( “ " ‘ \' [ or a an the i.e i.e. as to hereafter henceforth called known abbreviated shortened acronym initialism abbreviation'
)
const VERBS = wordSet(
  'stands stood short mean means meaning denotes denoting refers abbreviates abbreviation abbreviated acronym initialism'
)
const FAR = 7

interface Bridge {
  readonly to: number
  /** A sign or cue that says "the same thing in full". */
  readonly firm: boolean
}

/** Tokens behind an abbreviation up to the first that is neither link nor cue. */
function bridgeAfter(tokens: readonly Token[], from: number): Bridge | undefined {
  let firm = false
  let at = from
  for (; at < Math.min(tokens.length, from + FAR); at++) {
    const { lower } = tokens[at]!
    if (!LINKS.has(lower) && !CUES.has(lower) && !isRelative(tokens, at)) break
    if (/^(?:\(|\[|=|or|i\.?e\.?)$/.test(lower) || VERBS.has(lower)) firm = true
  }
  return at > from && tokens[from]!.lower !== 'of' && !startsWithPlainLink(tokens, from, at)
    ? { to: at, firm }
    : undefined
}

const isRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'which' && VERBS.has(tokens[at + 1]?.lower ?? '')

/** "ABC for", "ABC to": a preposition without a cue links nothing. */
function startsWithPlainLink(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    ['for', 'to', 'is', 'a', 'an', 'the', 'that', '-'].includes(tokens[from]!.lower) &&
    !tokens.slice(from, to).some(({ lower }) => VERBS.has(lower))
  )
}

function mention(frame: Frame, short: number, from: number, to: number): AcronymMention {
  const { tokens, text } = frame
  const [longStart, longEnd] = [tokens[from]!.start, tokens[to - 1]!.end]
  return {
    start: Math.min(longStart, tokens[short]!.start),
    end: Math.max(longEnd, tokens[short]!.end),
    short: tokens[short]!.text.replace(/s$/, ''),
    long: text.slice(longStart, longEnd),
    longStart,
    longEnd
  }
}

/** Two letters are spelt by chance; they ask for brackets, an equals sign or a cue. */
const mayBe = (short: string, firm: boolean): boolean => firm || short.replace(/[^A-Z]/g, '').length >= 3

/** Several words, or one with a hyphen. */
const isLong = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 || (to - from === 1 && tokens[from]!.text.includes('-'))

/** "LF (long form)", "LF, or long form", "LF – short for long form", "LF: long form", "LF refers to a long form". */
function fullBehind(frame: Frame, i: number): AcronymMention | undefined {
  const { tokens } = frame
  const short = tokens[i]!.text
  const bridge = bridgeAfter(tokens, i + 1)
  if (!bridge || !mayBe(short, bridge.firm)) return undefined
  const to = spellsForwards(tokens, bridge.to, short)
  return to !== undefined && to > bridge.to + 1 ? mention(frame, i, bridge.to, to) : undefined
}

/** "long form (LF)", "long form, or LF", "long form – LF", "long form, abbreviated as LF". */
function fullBefore(frame: Frame, i: number): AcronymMention | undefined {
  const { tokens } = frame
  const short = tokens[i]!.text
  let end = i
  while (end > 0 && i - end < FAR && BACK_LINKS.has(tokens[end - 1]!.lower)) end--
  const firm = tokens
    .slice(end, i)
    .some(({ lower }) => /^(?:\(|\[|or|abbreviated|shortened|known|called|hereafter|henceforth)$/.test(lower))
  if (end === i || tokens[end]!.lower === 'a' || tokens[end]!.lower === 'the' || !mayBe(short, firm)) return undefined
  const from = spellsBackwards(tokens, end, short)
  return from !== undefined && isLong(tokens, from, end) ? mention(frame, i, from, end) : undefined
}

/** Reads what abbreviations are said to stand for. Only words whose initials spell the abbreviation count. */
export function readAcronyms(frame: Frame): AcronymMention[] {
  const found: AcronymMention[] = []
  frame.tokens.forEach((token, i) => {
    if (token.kind !== 'word' || !isAcronym(token.text)) return
    const each = fullBefore(frame, i) ?? fullBehind(frame, i)
    if (each) found.push(each)
  })
  return found
}
