import { CARRIERS, LINKING } from '../lexicon/stance-cues.ts'
import type { Clause } from '../model/reading.ts'
import type { Frame } from './frame.ts'
import { governs } from './stance-words.ts'
import { isAuxiliary, isDeterminer } from './tagging.ts'

const BE = /^(?:is|are|was|were|be|been|being)$/
const NOMINAL = /^(?:noun|name|unknown)$/
/** Words between a verb and the noun or adjective that it says of its subject. */
const NEAR = 6
const BESIDE = 3

const isAttributive = ({ tokens, classes }: Frame, i: number): boolean =>
  tokens[i + 1]?.kind === 'word' && NOMINAL.test(classes[i + 1]!)

/** "excluded groups", "a growing share"; but "by increasing output". */
function isParticiple({ tokens, classes }: Frame, i: number): boolean {
  const before = tokens[i - 1]
  if (/(?:ed|en)$/.test(tokens[i]!.lower)) return !BE.test(before?.lower ?? '')
  if (!tokens[i]!.lower.endsWith('ing') || before === undefined) return false
  return isDeterminer(before) || classes[i - 1] === 'adjective' || classes[i - 1] === 'verb'
}

function isMainNoun({ tokens }: Frame, verb: number, i: number): boolean {
  const carries = isAuxiliary(tokens[verb]!) || CARRIERS.has(tokens[verb]!.lemma) || LINKING.has(tokens[verb]!.lemma)
  if (i > verb) return i - verb <= NEAR && carries
  // "caution is advised"
  return verb - i <= BESIDE + 1 && (isAuxiliary(tokens[verb]!) || BE.test(tokens[verb - 1]?.lower ?? ''))
}

/** Whether a clause is about the side at `i`, or only names it on the way: "is dangerous"; "dangerous goods". */
export function isMain(frame: Frame, clause: Clause, i: number, negated: boolean): boolean {
  const { tokens, classes } = frame
  const { verb } = clause
  const attributive = isAttributive(frame, i)
  if (attributive && i !== verb && isParticiple(frame, i)) return false
  if (i === verb || negated || governs(frame, i) || tokens[i]!.wordClass === 'function') return true
  const verbless = verb === undefined || verb < clause.from || verb >= clause.to
  switch (classes[i]) {
    case 'verb':
      return !attributive || !/(?:ed|en)$/.test(tokens[i]!.lower)
    case 'adjective':
    case 'adverb':
      return !attributive || (!verbless && i > verb && i - verb <= BESIDE && BE.test(tokens[verb]!.lower))
    default:
      return verbless || isMainNoun(frame, verb, i)
  }
}
