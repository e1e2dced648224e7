import type { NounPhrase } from '../model/reading.ts'
import type { Token, TokenClass } from '../model/token.ts'
import { contentKeys, keyOf } from './keys.ts'
import { isDeterminer, isPreposition } from './tagging.ts'

const NOMINAL: ReadonlySet<TokenClass> = new Set<TokenClass>(['noun', 'adjective', 'name', 'unknown'])

/** Punctuation and signs have no word class; they end a group. */
const isNominal = (token: Token, wordClass: TokenClass): boolean => token.kind === 'word' && NOMINAL.has(wordClass)

const isParticiple = ({ lower }: Token): boolean => /(?:ing|ed)$/.test(lower)

/** Makes the phrase of `tokens[from, to)`; undefined when it has no content word. */
export function phraseOf(
  text: string,
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  from: number,
  to: number
): NounPhrase | undefined {
  let start = from
  while (start < to && (isDeterminer(tokens[start]!) || tokens[start]!.kind === 'punctuation')) start++
  let end = to
  while (end > start && (tokens[end - 1]!.kind === 'punctuation' || classes[end - 1] === 'function')) end--
  if (end <= start) return undefined
  const keys = contentKeys(tokens, start, end)
  const head = headOf(tokens, classes, start, end)
  if (head === undefined) return undefined
  return {
    start: tokens[start]!.start,
    end: tokens[end - 1]!.end,
    printed: text.slice(tokens[start]!.start, tokens[end - 1]!.end),
    keys,
    head,
    named: classes.slice(start, end).includes('name')
  }
}

/** The last content word before the first preposition or comma: "families" in "families of nuclear genes". */
function headOf(
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  from: number,
  to: number
): string | undefined {
  let head: string | undefined
  for (let i = from; i < to; i++) {
    if (head !== undefined && (isPreposition(tokens[i]!) || tokens[i]!.kind === 'punctuation')) break
    if (NOMINAL.has(classes[i]!)) head = keyOf(tokens[i]!) ?? head
  }
  return head
}

/** Token index behind the noun group that starts at `from`: determiners, figures, adjectives, nouns, names and "of" groups. */
export function groupEnd(
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  from: number,
  limit: number
): number {
  let i = from
  while (i < limit) {
    const token = tokens[i]!
    const joins =
      token.lower === 'of' || (token.lower === 'and' && classes[i + 1] === 'name' && classes[i - 1] === 'name')
    const nominal = isNominal(token, classes[i]!) || token.kind === 'number' || (isDeterminer(token) && i === from)
    const gerund =
      classes[i] === 'verb' &&
      i > from &&
      NOMINAL.has(classes[i + 1] ?? 'function') &&
      (isParticiple(token) || isDeterminer(tokens[i - 1]!))
    const determinerAfterOf = isDeterminer(token) && tokens[i - 1]?.lower === 'of'
    if (!nominal && !gerund && !determinerAfterOf && !(joins && i > from)) break
    i++
  }
  while (i > from && (tokens[i - 1]!.lower === 'of' || tokens[i - 1]!.lower === 'and')) i--
  return i
}

/** Token index at which the noun group that ends before `to` starts. */
export function groupStart(tokens: readonly Token[], classes: readonly TokenClass[], to: number, limit = 0): number {
  let i = to
  while (i > limit) {
    const token = tokens[i - 1]!
    const nominal = isNominal(token, classes[i - 1]!) || token.kind === 'number' || isDeterminer(token)
    const joins = token.lower === 'of' && i < to
    const gerund =
      classes[i - 1] === 'verb' &&
      i < to &&
      NOMINAL.has(classes[i]!) &&
      /(?:ing|ed)$/.test(token.lower) &&
      i - 1 > limit
    if (!nominal && !joins && !gerund) break
    // What stands before an article is another group: "in the highlands | the river".
    if (i < to && isDeterminer(tokens[i]!) && !joins && !isDeterminer(token)) break
    i--
  }
  while (i < to && tokens[i]!.lower === 'of') i++
  return i
}
