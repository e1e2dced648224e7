import { wordSet } from '../lexicon/word-tables.ts'
import { baseForm } from '../lexicon/words.ts'
import type { Clause } from '../model/reading.ts'
import type { Frame } from './frame.ts'
import { groupEnd } from './noun-phrase.ts'
import { isAuxiliary, isDeterminer, isPreposition } from './tagging.ts'

const PARTICLES = wordSet('out up on off down away over')

/** Token index of the word that a negator at `i` denies, over auxiliaries and adverbs. */
export function deniedWord(frame: Frame, i: number, to: number): number | undefined {
  let at = i + 1
  while (at < to && at - i < 6) {
    const token = frame.tokens[at]!
    if (token.kind !== 'word') return undefined
    const skip =
      isAuxiliary(token) ||
      (token.lower.endsWith('ly') && token.lower.length > 4) ||
      /^(?:also|ever|been|be|actually|yet|once|to)$/.test(token.lower)
    if (!skip) return isDeterminer(token) && /^(?:has|have|had|having)$/.test(frame.tokens[at - 1]!.lower) ? at - 1 : at
    at++
  }
  return undefined
}

/** The noun group behind `from`, over a particle and a determiner. */
export function objectAfter(frame: Frame, from: number, to: number): readonly [number, number] | undefined {
  let at = from
  while (at < to && at - from < 2 && (PARTICLES.has(frame.tokens[at]!.lower) || isDeterminer(frame.tokens[at]!))) at++
  const end = nounEnd(frame, at, to)
  return end > at ? [at, end] : undefined
}

/** End of the group without its "of" groups: "surveys" of "field surveys of the coast". */
export function nounEnd(frame: Frame, from: number, to: number): number {
  let end = groupEnd(frame.tokens, frame.classes, from, to)
  if (/^[-–—]$/.test(frame.tokens[end]?.text ?? '')) return from
  if (end > from && end < to && isPlural(frame, end)) end++
  for (let i = from; i < end; i++)
    if (frame.tokens[i]!.lower === 'of' || frame.tokens[i]!.lower === 'whatsoever') return i
  return end
}

/** "snow-depth surveys on": a plural that the tagger took for a verb, with nothing behind it that it could govern. */
function isPlural(frame: Frame, i: number): boolean {
  const token = frame.tokens[i]!
  if (frame.classes[i] !== 'verb' || !token.lower.endsWith('s') || baseForm(token.lower)?.classes.noun === undefined)
    return false
  const next = frame.tokens[i + 1]
  return next === undefined || next.kind === 'punctuation' || isPreposition(next) || next.lower === 'and'
}

/** The noun group that a clause opens with: what was "not recorded". */
export function subjectGroup(frame: Frame, clause: Clause, cue: number): readonly [number, number] | undefined {
  let from = clause.from
  while (from < cue && (isDeterminer(frame.tokens[from]!) || frame.tokens[from]!.kind !== 'word')) from++
  const end = nounEnd(frame, from, cue)
  return end > from ? [from, end] : undefined
}
