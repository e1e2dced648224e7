import { TYING } from '../../lexicon/predicate-words.ts'
import { baseForm } from '../../lexicon/words.ts'
import type { DateMention, QuantityMention } from '../../model/mention.ts'
import { closing, type Frame, tokenAt } from '../frame.ts'
import { isDeterminer } from '../tagging.ts'
import { readLooseDates } from './loose-dates.ts'

/** Tokens `[from, to)`. */
export interface Group {
  readonly from: number
  readonly to: number
}

/** A passage with its dates and figures laid over its tokens. */
export interface Sentence extends Frame {
  /** Dates and figures by their first token; the value is the index behind the last one. */
  readonly dateEnds: ReadonlyMap<number, number>
  readonly figureEnds: ReadonlyMap<number, number>
  /** Of these dates, those that no calendar can place: "16 April", "the next autumn", "the flood of 1412". */
  readonly looseDates: ReadonlyMap<number, number>
}

const endsOf = ({ tokens }: Frame, mentions: readonly { readonly start: number; readonly end: number }[]) =>
  new Map(mentions.map(({ start, end }) => [tokenAt(tokens, start), tokenAt(tokens, end)] as const))

export const sentenceOf = (
  frame: Frame,
  dates: readonly DateMention[],
  quantities: readonly QuantityMention[]
): Sentence => {
  const full = endsOf(frame, dates)
  const looseDates = readLooseDates(frame, full)
  const figureEnds = endsOf(frame, quantities)
  for (const [from, to] of looseDates) for (let i = from; i < to; i++) figureEnds.delete(i)
  return { ...frame, dateEnds: new Map([...full, ...looseDates]), figureEnds, looseDates }
}

export const printed = ({ text, tokens }: Frame, { from, to }: Group): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end)

/** Without the article and a possessive ending: how a claim prints a thing. */
export function printedThing(sentence: Sentence, { from, to }: Group): string {
  const start = /^(?:the|an?|its|their|his|her)$/.test(sentence.tokens[from]!.lower) && to - from > 1 ? from + 1 : from
  return printed(sentence, { from: start, to }).replace(/[’']s?$/, '')
}

export const isNamed = ({ tokens, classes }: Frame, { from, to }: Group): boolean => {
  for (let i = from; i < to; i++)
    if (classes[i] === 'name' || (tokens[i]!.capital && /^\p{Lu}{2,4}$/u.test(tokens[i]!.text))) return true
  return false
}

/** Index of the bracket that opens the group which closes at `i`. */
export function opening({ tokens }: Frame, i: number): number {
  for (let at = i; at >= Math.max(0, i - 40); at--) if (tokens[at]!.text === '(' || tokens[at]!.text === '[') return at
  return i
}

/** Index behind a bracket that opens at `i`, or `i` itself. */
export const behindBracket = ({ tokens }: Frame, i: number): number =>
  tokens[i]?.text === '(' ? (closing(tokens, i) ?? i - 1) + 1 : i

const NOMINAL = new Set(['noun', 'adjective', 'name', 'unknown'])

/** A word of two classes behind what only a noun can follow: "the 1994 draft", "34 matches", "open to traffic". */
export function isNounHere({ tokens, classes, dateEnds, figureEnds }: Sentence, i: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]
  if (classes[i] !== 'verb' || !before || /(?:ed|en)$/.test(token.lower)) return false
  if (baseForm(token.lower)?.classes.noun === undefined) return false
  if (before.kind === 'number' || isDeterminer(before)) return true
  if (dateEnds.has(i - 1) || figureEnds.has(i - 1)) return true
  if (/s$/.test(tokens[i - 3]?.lower ?? '') && /^(?:its|their|his|her)$/.test(tokens[i - 2]?.lower ?? '')) return true
  if (before.lower.endsWith('ing') && isDeterminer(tokens[i - 2] ?? before)) return true
  const next = tokens[i + 1]
  const closes = next === undefined || next.kind === 'punctuation' || TYING.has(next.lower)
  return closes && TYING.has(before.lower) && !token.lower.endsWith('ing')
}

/** A word that may stand in a noun group: participles in front of a noun and a gerund behind an article, too. */
function isNominal(sentence: Sentence, i: number, inside: boolean): boolean {
  const { tokens, classes } = sentence
  const token = tokens[i]!
  if (token.kind === 'number') return true
  if (token.kind !== 'word') return false
  if (NOMINAL.has(classes[i]!) || (token.capital && /^\p{Lu}{2,4}$/u.test(token.text)) || isNounHere(sentence, i))
    return true
  const next = classes[i + 1]
  if (!inside && i > 0 && token.lower.endsWith('ing') && baseForm(token.lower)?.classes.noun !== undefined) return true
  return (
    inside &&
    classes[i] === 'verb' &&
    next !== undefined &&
    tokens[i + 1]!.kind === 'word' &&
    NOMINAL.has(next) &&
    /(?:ed|ing|en)$/.test(token.lower)
  )
}

const INNER = /^(?:of|de|van|von|der|du|da|di|la|le|y)$/

/** Index behind the noun group at `from`: one group with its "of" groups; never into a date or a figure. */
export function groupEnd(sentence: Sentence, from: number, limit: number): number {
  const { tokens, classes, dateEnds, figureEnds } = sentence
  let i = from
  if (tokens[i] && isDeterminer(tokens[i]!)) i++
  const first = i
  while (i < limit) {
    if (dateEnds.has(i) || (figureEnds.has(i) && i > first)) break
    const token = tokens[i]!
    const initial = token.text === '.' && classes[i + 1] === 'name' && /^\p{Lu}\p{Ll}{0,2}$/u.test(tokens[i - 1]!.text)
    const abbreviated =
      initial ||
      (token.text === '.' &&
        /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '') &&
        i + 1 < tokens.length &&
        token.end + 1 === tokens[i + 1]!.start &&
        classes[i + 1] !== 'function')
    const joins = i > first && INNER.test(token.lower)
    const opens = isDeterminer(token) && tokens[i - 1]?.lower === 'of'
    if (!isNominal(sentence, i, i > from) && !abbreviated && !joins && !opens && token.text !== '&') break
    i++
  }
  while (i > from && (INNER.test(tokens[i - 1]!.lower) || isDeterminer(tokens[i - 1]!))) i--
  return i
}

/** First token of the noun group that ends before `to`, its "of" groups included. */
export function groupStart(sentence: Sentence, to: number, limit: number): number {
  const { tokens, classes } = sentence
  let i = to
  while (i > limit) {
    const token = tokens[i - 1]!
    if (isDeterminer(token)) {
      i--
      if (i - 1 > limit && tokens[i - 1]!.lower === 'of') continue
      break
    }
    const joins = i < to && (INNER.test(token.lower) || token.text === '&')
    if (!isNominal(sentence, i - 1, i < to) && !joins) break
    if (classes[i - 1] === 'verb' && i < to && isDeterminer(tokens[i]!)) break
    i--
  }
  while (i < to && INNER.test(tokens[i]!.lower)) i++
  return i
}
