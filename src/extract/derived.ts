import { DERIVATION_CUES, type DerivationCue, isStudying, opensCue } from '../lexicon/derivation-cues.ts'
import { byVerb } from '../lexicon/verb-forms.ts'
import type { NounPhrase, RelationMention } from '../model/reading.ts'
import { antecedent, beforeAuxiliaries } from './agent-phrases.ts'
import { clauseOf, type Frame } from './frame.ts'
import { contentKeys } from './keys.ts'
import { isNegated } from './modality.ts'
import { groupEnd, phraseOf } from './noun-phrase.ts'
import { isPreposition } from './tagging.ts'

const BREAK = /^[,;:()[\]–—“”"]$/
const LEFT_BREAK = /^[;:–—]$/

/** Token behind the cue that starts at `i`; undefined when it does not stand there. */
function cueEnd(frame: Frame, i: number, { words, gap }: DerivationCue): number | undefined {
  let at = i + 1
  for (const word of words.slice(1)) {
    const limit = Math.min(frame.tokens.length, at + gap + 1)
    while (
      at < limit &&
      frame.tokens[at]!.lower !== word &&
      frame.tokens[at]!.lemma !== word &&
      !BREAK.test(frame.tokens[at]!.text)
    )
      at++
    if (at >= limit || BREAK.test(frame.tokens[at]!.text)) return undefined
    at++
  }
  return at
}

/** A stretch as a phrase: all its keys, and as words to print the noun group that `shown` tells. */
function region(frame: Frame, from: number, to: number, shown: NounPhrase | undefined): NounPhrase | undefined {
  const whole = phraseOf(frame.text, frame.tokens, frame.classes, from, to)
  if (!whole || !shown) return undefined
  return { ...whole, keys: contentKeys(frame.tokens, from, to), printed: shown.printed, head: shown.head }
}

function behind(frame: Frame, from: number): NounPhrase | undefined {
  const { tokens, classes, text } = frame
  let to = from
  while (to < tokens.length && !BREAK.test(tokens[to]!.text)) to++
  const group = groupEnd(tokens, classes, from, to)
  const shown = phraseOf(text, tokens, classes, from, group > from ? group : to)
  return region(frame, from, to, shown)
}

function before(frame: Frame, cue: number): NounPhrase | undefined {
  const { tokens, classes, text } = frame
  let from = cue
  while (from > 0 && !LEFT_BREAK.test(tokens[from - 1]!.text)) from--
  const start = classes[from] === 'function' ? from + 1 : from
  const end = groupEnd(tokens, classes, from, cue)
  const shown =
    end > from
      ? phraseOf(text, tokens, classes, from, end)
      : antecedent(frame, beforeAuxiliaries(frame, cue, start), start)
  return region(frame, from, cue, shown)
}

function make(
  frame: Frame,
  at: number,
  derived: NounPhrase | undefined,
  origin: NounPhrase | undefined
): RelationMention[] {
  if (!derived || !origin || derived.keys.length === 0 || origin.keys.length === 0) return []
  const clause = clauseOf(frame.clauses, at)
  const negated = clause ? isNegated(frame.tokens, clause.from, clause.to) : false
  return [
    {
      start: Math.min(derived.start, origin.start),
      end: Math.max(derived.end, origin.end),
      relation: 'based-on',
      subject: derived,
      object: origin,
      negated,
      degree: undefined
    }
  ]
}

/** "Having studied the cracks in X, Y thickened …": the origin stands first. */
function studied(frame: Frame): RelationMention[] {
  const { tokens } = frame
  const opens = /^(?:having|after|by)$/.test(tokens[0]?.lower ?? '') && isStudying(tokens[1]?.lower ?? '')
  const comma = opens ? tokens.findIndex(({ text }) => text === ',') : -1
  return comma < 3 ? [] : make(frame, 1, behind(frame, comma + 1), behind(frame, 2))
}

/** "X extends Y", not "X extends to Y" and not "the extended Y". */
function isTransitive({ tokens, classes }: Frame, verb: number): boolean {
  const next = tokens[verb + 1]
  return classes[verb] === 'verb' && next !== undefined && next.kind === 'word' && !isPreposition(next)
}

/** Reads what is said to rest on, follow from or answer what. */
export function readDerived(frame: Frame): RelationMention[] {
  const { tokens } = frame
  const found: RelationMention[] = studied(frame)
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || i === 0) return
    for (const cue of byVerb(DERIVATION_CUES, token.lower, token.lemma)) {
      const to = opensCue(token.lemma, tokens[i - 1]?.lower) ? cueEnd(frame, i, cue) : undefined
      if (to === undefined || to >= tokens.length || (cue.words.length === 1 && !isTransitive(frame, i))) continue
      const [left, right] = [before(frame, i), behind(frame, to)]
      found.push(...(cue.inverse ? make(frame, i, right, left) : make(frame, i, left, right)))
      break
    }
  })
  return found
}
