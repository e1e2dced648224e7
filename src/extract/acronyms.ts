import type { AcronymMention } from '../model/reading.ts'
import type { Token } from '../model/token.ts'
import { closing, type Frame } from './frame.ts'

const ACRONYM = /^(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z0-9&/-]{1,9}$/
const SMALL = new Set('of the and for in on to a an with by at from de la &'.split(' '))

/** True for "TPA", "GMV", "mRNA"-like tokens with at least two capitals. */
export const isAcronym = (text: string): boolean =>
  ACRONYM.test(text) && text.replace(/[^A-Z]/g, '').length * 2 >= text.replace(/s$/, '').length

interface Initial {
  readonly letter: string
  readonly token: number
  readonly small: boolean
}

function initials(tokens: readonly Token[], from: number, to: number): Initial[] {
  const letters: Initial[] = []
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind === 'punctuation') continue
    for (const part of tokens[i]!.lower.split(/[-/]/)) {
      if (part) letters.push({ letter: part[0]!, token: i, small: SMALL.has(part) })
    }
  }
  return letters
}

const letters = (short: string): string =>
  short
    .replace(/[^A-Za-z]/g, '')
    .replace(/s$/, '')
    .toLowerCase()

/** Token at which words that end before `to` start to spell `short`, read backwards; undefined when they do not. */
function spelledBefore(tokens: readonly Token[], to: number, short: string): number | undefined {
  const wanted = letters(short)
  const words = initials(tokens, Math.max(0, to - wanted.length * 2 - 2), to)
  let i = words.length - 1
  for (let k = wanted.length - 1; k >= 0; k--) {
    while (i >= 0 && words[i]!.letter !== wanted[k] && words[i]!.small) i--
    if (i < 0 || words[i]!.letter !== wanted[k]) return undefined
    if (k > 0) i--
  }
  return words[i]!.token
}

/** True when the words of `[from, to)` spell `short`, small words skipped, none left over. */
function spells(tokens: readonly Token[], from: number, to: number, short: string): boolean {
  const wanted = letters(short)
  const words = initials(tokens, from, to)
  let k = 0
  for (const word of words) {
    if (k < wanted.length && word.letter === wanted[k]) k++
    else if (!word.small) return false
  }
  return k === wanted.length
}

function mention(frame: Frame, short: number, from: number, to: number, end: number): AcronymMention {
  const longStart = frame.tokens[from]!.start
  const longEnd = frame.tokens[to - 1]!.end
  return {
    start: Math.min(longStart, frame.tokens[short]!.start),
    end: frame.tokens[end]!.end,
    short: frame.tokens[short]!.text.replace(/s$/, ''),
    long: frame.text.slice(longStart, longEnd),
    longStart,
    longEnd
  }
}

/** Reads what abbreviations are said to stand for. Only words whose initials spell the abbreviation count. */
export function readAcronyms(frame: Frame): AcronymMention[] {
  const { tokens } = frame
  const found: AcronymMention[] = []
  for (let i = 1; i + 1 < tokens.length; i++) {
    const found1 = tokens[i]!.text === '(' || tokens[i]!.text === '[' ? inBrackets(frame, i) : standsFor(frame, i)
    if (found1) found.push(found1)
  }
  return found
}

function inBrackets(frame: Frame, open: number): AcronymMention | undefined {
  const { tokens } = frame
  const close = closing(tokens, open)
  if (close === undefined || close === open + 1) return undefined
  const inside = tokens[open + 1]!
  const only = close === open + 2 || [',', ';'].includes(tokens[open + 2]!.text)
  if (only && isAcronym(inside.text)) {
    const from = spelledBefore(tokens, open, inside.text)
    return from !== undefined && from < open - 1 ? mention(frame, open + 1, from, open, close) : undefined
  }
  const before = tokens[open - 1]!
  if (!isAcronym(before.text)) return undefined
  const stop = tokens.findIndex((token, i) => i > open && i <= close && [',', ';', ')', ']', '–', '—'].includes(token.text))
  return spells(tokens, open + 1, stop, before.text) ? mention(frame, open - 1, open + 1, stop, close) : undefined
}

/** "TPA stands for …", "TPA, short for …". */
function standsFor(frame: Frame, i: number): AcronymMention | undefined {
  const { tokens } = frame
  const lemma = tokens[i]!.lemma
  if (tokens[i + 1]?.lower !== 'for' || (lemma !== 'stand' && lemma !== 'short')) return undefined
  const short = [i - 1, i - 2].find((at) => at >= 0 && isAcronym(tokens[at]!.text))
  if (short === undefined) return undefined
  const wanted = letters(tokens[short]!.text).length
  for (let to = i + 3; to <= Math.min(tokens.length, i + 3 + wanted * 2); to++) {
    if (spells(tokens, i + 2, to, tokens[short]!.text)) return mention(frame, short, i + 2, to, to - 1)
  }
  return undefined
}
