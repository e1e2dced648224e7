import { LIMITING } from '../lexicon/negation.ts'
import { PARTIES } from '../lexicon/stance-cues.ts'
import { isInert } from '../lexicon/stances.ts'
import type { Clause } from '../model/reading.ts'
import type { StanceMention } from '../model/stance.ts'
import { clauseOf, type Frame } from './frame.ts'
import { isPartly, type Polarity, polarityOf } from './stance-polarity.ts'
import { isMain } from './stance-role.ts'
import { servedBy, targetOf } from './stance-target.ts'
import { governs, type Side, sidesAt } from './stance-words.ts'

/** Axes whose words reach over the groups that hang on their object. */
const DEEP = new Set(['persistence'])
/** Axes whose object is let or helped do something. */
const ACTING = new Set(['permission', 'benefit'])

function wordsOf({ tokens }: Frame, { from, to }: Clause): { readonly start: number; readonly end: number } {
  let [first, last] = [from, to - 1]
  while (first < last && tokens[first]!.kind === 'punctuation') first++
  while (last > first && tokens[last]!.kind === 'punctuation') last--
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}

/** The word that takes the side with the one that denies it. */
function printed({ text, tokens }: Frame, i: number, { shown }: Side, cue = i): string {
  return text.slice(tokens[Math.min(cue, i)]!.start, tokens[Math.max(cue, i + shown - 1)]!.end)
}

const isStated = ({ modality }: Clause): boolean => modality !== 'disputed' && modality !== 'hypothetical'

/** "up to 20", "≤ 20": a limit that no word before it denies. */
const isBound = ({ tokens }: Frame, i: number, { axis }: Side): boolean =>
  axis === 'limit' && tokens[i]!.wordClass === 'function'

function stanceAt(frame: Frame, i: number, side: Side): StanceMention | undefined {
  const clause = clauseOf(frame.clauses, i)
  if (!clause || !isStated(clause)) return undefined
  const polarity: Polarity | undefined = isBound(frame, i, side) ? { negated: false } : polarityOf(frame, clause, i)
  const inert = isInert(frame.tokens[i]!.lemma)
  if (!polarity || (inert && !polarity.negated)) return undefined
  const target = targetOf(frame, clause, i, {
    length: side.length,
    verbal: governs(frame, i),
    deep: DEEP.has(side.axis),
    acting: ACTING.has(side.axis)
  })
  if (polarity.negated && (isPartly(frame, i) || target.words.some((word) => LIMITING.has(word)))) return undefined
  return {
    ...wordsOf(frame, clause),
    axis: side.axis,
    sign: side.sign,
    // "no change" is the side itself.
    negated: polarity.negated && !inert,
    at: i,
    printed: printed(frame, i, side, polarity.cue),
    target: target.keys,
    heads: target.heads,
    role: isMain(frame, clause, i, polarity.negated) ? 'main' : 'aside',
    subject: clause.subject?.keys ?? [],
    served: servedBy(frame, clause),
    clause: [clause.from, clause.to]
  }
}

/** Reads the sides that the clauses of a passage take: what they say grows, helps, is allowed, goes on. */
export function readStances(frame: Frame): StanceMention[] {
  const found: StanceMention[] = []
  if (frame.text.endsWith('?') || PARTIES.has(frame.tokens[0]?.lower ?? '')) return found
  for (let i = 0; i < frame.tokens.length; i++) {
    if (frame.tokens[i]!.kind === 'punctuation') continue
    for (const side of sidesAt(frame, i)) {
      const stance = stanceAt(frame, i, side)
      if (stance) found.push(stance)
    }
  }
  return found
}
