import { wordSet } from '../lexicon/word-tables.ts'
import type { NounPhrase } from '../model/reading.ts'
import type { Token } from '../model/token.ts'
import { clauseOf, type Frame, tokenAt } from './frame.ts'
import { groupStart, phraseOf } from './noun-phrase.ts'
import { isAuxiliary, isDeterminer, isPreposition } from './tagging.ts'

const SKIPPED = wordSet(
  ', which that who whose also not never only still now then first later to will would could can may might already itself narrowly well far as out by'
)
const RELATIVE = wordSet('which who whose that')
const RELATIVE_OR_WHERE = wordSet('which who whose where')
const ADJUNCTS = wordSet(
  'in at on of for among during since by from within across under after before with per as measured'
)
/** Verbs that say of their subject that it is, has or yields what stands behind them; as dictionary forms. */
const ASCRIBING = wordSet(
  'be is are was were been remain become stay have has had hold boast give offer provide deliver yield show record post form represent constitute prove rank stand spend score earn achieve reach receive produce generate see suffer enjoy claim turn make take come finish register attract draw command carry pay run face display exhibit need require demand use consume absorb emit contain'
)

/** Opening bracket of the group that closes at `i`. */
function opening(frame: Frame, i: number): number {
  for (let at = i; at >= Math.max(0, i - 12); at--)
    if (frame.tokens[at]!.text === '(' || frame.tokens[at]!.text === '[') return at
  return i
}

const isAdverb = (frame: Frame, i: number): boolean =>
  frame.tokens[i]!.lower.endsWith('ly') && frame.classes[i] !== 'name'
const startsClause = (frame: Frame, i: number): boolean =>
  i === 0 ||
  frame.tokens[i - 1]!.kind === 'punctuation' ||
  /^(?:and|but|while|whereas)$/.test(frame.tokens[i - 1]!.lower)

function groupOf(frame: Frame, to: number): readonly [number, number] {
  let from = groupStart(frame.tokens, frame.classes, to)
  for (let i = from; i < to; i++) {
    const token = frame.tokens[i]!
    const opens = i > from && isDeterminer(token) && frame.tokens[i - 1]!.lower !== 'of'
    if (opens || (token.kind === 'punctuation' && token.text !== '-')) from = i + 1
  }
  return [from, to]
}

/** "outlay per pupil", "the tunnel under the hill": the noun in front of the preposition is what is spoken of. */
function overPrepositions(frame: Frame, start: number): number {
  let from = start
  for (
    let steps = 0;
    steps < 2 && from > 1 && isPreposition(frame.tokens[from - 1]!) && !startsClause(frame, from - 1);
    steps++
  ) {
    const [before] = groupOf(frame, from - 1)
    if (before >= from - 1) break
    from = before
  }
  return from
}

/** "At 300 metres Mount Holm is …": the name behind the adjunct's noun. */
function trailingName(frame: Frame, from: number, to: number): NounPhrase | undefined {
  let start = to
  while (start > from && frame.classes[start - 1] === 'name') start--
  return start > from && start < to ? phraseOf(frame.text, frame.tokens, frame.classes, start, to) : undefined
}

/**
 * The noun group that ends before `end`, over auxiliaries, adverbs, commas, relative pronouns and brackets. "A, a club
 * that …" gives the name that the group stands beside; "In Europe, …" gives nothing.
 */
export function nounBefore(frame: Frame, end: number, antecedent = false): NounPhrase | undefined {
  let to = end
  let related = antecedent || RELATIVE.has(frame.tokens[end]?.lower ?? '')
  while (to > 0) {
    const token = frame.tokens[to - 1]!
    related ||= RELATIVE.has(token.lower)
    if (token.text === ')' || token.text === ']') to = opening(frame, to - 1)
    else if (
      isAuxiliary(token) ||
      isDeterminer(token) ||
      SKIPPED.has(token.lower) ||
      token.text === '(' ||
      isAdverb(frame, to - 1)
    )
      to--
    else break
  }
  const from = overPrepositions(frame, groupOf(frame, to)[0])
  if (to <= from) return undefined
  const adjunct = !related && ADJUNCTS.has(frame.tokens[from - 1]?.lower ?? '') && startsClause(frame, from - 1)
  if (adjunct) return trailingName(frame, from, to)
  const phrase = phraseOf(frame.text, frame.tokens, frame.classes, from, to)
  if (phrase && !phrase.named && frame.tokens[from - 1]?.text === ',') {
    const beside = nounBefore(frame, from - 1, related)
    if (beside?.named) return beside
  }
  return phrase
}

/** Token index of the determiner or possessive that opens the group with `i`, at most five words back. */
export function groupOpening(frame: Frame, i: number): number {
  let at = i
  while (at > 0 && i - at < 5) {
    const before = frame.tokens[at - 1]!
    if (
      before.kind !== 'word' ||
      isAuxiliary(before) ||
      frame.classes[at - 1] === 'verb' ||
      (frame.classes[at - 1] === 'function' && !isDeterminer(before))
    )
      break
    at--
    if (isDeterminer(before)) break
  }
  return at
}

/** True for verbs that say of their subject that it is or has what follows. */
export const isAscribing = ({ lemma, lower }: Token): boolean => ASCRIBING.has(lemma) || ASCRIBING.has(lower)

/** First token of the verb group that ends before `i`, or undefined when no verb stands there. */
function verbGroup(frame: Frame, i: number, ascribing: boolean): number | undefined {
  let at = i
  while (
    at > 0 &&
    (isAdverb(frame, at - 1) || SKIPPED.has(frame.tokens[at - 1]!.lower)) &&
    frame.tokens[at - 1]!.text !== ','
  )
    at--
  const verb = frame.tokens[at - 1]
  if (!verb || !(frame.classes[at - 1] === 'verb' || isAuxiliary(verb) || ASCRIBING.has(verb.lemma))) return undefined
  if (ascribing && !isAscribing(verb)) return undefined
  at--
  while (
    at > 0 &&
    (frame.classes[at - 1] === 'verb' ||
      isAuxiliary(frame.tokens[at - 1]!) ||
      SKIPPED.has(frame.tokens[at - 1]!.lower)) &&
    frame.tokens[at - 1]!.text !== ','
  )
    at--
  return at
}

/** Whom the group around `i` is said of: the noun before its comma, or the subject of the verb that ascribes it. */
export function holderOf(
  frame: Frame,
  i: number,
  opens = groupOpening(frame, i),
  ascribing = true
): NounPhrase | undefined {
  const before = frame.tokens[opens - 1]
  if (before?.text === ',' || before?.text === '(') return nounBefore(frame, opens - 1)
  if (before?.lower === 'with' && frame.classes[opens - 2] === 'noun') return nounBefore(frame, opens - 1)
  const verb = verbGroup(frame, opens, ascribing)
  return verb === undefined ? undefined : nounBefore(frame, asideStart(frame, verb))
}

/** "X, where the fishing is good, has …": the comma that opens the aside which the one before the verb closes. */
function asideStart({ tokens }: Frame, verb: number): number {
  if (tokens[verb - 1]?.text !== ',') return verb
  for (let at = verb - 2; at > 0; at--)
    if (tokens[at]!.text === ',') return RELATIVE_OR_WHERE.has(tokens[at + 1]!.lower) ? at : verb
  return verb
}

/** The subject of the nearest verb before `i` in its clause. */
export function subjectBefore(frame: Frame, i: number): NounPhrase | undefined {
  const from = clauseOf(frame.clauses, i)?.from ?? 0
  for (let at = i; at > from; at--) {
    const verb =
      frame.classes[at - 1] === 'verb' || isAuxiliary(frame.tokens[at - 1]!) ? verbGroup(frame, at, false) : undefined
    if (verb !== undefined) return nounBefore(frame, verb)
  }
  return nounBefore(frame, frame.tokens[from]?.text === ')' ? from + 1 : from)
}

/** True when the phrase is the last of several holders: "A and B". */
export function isJoint(frame: Frame, phrase: NounPhrase): boolean {
  const before = frame.tokens[tokenAt(frame.tokens, phrase.start) - 1]
  return before?.lower === 'and' || before?.text === '&'
}
