import { isMark } from '../../lexicon/event-marks.ts'
import { BEGINNINGS, phrasalSteps, stepsOf } from '../../lexicon/event-steps.ts'
import { isA } from '../../lexicon/hypernyms.ts'
import { participleRoot } from '../../lexicon/verb-forms.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { DateMention } from '../../model/mention.ts'
import type { NounPhrase } from '../../model/reading.ts'
import type { EventPhrase } from '../../model/time-mentions.ts'
import type { Token } from '../../model/token.ts'
import type { Frame } from '../frame.ts'
import { contentKeys } from '../keys.ts'
import { groupEnd, phraseOf } from '../noun-phrase.ts'
import { isAuxiliary, isDeterminer } from '../tagging.ts'

/** Verbs that leave it to a noun to say what happened. */
const LIGHT = wordSet('be have do make take give get go come become occur happen follow see undergo hold bring')
/** Verbs that say which end of a happening is meant. */
const STAGES = wordSet('begin start commence finish end conclude complete resume continue')
const THING_STEPS = [...BEGINNINGS, 'sign', 'approve', 'enact', 'force']
const NOMINAL = /(?:tion|sion|ment|ure|al|ance|ence|ing|age|ery)$/
const TRIM = /^[\p{P}]$/u
const TRIMMED = wordSet(
  'and but or so that then only just also even already still in on at by as for because since when if'
)
const PRONOUNS = wordSet('it they he she this these those which who')

/** True for a noun that names a happening: "merger", "opening", "ratification". */
export function namesEvent({ lemma, family, wordClass }: Token): boolean {
  if (wordClass === 'function' || wordClass === 'adverb') return false
  if (stepsOf(lemma).length > 0 || (family !== lemma && stepsOf(family).length > 0 && NOMINAL.test(lemma))) return true
  return isA(lemma, 'event') || (family !== lemma && /(?:tion|sion|ment)$/.test(lemma))
}

/** True for "was", "opened", "rose": the words say that something happened. */
export function isPast({ tokens, classes }: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, lemma } = tokens[i]!
    if (lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did') return true
    if (classes[i] === 'verb' && lower !== lemma && !/(?:s|ing)$/.test(lower)) return true
  }
  return false
}

/** The verb behind the first auxiliary, or the auxiliary itself. */
function behindAuxiliary({ tokens, classes }: Frame, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (!isAuxiliary(tokens[i]!)) continue
    for (let k = i + 1; k < Math.min(i + 6, to); k++) {
      if (isAuxiliary(tokens[k]!)) continue
      if (classes[k] === 'verb' || (classes[k] === 'adjective' && participleRoot(tokens[k]!.lower))) return k
    }
    return i
  }
  return undefined
}

const ATTRIBUTES_BEHIND = /^(?:the|a|an|its|their|his|her|first|newly)$/

/** Token of the verb that says what happened; undefined in a bare noun phrase. */
function mainVerb(frame: Frame, from: number, to: number): number | undefined {
  const passive = behindAuxiliary(frame, from, to)
  if (passive !== undefined) return passive
  for (let i = from; i < to; i++) {
    if (frame.classes[i] !== 'verb') continue
    const isAttribute =
      i > from && /(?:ed|ing|en)$/.test(frame.tokens[i]!.lower) && ATTRIBUTES_BEHIND.test(frame.tokens[i - 1]!.lower)
    if (!isAttribute) return i
  }
  return undefined
}

interface Action {
  /** Behind the words that say which thing it is about; the place where it stood is no part of them. */
  readonly about?: number
  /** Token of the verb: what happened is compared by action and step. */
  readonly verb?: number
  readonly actions: readonly string[]
  readonly steps: readonly string[]
}

const nounAction = ({ lemma, family }: Token): Action => ({
  actions: [family],
  steps: stepsOf(lemma).length > 0 ? stepsOf(lemma) : stepsOf(family)
})

const rootOf = (token: Token): { readonly lemma: string; readonly family: string } =>
  (token.lemma === token.lower ? participleRoot(token.lower) : undefined) ?? token

function verbAction({ tokens }: Frame, verb: number, from: number): Action {
  const { lemma, family } = rootOf(tokens[verb]!)
  // "ground was broken"
  if (lemma === 'break' && tokens[from]!.lower === 'ground')
    return { actions: [family], steps: stepsOf('break-ground') }
  const phrasal = phrasalSteps(lemma, [tokens[verb + 1]?.lower ?? '', tokens[verb + 2]?.lower ?? ''])
  return { verb, actions: [family], steps: phrasal.length > 0 ? phrasal : stepsOf(lemma) }
}

/** "there was a dome", "the mount had stood", "the works existed": a thing was there. */
function isExistence({ tokens }: Frame, from: number, verb: number): boolean {
  const { lemma, lower } = tokens[verb]!
  if (lemma === 'exist' || lemma === 'stand') return true
  return /^(?:was|were|been)$/.test(lower) && tokens.slice(from, verb).some((token) => token.lower === 'there')
}

/** The thing stands before the verb, or behind "there was". */
const aboutEnd = ({ tokens, classes }: Frame, from: number, verb: number, to: number): number =>
  tokens[from]!.lower === 'there' ? groupEnd(tokens, classes, verb + 1, to) : verb

/** What happened in `tokens[from, to)`, by its verb, by the noun of a light verb, or by the head of the phrase. */
function actionIn(frame: Frame, from: number, to: number): Action | undefined {
  const { tokens, classes, text } = frame
  const verb = mainVerb(frame, from, to)
  if (verb !== undefined) {
    const { lemma } = tokens[verb]!
    if (isExistence(frame, from, verb))
      return { actions: [], steps: BEGINNINGS, about: aboutEnd(frame, from, verb, to) }
    const own = verbAction(frame, verb, from)
    if (isAuxiliary(tokens[verb]!)) return undefined
    if (!LIGHT.has(lemma) && !STAGES.has(lemma)) return own
    const noun = tokens
      .slice(from, to)
      .find((token, k) => k + from !== verb && classes[k + from] !== 'verb' && namesEvent(token))
    if (noun && STAGES.has(lemma)) return { verb, actions: [noun.family], steps: own.steps }
    return noun && own.steps.length === 0 ? nounAction(noun) : own.steps.length > 0 ? own : undefined
  }
  const phrase = phraseOf(text, tokens, classes, from, to)
  const head =
    phrase && tokens.slice(from, to).find(({ family, start }) => family === phrase.head && start >= phrase.start)
  return head && namesEvent(head) ? nounAction(head) : undefined
}

/** A named thing, which began at some time: "the tramway of Lund predates the bridge". */
function thingIn({ classes }: Frame, from: number, to: number): Action | undefined {
  const own = classes.slice(from, to)
  return own.includes('name') && !own.includes('verb') ? { actions: [], steps: THING_STEPS } : undefined
}

/**
 * The happening that `tokens[from, to)` tell of; `subject` is who or what it happened to when the words leave it out. With
 * `things`, a named thing stands for its beginning.
 */
export function eventPhrase(
  frame: Frame,
  dates: readonly DateMention[],
  first: number,
  end: number,
  subject: NounPhrase | undefined,
  things = false
): EventPhrase | undefined {
  const { tokens, text } = frame
  let [from, to] = [first, end]
  const trims = (token: Token) => TRIM.test(token.text) || TRIMMED.has(token.lower)
  while (from < to && trims(tokens[from]!)) from++
  while (to > from && trims(tokens[to - 1]!)) to--
  const action = from < to ? (actionIn(frame, from, to) ?? (things ? thingIn(frame, from, to) : undefined)) : undefined
  if (!action) return undefined
  const [start, last] = [tokens[from]!.start, tokens[to - 1]!.end]
  const own = dates.filter((date) => date.start >= start && date.end <= last)
  const words = tokens
    .slice(from, action.about ?? to)
    .filter(
      (token) => token.index !== action.verb && !own.some((date) => token.start >= date.start && token.end <= date.end)
    )
  const inverted = isAuxiliary(tokens[from]!) && isDeterminer(tokens[from + 1] ?? tokens[from]!)
  const opensBare = isAuxiliary(tokens[from]!) || frame.classes[from] === 'verb'
  const lacksSubject = PRONOUNS.has(tokens[from]!.lower) || (opensBare && !inverted)
  const marks = words.flatMap(({ lower, kind }) => (kind === 'number' || isMark(lower) ? [lower] : []))
  const keys = new Set([...(lacksSubject ? (subject?.keys ?? []) : []), ...contentKeys(words)])
  return {
    start,
    end: last,
    printed: text.slice(start, last),
    keys: [...keys],
    marks,
    actions: action.actions,
    steps: action.steps,
    date: own.length === 1 ? own[0] : undefined
  }
}
