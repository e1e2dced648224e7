import { LIMITING, NOT_A_DENIAL } from '../lexicon/negation.ts'
import {
  CARRIERS,
  CONDITION,
  DAMPING,
  DENIED_DEGREES,
  DENYING,
  DENYING_SUBJECTS,
  EXCEPTING,
  NEGATORS
} from '../lexicon/stance-cues.ts'
import type { Clause } from '../model/reading.ts'
import type { Frame } from './frame.ts'
import { isAuxiliary, isPreposition } from './tagging.ts'

export interface Polarity {
  readonly negated: boolean
  /** Token of the denying word, where it stands beside what it denies. */
  readonly cue?: number
}

const STOP = /^[.,;:()[\]–—…]$/
/** Words before the side in which a denial reaches it. */
const REACH = 8
/** Words behind it in which "solely" takes the denial of the whole back. */
const REACH_BEHIND = 5

const HELD: Polarity = { negated: false }

type Step = Polarity | 'softened' | 'stop' | 'on'

function negatorAt({ tokens }: Frame, j: number, i: number): Step {
  const next = tokens[j + 1]!.lower
  if (NOT_A_DENIAL.has(next) && !DENIED_DEGREES.has(next)) return 'softened'
  if (tokens[j]!.lower === 'no' && next === 'longer' && j + 1 !== i) return 'softened'
  return { negated: true, cue: j }
}

/** What the word at `j` does to the side at `i` behind it. */
function stepAt(frame: Frame, j: number, i: number): Step {
  const { tokens, classes } = frame
  const { lower, lemma, text } = tokens[j]!
  const before = tokens[j - 1]?.lower
  if (STOP.test(text) || lower === 'but') return 'stop'
  if (NEGATORS.has(lower)) return negatorAt(frame, j, i)
  if ((lower === 'than' && before === 'rather') || (lower === 'of' && before === 'instead'))
    return { negated: true, cue: j - 1 }
  // "than closed ones": what is compared with
  if (lower === 'than') return 'softened'
  if (DENYING.has(lemma)) return { negated: true, cue: j }
  if (DAMPING.has(lemma)) return 'softened'
  if (classes[j] === 'verb' && !isAuxiliary(tokens[j]!) && !CARRIERS.has(lemma)) return 'stop'
  const bars = isPreposition(tokens[j]!) ? lower !== 'of' && lower !== 'to' : lower === 'as' && before !== 'not'
  return bars ? 'stop' : 'on'
}

function polarityBefore(frame: Frame, clause: Clause, i: number): Polarity | undefined {
  for (let j = i - 1; j >= Math.max(clause.from, i - REACH); j--) {
    const step = stepAt(frame, j, i)
    if (step === 'stop') return HELD
    if (step === 'softened') return undefined
    if (step !== 'on') return step
  }
  return HELD
}

const OPENING = /^(?:and|but|that|while|although|though|because|since|so|as)$/

/** "None of the trials …", "No manufacturer …": the subject denies its verb. */
function deniedBySubject({ tokens }: Frame, clause: Clause, i: number): boolean {
  let at = clause.from
  while (at < i && (tokens[at]!.kind === 'punctuation' || OPENING.test(tokens[at]!.lower))) at++
  if (at >= i || !DENYING_SUBJECTS.has(tokens[at]!.lower)) return false
  if (clause.verb === undefined || clause.verb < i - 1) return false
  return !tokens.slice(at, i).some(({ lower }) => EXCEPTING.has(lower))
}

/** "adds no delay", "set no limit": the object denies its verb. */
const deniedByObject = ({ tokens, classes }: Frame, i: number): boolean =>
  classes[i] === 'verb' &&
  /^(?:no|nothing|little|neither)$/.test(tokens[i + 1]?.lower ?? '') &&
  tokens[i + 2]?.lower !== 'longer'

/** "does not rely solely on": to deny the whole leaves a part standing. */
export function isPartly({ tokens }: Frame, i: number): boolean {
  const behind = tokens.slice(i + 1, i + REACH_BEHIND)
  return behind.some(({ lower }) => LIMITING.has(lower) || NOT_A_DENIAL.has(lower))
}

/** Whether the clause asserts or denies the side at `i`; undefined when it softens it or puts a condition on it. */
export function polarityOf(frame: Frame, clause: Clause, i: number): Polarity | undefined {
  for (let j = clause.from; j < i; j++) if (CONDITION.has(frame.tokens[j]!.lower)) return undefined
  const before = polarityBefore(frame, clause, i)
  if (!before || before.negated) return before
  if (deniedByObject(frame, i)) return { negated: true, cue: i + 1 }
  return { negated: deniedBySubject(frame, clause, i) }
}
