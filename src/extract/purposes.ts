import type { DescriptionMention, NounPhrase } from '../model/reading.ts'
import { clauseOf, type Frame } from './frame.ts'
import { groupEnd, groupStart, phraseOf } from './noun-phrase.ts'
import { isDeterminer } from './tagging.ts'

const BE = new Set(['is', 'are', 'was', 'were'])
const RELATIVE_END = new Set(['that', 'which', 'who', 'where', 'whose'])
const USES = new Set(['use', 'design', 'intend'])

/** "S is used to test applicants", "applicants are tested with S": what a thing is for. */
export function readPurpose(frame: Frame, i: number): DescriptionMention | undefined {
  const { tokens, classes } = frame
  const clause = clauseOf(frame.clauses, i)
  const from = clause?.from ?? 0
  if (USES.has(tokens[i]!.lemma) && ['to', 'for', 'by'].includes(tokens[i + 1]?.lower ?? '')) {
    let verb = i
    while (verb > from && classes[verb - 1] !== 'noun' && classes[verb - 1] !== 'name') verb--
    const start = groupStart(tokens, classes, verb, from)
    const subject = phraseOf(frame.text, tokens, classes, start, verb)
    return purposeOf(frame, subject, start, i + 2, clause?.to ?? tokens.length)
  }
  if (!BE.has(tokens[i - 1]?.lower ?? '') || classes[i] !== 'verb') return undefined
  for (let j = i + 1; j < Math.min(i + 7, tokens.length); j++) {
    if (!['with', 'using', 'through'].includes(tokens[j]!.lower)) continue
    const subject = phraseOf(frame.text, tokens, classes, j + 1, groupEnd(tokens, classes, j + 1, tokens.length))
    return purposeOf(frame, subject, j + 1, groupStart(tokens, classes, i - 1, from), j)
  }
  return undefined
}

/** "that exam" is the exam that the sentence named before: "the Corvan exam … because that exam …". */
function named(frame: Frame, phrase: NounPhrase, at: number): NounPhrase {
  const { tokens, classes } = frame
  if (phrase.named || !isDeterminer(tokens[at]!)) return phrase
  for (let i = at - 1; i > 0; i--) {
    if (tokens[i]!.family !== phrase.head || classes[i - 1] !== 'name') continue
    return phraseOf(frame.text, tokens, classes, groupStart(tokens, classes, i + 1), i + 1) ?? phrase
  }
  return phrase
}

function purposeOf(
  frame: Frame,
  shown: NounPhrase | undefined,
  at: number,
  from: number,
  to: number
): DescriptionMention | undefined {
  let end = from
  while (end < to && !RELATIVE_END.has(frame.tokens[end]!.lower) && !/^[,;(]$/.test(frame.tokens[end]!.text)) end++
  const phrase = phraseOf(frame.text, frame.tokens, frame.classes, from, end)
  if (!shown || !phrase) return undefined
  return {
    start: Math.min(frame.tokens[at]!.start, phrase.start),
    end: Math.max(shown.end, phrase.end),
    subject: named(frame, shown, at),
    printed: phrase.printed,
    head: phrase.head,
    modifiers: phrase.keys,
    words: frame.tokens.slice(from, end).map(({ lower }) => lower),
    form: 'purpose',
    negated: false
  }
}
