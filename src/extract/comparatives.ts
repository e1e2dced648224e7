import { LOWER } from '../lexicon/degrees.ts'
import { NEARNESS, ORDER_PHRASES, type OrderPhrase } from '../lexicon/order-words.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import { lookUp } from '../lexicon/words.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { ComparisonMention } from '../model/reading.ts'
import { compare, ONE } from '../quantity/rational.ts'
import type { Frame } from './frame.ts'
import { isAuxiliary, isPreposition } from './tagging.ts'

/** Words that put one thing before or behind another. */
export interface Comparative {
  readonly direction: ComparisonMention['direction']
  /** First token of the thing compared with. */
  readonly right: number
  /** Tokens that say in which respect. */
  readonly attribute: readonly [number, number]
  /** The adjective of the respect: of "slower", and of a verb that holds it. */
  readonly grade?: string | undefined
  /** Token index of the preposition in "more in A than in B". */
  readonly inside?: number | undefined
}

const DENYING = wordSet('not no never nor neither hardly scarcely')
const NOT_VERBS = wordSet('ahead superior inferior second')

function thanAfter(frame: Frame, i: number): number | undefined {
  for (let j = i + 1; j < Math.min(i + 11, frame.tokens.length); j++) {
    const { lower, text } = frame.tokens[j]!
    if (lower === 'than') return j
    if (/^[;:.()]$/.test(text)) return undefined
    if (lower === 'compared' && /^(?:to|with)$/.test(frame.tokens[j + 1]?.lower ?? '')) return j + 1
  }
  return undefined
}

/** Token index behind the phrase when it stands at `i`. */
function behindPhrase(frame: Frame, i: number, { words }: OrderPhrase): number | undefined {
  let at = i + 1
  for (const word of words.slice(1)) {
    for (let skipped = 0; skipped < 2 && NEARNESS.has(frame.tokens[at]?.lower ?? ''); skipped++) at++
    if (frame.tokens[at]?.lower !== word) return undefined
    at++
  }
  return at
}

/** "funds trail funds", "the steel version undercuts the brass one": what the lexicon knows better as a noun. */
function isVerb({ tokens, classes }: Frame, i: number): boolean {
  if (classes[i] === 'verb' || tokens[i]!.lower.endsWith('ing')) return true
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  const subject = classes[i - 1] === 'noun' || classes[i - 1] === 'name'
  if (!before || !after || !subject || after.kind !== 'word') return false
  const singular = tokens[i]!.lower.endsWith('s')
  return singular !== /[^s]s$/.test(before.lower) && after.lower !== 'of'
}

function orderPhraseAt(frame: Frame, i: number): Comparative | undefined {
  const { lower, lemma } = frame.tokens[i]!
  const phrases = ORDER_PHRASES.get(lemma) ?? ORDER_PHRASES.get(lower)
  if (!phrases) return undefined
  for (const phrase of phrases) {
    const verb = !NOT_VERBS.has(phrase.words[0]!)
    if (verb && !isVerb(frame, i)) continue
    const behind = behindPhrase(frame, i, phrase)
    if (behind === undefined) continue
    const passive =
      verb && phrase.words.length === 1 && frame.tokens[behind]?.lower === 'by' && frame.tokens[behind + 1]
    const turned = phrase.direction === 'more' ? 'less' : 'more'
    return {
      direction: passive ? turned : phrase.direction,
      right: passive ? behind + 1 : behind,
      attribute: [i, i],
      grade: phrase.grade
    }
  }
  return undefined
}

/** The adjective that "slower" and "worse" are forms of; undefined for what grades nothing. */
export function gradedForm(lower: string, lemma: string): string | undefined {
  if (lower === 'worse') return 'bad'
  if (!lower.endsWith('er') || lower.length < 5 || lower === 'other' || lower === 'rather') return undefined
  if (lemma !== lower) return lemma.length > 2 ? lemma : undefined
  const stem = lower.replace(/ier$/, 'y').replace(/er$/, '')
  return [stem, `${stem}e`].find((each) => lookUp(each)?.classes.adjective !== undefined)
}

/** "-er", "more …", "less …" with its "than". */
function gradedAt(frame: Frame, i: number): Comparative | undefined {
  const { lower, lemma } = frame.tokens[i]!
  const more = lower === 'more' || lower === 'less' || lower === 'fewer'
  const adjective = gradedForm(lower, lemma)
  const attributive = !more && frame.tokens[i - 1]?.lower === 'the'
  if (attributive || (!more && adjective === undefined)) return undefined
  const than = thanAfter(frame, i)
  const next = frame.tokens[than === undefined ? 0 : than + 1]
  if (than === undefined || !next || next.kind === 'number') return undefined
  const less = lower === 'less' || lower === 'fewer' || lower === 'worse' || LOWER.has(adjective ?? lemma)
  const inside = isPreposition(next) ? than + 1 : undefined
  return {
    direction: less ? 'less' : 'more',
    right: inside === undefined ? than + 1 : than + 2,
    attribute: [i, than],
    grade: adjective,
    inside
  }
}

/** "not as fast as B", "half as likely as B to …", "twice as likely as B". */
export function asMuchAs(frame: Frame, i: number, quantities: readonly QuantityMention[]): Comparative | undefined {
  const { lower, start } = frame.tokens[i]!
  if (lower !== 'as' && lower !== 'so') return undefined
  const before = frame.tokens[i - 1]!.lower
  const denied = before === 'not' || before === 'nowhere'
  const multiple = quantities.find(({ end, quantity }) => end + 1 === start && quantity.dimension === 'multiple')
  if (!multiple && !denied) return undefined
  const part = multiple !== undefined && compare(multiple.quantity.nominal, ONE) < 0
  for (let j = i + 2; j < Math.min(i + 5, frame.tokens.length); j++) {
    if (frame.tokens[j]!.lower === 'as')
      return { direction: denied || part ? 'less' : 'more', right: j + 1, attribute: [i + 1, j] }
  }
  return undefined
}

/** The words of comparison that start at `i`, not denied. */
export function comparativeAt(frame: Frame, i: number): Comparative | undefined {
  const { lower } = frame.tokens[i]!
  if (lower === 'followed' && /^[,(]$/.test(frame.tokens[i - 1]!.text)) {
    const by = NEARNESS.has(frame.tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
    if (frame.tokens[by]?.lower === 'by') return { direction: 'more', right: by + 1, attribute: [i, i] }
  }
  const found = orderPhraseAt(frame, i) ?? gradedAt(frame, i)
  return found && !isDenied(frame, i) ? found : undefined
}

function isDenied(frame: Frame, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) {
    const token = frame.tokens[at]!
    if (DENYING.has(token.lower) || token.lower.endsWith("n't")) return true
    if (token.kind === 'punctuation') return false
    if (frame.classes[at] === 'verb' && !isAuxiliary(token)) return false
  }
  return false
}
