import { ORDER_PHRASES } from '../lexicon/order-words.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { ComparisonMention, NounPhrase, RankingMention } from '../model/reading.ts'
import { asMuchAs, type Comparative, comparativeAt } from './comparatives.ts'
import { clauseOf, type Frame, tokenAt } from './frame.ts'
import { nounBefore, subjectBefore } from './holders.ts'
import { contentKeys } from './keys.ts'
import { groupStart, phraseOf } from './noun-phrase.ts'
import { phraseAfter } from './relations.ts'
import { isAuxiliary } from './tagging.ts'

/** "more often in A than in B": the group behind the same preposition before "than". */
function parallelLeft(frame: Frame, i: number, { inside, attribute }: Comparative): NounPhrase | undefined {
  if (inside === undefined) return undefined
  const preposition = frame.tokens[inside]!.lower
  const from = clauseOf(frame.clauses, i)?.from ?? 0
  for (let at = attribute[1] - 1; at >= from; at--)
    if (frame.tokens[at]!.lower === preposition) return phraseAfter(frame, at + 1, attribute[1])
  return behindOpening(frame, i)
}

/** "Occurring at a higher rate than among B, events in A …": the group that a preposition ties to the later subject. */
function behindOpening(frame: Frame, i: number): NounPhrase | undefined {
  if (!/ing$/.test(frame.tokens[0]!.lower)) return undefined
  const comma = frame.tokens.findIndex(({ text }, at) => at > i && text === ',')
  if (comma < 0) return undefined
  const verb = frame.tokens.findIndex((token, at) => at > comma && (isAuxiliary(token) || frame.classes[at] === 'verb'))
  const stop = verb < 0 ? frame.tokens.length : verb
  for (let at = stop - 1; at > comma; at--)
    if (/^(?:in|among|for|at|on|of)$/.test(frame.tokens[at]!.lower)) return phraseAfter(frame, at + 1, stop)
  return phraseAfter(frame, comma + 1, stop)
}

/** "the public as a whole": the noun before. */
function asAWhole(frame: Frame, subject: NounPhrase | undefined): NounPhrase | undefined {
  if (subject?.printed !== 'whole') return subject
  const at = tokenAt(frame.tokens, subject.start)
  if (frame.tokens[at - 2]?.lower !== 'as') return subject
  const { text, tokens, classes } = frame
  return phraseOf(text, tokens, classes, groupStart(tokens, classes, at - 2), at - 2)
}

/** Subject of the comparison; "A leads, ahead of B" has the one that leads, "with lower output than B" what the place names. */
function leftOf(
  frame: Frame,
  i: number,
  comma: NounPhrase | undefined,
  lead: NounPhrase | undefined
): NounPhrase | undefined {
  const before = frame.tokens[i - 1]!
  if (before.text === ',' || before.text === '(') return comma ?? subjectBefore(frame, i - 1) ?? lead
  if (frame.classes[i] === 'noun' && ORDER_PHRASES.has(frame.tokens[i]!.lemma)) return nounBefore(frame, i)
  const from = clauseOf(frame.clauses, i)?.from ?? 0
  const verbless =
    !frame.classes.slice(from, i + 1).includes('verb') && !frame.tokens.slice(from, i + 1).some(isAuxiliary)
  return verbless ? (lead ?? phraseAfter(frame, from, i)) : (asAWhole(frame, subjectBefore(frame, i + 1)) ?? lead)
}

/** "B, whose output exceeds …" compares the outputs of B: the owner and what is his. */
function ownerOf(frame: Frame, left: NounPhrase): NounPhrase {
  const at = tokenAt(frame.tokens, left.start)
  return frame.tokens[at - 1]?.lower === 'whose' ? (nounBefore(frame, at - 1) ?? left) : left
}

/** "exceeds that of B" compares with B. */
function rightOf(frame: Frame, from: number): NounPhrase | undefined {
  const clause = clauseOf(frame.clauses, from)
  const thatOf = /^(?:that|those)$/.test(frame.tokens[from]?.lower ?? '') && frame.tokens[from + 1]?.lower === 'of'
  let at = thatOf ? from + 2 : from
  if (frame.tokens[at]?.lower === 'at' && frame.tokens[at + 1]?.lower === 'least') at += 2
  let other = false
  while (
    at < from + 6 &&
    /^(?:other|any|all|the|even|two|three|four|five|several|its|their)$/.test(frame.tokens[at]?.lower ?? '')
  )
    other = frame.tokens[at++]!.lower === 'other' || other
  const phrase = phraseAfter(frame, at, clause?.to ?? frame.tokens.length)
  return phrase && other ? { ...phrase, printed: `other ${phrase.printed}` } : phrase
}

function attributeOf(frame: Frame, { attribute, grade }: Comparative): string[] {
  const own = contentKeys(frame.tokens, ...attribute)
  return grade === undefined || own.includes(grade) ? own : [grade, ...own]
}

/** "followed by A, B and C": each comes before the next. */
function followers(frame: Frame, from: number): NounPhrase[] {
  const stop = frame.tokens.findIndex(({ text }, at) => at >= from && /^[;.()]$/.test(text))
  const found: NounPhrase[] = []
  let at = from
  for (let i = from; i <= (stop < 0 ? frame.tokens.length : stop); i++) {
    const { text, lower } = frame.tokens[i] ?? { text: '.', lower: '.' }
    if (text !== ',' && lower !== 'and' && i !== stop && i !== frame.tokens.length) continue
    const phrase = i > at ? phraseAfter(frame, at, i) : undefined
    if (phrase) found.push(phrase)
    else if (i > at + 1) break
    at = i + 1
  }
  return found
}

/** The order of those that follow, behind the first of them. */
function chain(frame: Frame, { right }: Comparative, { end }: NounPhrase): ComparisonMention[] {
  const listed = followers(frame, right)
  return listed.slice(1).flatMap((phrase, i) =>
    phrase.start > end
      ? [
          {
            start: listed[i]!.start,
            end: phrase.end,
            left: listed[i]!,
            right: phrase,
            direction: 'more' as const,
            attribute: [],
            multiple: undefined
          }
        ]
      : []
  )
}

/** Reads who is said to have more or less of what than whom. */
export function readComparisons(
  frame: Frame,
  quantities: readonly QuantityMention[],
  rankings: readonly RankingMention[],
  lead: NounPhrase | undefined
): ComparisonMention[] {
  const found: ComparisonMention[] = []
  for (let i = 1; i < frame.tokens.length; i++) {
    const comparative = comparativeAt(frame, i) ?? asMuchAs(frame, i, quantities)
    if (!comparative) continue
    const first = rankings.findLast(({ rank, start }) => rank === 1 && start < frame.tokens[i]!.start)?.holder
    const subject = parallelLeft(frame, i, comparative) ?? leftOf(frame, i, first, lead)
    const follows = frame.tokens[i]!.lower === 'followed'
    const right = follows ? followers(frame, comparative.right)[0] : rightOf(frame, comparative.right)
    if (!subject || !right || subject.start === right.start) continue
    const left = ownerOf(frame, subject)
    const start = frame.tokens[i]!.start
    found.push({
      start: subject !== lead && left.start < start ? left.start : start,
      end: Math.max(right.end, left === lead ? 0 : left.end),
      left,
      right,
      direction: comparative.direction,
      attribute: [...attributeOf(frame, comparative), ...(left === subject ? [] : subject.keys)],
      multiple: quantities.find(
        ({ end, quantity }) => quantity.dimension === 'multiple' && end <= start && start - end < 6
      )
    })
    if (follows) found.push(...chain(frame, comparative, right))
  }
  return found
}
