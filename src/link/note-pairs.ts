import type { Pair, ValueMention } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import { perClash, separator } from './qualifiers.ts'
import { type TieFeatures, tieFeatures, tieOf, type Words } from './tie.ts'
import { comparable, saidInPassing } from './value-pairs.ts'

type Value = ValueMention<QuantityMention | DateMention>

/** Hanging on a sentence is itself a tie; a measure in common makes it one of the values. */
const HANGING = 0.6
const BY_MEASURE = 0.25

const isFigure = (value: Value): value is ValueMention<QuantityMention> => 'quantity' in value.mention

/** Figures of one kind; dates are compared by the general linking alone. */
const alike = (a: Value, b: Value): boolean => isFigure(a) && isFigure(b) && comparable(a, b) && !saidInPassing(a, b)

function scoreOf({ measure, shared }: TieFeatures): number {
  if (measure < 2 || shared < 0.4) return 0
  return Math.min(0.9, HANGING + BY_MEASURE * Math.min(1, shared / 2))
}

function pairOf(note: Value, text: Value, words: Words): Pair<Value> | undefined {
  const features = tieFeatures(text, note, words)
  const score = scoreOf(features)
  if (score === 0 || !isFigure(note) || !isFigure(text)) return undefined
  const tie = tieOf(score, features)
  return {
    a: text,
    b: note,
    tie: { ...tie, steps: ['the note hangs on the sentence', ...tie.steps] },
    separatedBy: separator(text, note) ?? perClash(text, note)
  }
}

/** Pairs of a figure in a note and the only figure of its kind in the sentence that the note hangs on. */
export function notePairs<T extends QuantityMention | DateMention>(
  values: readonly ValueMention<T>[],
  words: Words
): Pair<ValueMention<T>>[] {
  const all = values as readonly unknown[] as readonly Value[]
  const notes = groupBy(all, ({ standing }) => standing.note)
  if (notes.size === 0) return []
  const hanging = groupBy(
    all.filter(({ standing }) => standing.hangs.length > 0),
    ({ passage }) => passage
  )
  const pairs: Pair<Value>[] = []
  for (const texts of hanging.values()) {
    const said = texts[0]!.standing.hangs.flatMap((label) => notes.get(label) ?? [])
    for (const text of texts) {
      const [note, second] = said.filter((other) => alike(text, other))
      if (!note || second || texts.filter((other) => alike(other, note)).length > 1) continue
      const pair = pairOf(note, text, words)
      if (pair) pairs.push(pair)
    }
  }
  return pairs as readonly unknown[] as Pair<ValueMention<T>>[]
}
