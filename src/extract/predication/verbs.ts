import { HOLDING, INSIDE_VERB, LOCATING, NAMING_VERBS, SAME_PAST, TYING } from '../../lexicon/predicate-words.ts'
import { byVerb, participleRoot } from '../../lexicon/verb-forms.ts'
import { baseForm } from '../../lexicon/words.ts'
import { isAuxiliary, isDeterminer, isModal } from '../tagging.ts'
import { isNounHere, type Sentence } from './sentence.ts'

export interface VerbGroup {
  /** First token of the group: its first auxiliary or adverb. */
  readonly from: number
  /** Main verb. */
  readonly verb: number
  /** Index behind the verb and its particle. */
  readonly to: number
  /** Dictionary form of the main verb. */
  readonly lemma: string
  /** A form of "be" stands in front of a participle, or nothing at all: "is kept", "kept at". */
  readonly passive: boolean
  /** It has an auxiliary or is no participle. */
  readonly finite: boolean
  /** A form of "be" stands in it. */
  readonly be: boolean
  /** "to" stands in it: what is to be, and not what is. */
  readonly infinitive: boolean
}

const BE = /^(?:is|are|was|were|be|been|being)$/
const PARTICLES = /^(?:up|out|off|down|over|back|together)$/
/** Past forms that no participle shares: "wrote", "began". */
const ONLY_PAST =
  /^(?:was|were|wrote|began|rose|fell|took|gave|drew|drove|flew|grew|knew|ran|sang|sank|spoke|swam|threw|wore|became|chose|broke|went|came|ate|did|saw|lay|rode|shook|stole|tore|woke)$/

/** Verbs that are looked for where a lexicon lists their form as an adjective or noun, too. */
const SOUGHT: ReadonlyMap<string, readonly string[]> = new Map([...LOCATING, ...HOLDING].map((verb) => [verb, [verb]]))

/** True for a form that can be a past participle: "kept", "built", "located". */
export const isParticiple = (lower: string, lemma: string): boolean =>
  SAME_PAST.has(lower) ||
  (lower !== lemma &&
    /(?:ed|en|t|d|n|ne|wn|ng|nk|un|ck|de)$/.test(lower) &&
    !lower.endsWith('ing') &&
    !ONLY_PAST.test(lower))

/** Dictionary form of the verb at `i`, when it is one; a lexicon lists "located" and "based" as adjectives. */
function lemmaOf(sentence: Sentence, i: number): string | undefined {
  const { tokens, classes } = sentence
  const token = tokens[i]!
  if (token.kind !== 'word' || (token.capital && i > 0 && !opens(tokens[i - 1]!.text))) return undefined
  if (isAuxiliary(token) || isNounHere(sentence, i)) return undefined
  if (classes[i] === 'verb') return token.lemma
  if (classes[i] === 'function') return undefined
  if (/(?:ed|en)$/.test(token.lower)) {
    const listed = byVerb(SOUGHT, token.lower, token.lemma)[0]
    if (listed) return listed
    return baseForm(token.lower.replace(/d$/, ''))?.classes.verb !== undefined || token.lemma !== token.lower
      ? participleRoot(token.lower)?.lemma
      : undefined
  }
  const before = tokens[i - 1]
  if (before && /^(?:which|who)$/.test(before.lower) && baseForm(token.lower)?.classes.verb !== undefined)
    return token.lemma
  const third = token.lower.endsWith('s') && SOUGHT.has(token.lemma) && before !== undefined && !isDeterminer(before)
  const adverb = before !== undefined && INSIDE_VERB.has(before.lower) ? i - 2 : i - 1
  return third && thirdPerson(classes[adverb], tokens[i + 1]?.text ?? '', tokens[i + 1]?.kind) ? token.lemma : undefined
}

const opens = (text: string): boolean => /^[;:.“"(–—]$/.test(text)

/** "the moor borders Ashby", "the beck joins the Ure": a noun by the lexicon that stands where a verb must. */
const thirdPerson = (before: string | undefined, next: string, kind: string | undefined): boolean =>
  (before === 'name' || before === 'noun') &&
  (/^(?:the|an?|its|in|at|on|near|into|from|to|by)$/.test(next) || kind === 'number' || /^\p{Lu}/u.test(next))

/** Adverbs and auxiliaries in front of the verb. */
function groupFrom({ tokens }: Sentence, verb: number): number {
  let from = verb
  while (from > 0) {
    const token = tokens[from - 1]!
    const adverb = token.lower.endsWith('ly') || INSIDE_VERB.has(token.lower)
    if (!isAuxiliary(token) && !isModal(token) && !adverb) break
    from--
  }
  return from
}

/** "run by", "put in 1902 by": the agent tells the participle from the verb. */
function byBehind({ tokens }: Sentence, to: number): boolean {
  for (let i = to; i < Math.min(tokens.length, to + 6); i++) {
    if (tokens[i]!.lower === 'by') return true
    if (tokens[i]!.kind === 'punctuation') return false
  }
  return tokens[to]?.lower === 'from' || tokens[to]?.lower === 'in'
}

/** A form of "be" or "become" that no participle follows. */
function copula({ tokens, classes }: Sentence, i: number): string | undefined {
  if (!BE.test(tokens[i]!.lower)) return undefined
  let next = i + 1
  while (tokens[next] && (tokens[next]!.lower.endsWith('ly') || INSIDE_VERB.has(tokens[next]!.lower))) next++
  const token = tokens[next]
  if (!token || isAuxiliary(token)) return undefined
  const verbal = classes[next] === 'verb' || (/ed$/.test(token.lower) && participleRoot(token.lower) !== undefined)
  return verbal ? undefined : 'be'
}

/** The verb group whose main verb stands at `i`. */
export function verbAt(sentence: Sentence, i: number): VerbGroup | undefined {
  const { tokens, classes } = sentence
  const lemma = lemmaOf(sentence, i) ?? copula(sentence, i)
  if (lemma === undefined) return undefined
  const { lower } = tokens[i]!
  if (lower.endsWith('ing')) return undefined
  const from = groupFrom(sentence, i)
  const group = tokens.slice(from, i)
  const be = group.some((token) => BE.test(token.lower))
  const auxiliary = be || group.some((token) => isAuxiliary(token) || isModal(token))
  const participle = isParticiple(lower, lemma)
  // A participle in front of a noun belongs to that noun: "the exhibited works".
  const before = tokens[from - 1]
  const attributive =
    !auxiliary &&
    participle &&
    (classes[i + 1] === 'noun' || classes[i + 1] === 'adjective') &&
    (before === undefined || isDeterminer(before) || TYING.has(before.lower) || classes[from - 1] === 'adjective')
  if (attributive || (before && !auxiliary && isDeterminer(before))) return undefined
  const particle = PARTICLES.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower !== 'to'
  const to = particle ? i + 2 : i + 1
  let next = to
  while (tokens[next]?.lower.endsWith('ly')) next++
  const tied =
    TYING.has(tokens[next]?.lower ?? '') ||
    sentence.dateEnds.has(to) ||
    (NAMING_VERBS.has(lemma) && /^(?:,|and)$/.test(before?.text ?? ',') && tokens[to]?.capital === true)
  const bare = SAME_PAST.has(lower) && !be
  const passive = participle && lemma !== 'be' && (be || (!auxiliary && tied && (!bare || byBehind(sentence, to))))
  const finite = auxiliary || !participle || !tied || (bare && !passive) || lemma === 'be'
  return { from, verb: i, to, lemma, passive, finite, be, infinitive: group.some((token) => token.lower === 'to') }
}

/** The words of a verb group without its auxiliaries: "first described". */
export function saidBy({ tokens }: Sentence, { from, verb, to }: VerbGroup): string {
  return tokens
    .slice(from, to)
    .filter((token, k) => from + k >= verb || (!isAuxiliary(token) && !isModal(token)))
    .map(({ lower }) => lower)
    .join(' ')
}
