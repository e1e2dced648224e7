import {
  DENYING_TO,
  DENYING_VERBS,
  EPISTEMIC_NOUNS,
  EPISTEMIC_VERBS,
  LIGHT_VERBS,
  LIMITING,
  NOT_A_DENIAL,
  PASSIVES,
  VERB_NEGATORS
} from '../lexicon/negation.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { DenialMention } from '../model/denial.ts'
import type { Clause } from '../model/reading.ts'
import { deniedWord, nounEnd, objectAfter, subjectGroup } from './denied-words.ts'
import { clauseOf, type Frame } from './frame.ts'
import { nounBefore } from './holders.ts'
import { contentKeys } from './keys.ts'
import { isAuxiliary, isDeterminer } from './tagging.ts'

const PERMITTING = wordSet('permit allow entitle authorize authorise free able')
const UNSURE = wordSet('would could should might will shall would’ve')
const FORBIDDING = wordSet("may can cannot must can't mustn't")
/** "at no cost", "in no way". */
const IDIOM_BEFORE = wordSet('at in under by on for to of')
const BREAK = /^[.,;:!?()[\]–—…]$/

const families = (frame: Frame, from: number, to: number): string[] =>
  frame.tokens
    .slice(from, to)
    .flatMap((token) => (token.kind === 'word' && token.wordClass !== 'function' ? [token.family] : []))

interface Denied {
  readonly cue: number
  readonly verb: number | undefined
  readonly object: readonly [number, number] | undefined
  readonly permission: boolean
  /** Tokens of the subject where it stands behind the cue. */
  readonly subject?: readonly [number, number]
  /** The denied verb is a passive, and what it denies is its subject. */
  readonly passive?: boolean
  readonly to: number
}

/** The clause without the punctuation around it. */
function wordsOf({ tokens }: Frame, { from, to }: Clause): { readonly start: number; readonly end: number } {
  let [first, last] = [from, to - 1]
  while (first < last && tokens[first]!.kind === 'punctuation') first++
  while (last > first && tokens[last]!.kind === 'punctuation') last--
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}

function make(frame: Frame, clause: Clause, denied: Denied): DenialMention | undefined {
  const { tokens } = frame
  const verb = denied.verb === undefined ? undefined : tokens[denied.verb]!
  if (verb && EPISTEMIC_VERBS.has(verb.lemma)) return undefined
  const thing = denied.object ? families(frame, denied.object[0], denied.object[1]) : []
  if (thing.length > 0 && EPISTEMIC_NOUNS.has(tokens[denied.object![1] - 1]!.lemma)) return undefined
  if (denied.object && frame.tokens.slice(...denied.object).some(({ lower }) => LIMITING.has(lower))) return undefined
  const light = verb === undefined || LIGHT_VERBS.has(verb.lemma)
  if (light && thing.length === 0) return undefined
  return {
    ...wordsOf(frame, clause),
    cue: tokens[denied.cue]!.lower,
    printed:
      light && denied.object
        ? frame.text.slice(tokens[denied.object[0]]!.start, tokens[denied.object[1] - 1]!.end)
        : verb!.text,
    scope: [Math.min(denied.cue, denied.verb ?? denied.cue), denied.to],
    verb: verb?.family,
    light,
    thing,
    permission: denied.permission,
    passive: denied.passive === true,
    subject: denied.subject
      ? contentKeys(tokens, ...denied.subject)
      : (nounBefore(frame, Math.min(denied.cue, denied.verb ?? denied.cue))?.keys ?? [])
  }
}

function endOfScope(frame: Frame, from: number, to: number): number {
  for (let i = from; i < to; i++) if (BREAK.test(frame.tokens[i]!.text) || frame.tokens[i]!.lower === 'but') return i
  return to
}

/** "does not migrate", "did not carry out any surveys", "may not end", "was not permitted to enter". */
function verbDenial(frame: Frame, i: number, clause: Clause): Denied | undefined {
  const { tokens, classes } = frame
  const next = tokens[i + 1]
  const before = tokens[i - 1]?.lower ?? ''
  if (
    !next ||
    NOT_A_DENIAL.has(next.lower) ||
    UNSURE.has(before) ||
    /^(?:won't|wouldn't|couldn't|shouldn't)$/.test(tokens[i]!.lower)
  )
    return undefined
  const to = endOfScope(frame, i, clause.to)
  let verb = deniedWord(frame, i, to)
  if (verb === undefined) return undefined
  let permission = FORBIDDING.has(before) || FORBIDDING.has(tokens[i]!.lower)
  if (PERMITTING.has(tokens[verb]!.lemma) && tokens[verb + 1]?.lower === 'to') {
    permission = true
    verb = verb + 2
    if (verb >= to) return undefined
  }
  if (tokens[i]!.lower === 'not' && !carriesNot(tokens[i - 1]?.lower ?? '') && tokens[i + 1]!.lower !== 'to')
    return undefined
  const copular =
    /^(?:is|are|was|were|be|been|isn't|aren't|wasn't|weren't)$/.test(tokens[i]!.lower) ||
    /^(?:is|are|was|were|be|been)$|(?:'s|'re)$/.test(before)
  const word = tokens[verb]!
  if (copular && !/(?:ed|en|ing)$/.test(word.lower) && classes[verb] !== 'verb') return undefined
  if (word.wordClass === 'function' && !isAuxiliary(word)) return undefined
  const passive = PASSIVES.has(word.lemma) && (copular || tokens[verb - 1]!.lower === 'been')
  return {
    cue: i,
    verb,
    object: passive ? subjectGroup(frame, clause, i) : objectAfter(frame, verb + 1, to),
    permission,
    passive,
    to
  }
}

/** "is not", "may not", "they're not"; "strong but not free" leaves its verb out. */
const carriesNot = (lower: string): boolean =>
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|may|can|must)$|(?:'s|'re|'ve)$/.test(lower)

/** "no copper salts", "without a lock": the group, and the verb of its clause. */
function nounDenial(frame: Frame, i: number, clause: Clause): Denied | undefined {
  const { tokens } = frame
  const next = tokens[i + 1]
  if (next?.kind !== 'word' || NOT_A_DENIAL.has(next.lower) || IDIOM_BEFORE.has(tokens[i - 1]?.lower ?? ''))
    return undefined
  let from = i + 1
  if (isDeterminer(next)) from++
  const end = nounEnd(frame, from, clause.to)
  if (end <= from) return undefined
  const own = tokens[i]!.lower
  const verb = own === 'no' ? verbBeside(frame, clause, i, end) : undefined
  return { cue: i, verb, object: [from, end], permission: false, to: endOfScope(frame, i, clause.to) }
}

function verbBeside(frame: Frame, clause: Clause, cue: number, end: number): number | undefined {
  for (let i = cue - 1; i >= Math.max(clause.from, cue - 3); i--)
    if (frame.classes[i] === 'verb' && !isAuxiliary(frame.tokens[i]!)) return i
  for (let i = end; i < Math.min(clause.to, end + 5); i++) {
    if (BREAK.test(frame.tokens[i]!.text)) return undefined
    if (frame.classes[i] === 'verb' && !isAuxiliary(frame.tokens[i]!)) return i
  }
  return undefined
}

/** "None of the models reproduced X", "Neither A nor B sold X". */
function subjectDenial(frame: Frame, i: number, clause: Clause): Denied | undefined {
  const { tokens, classes } = frame
  for (let verb = i + 2; verb < Math.min(clause.to, i + 16); verb++) {
    if (BREAK.test(tokens[verb]!.text)) return undefined
    if (classes[verb] !== 'verb' || isAuxiliary(tokens[verb]!) || isDeterminer(tokens[verb - 1]!)) continue
    const to = endOfScope(frame, verb, clause.to)
    return { cue: i, verb, object: objectAfter(frame, verb + 1, to), permission: false, subject: [i + 1, verb], to }
  }
  return undefined
}

/** "avoids debt", "lacks a lock", "refused to sell". */
function denyingVerb(frame: Frame, i: number, clause: Clause): Denied | undefined {
  const to = endOfScope(frame, i, clause.to)
  const { lemma } = frame.tokens[i]!
  if (DENYING_TO.has(lemma)) {
    if (frame.tokens[i + 1]?.lower !== 'to' || i + 2 >= to) return undefined
    return { cue: i, verb: i + 2, object: objectAfter(frame, i + 3, to), permission: false, to }
  }
  const object = objectAfter(frame, i + 1, to)
  return object && frame.tokens[i]!.lower !== 'lacking'
    ? { cue: i, verb: undefined, object, permission: false, to }
    : undefined
}

function deniedAt(frame: Frame, i: number, clause: Clause): Denied | undefined {
  const { lower, lemma } = frame.tokens[i]!
  if (VERB_NEGATORS.has(lower)) return verbDenial(frame, i, clause)
  if (lower === 'no' || lower === 'without') return nounDenial(frame, i, clause)
  if ((lower === 'none' && frame.tokens[i + 1]?.lower === 'of') || lower === 'neither')
    return subjectDenial(frame, i, clause)
  if ((DENYING_VERBS.has(lemma) && frame.classes[i] === 'verb') || DENYING_TO.has(lemma))
    return denyingVerb(frame, i, clause)
  return undefined
}

/** Reads what a passage denies, each with the words that the denial stands with and no more. */
export function readDenials(frame: Frame): DenialMention[] {
  const found: DenialMention[] = []
  for (let i = 0; i < frame.tokens.length; i++) {
    if (frame.tokens[i]!.kind !== 'word') continue
    const clause = clauseOf(frame.clauses, i)
    const denied = clause && deniedAt(frame, i, clause)
    const mention = denied && make(frame, clause, denied)
    if (mention) found.push(mention)
  }
  return found
}
