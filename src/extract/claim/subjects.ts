import { isParty } from '../../lexicon/hypernyms.ts'
import { HONORIFICS } from '../../lexicon/titles.ts'
import type { Reading } from '../../model/reading.ts'
import { clauseOf } from '../frame.ts'
import type { Predication } from '../predication/predications.ts'
import { type Group, printedThing, type Sentence } from '../predication/sentence.ts'
import { opensAdjunct, wideGroup } from '../predication/subjects.ts'

/** Whom the words of a passage speak of, as printed. */
export interface Subjects {
  of(each: Predication): string
  /** Subject of the predication around a token. */
  at(token: number): string
  /** The noun group that ends before a token; empty for the object of an opening adjunct. */
  before(token: number): string
  print(group: Group): string
}

/** Dictionary form of the last noun before the first "of" or preposition of the group. */
export function headOf({ tokens, classes }: Sentence, { from, to }: Group): string {
  let head = ''
  for (let i = from; i < to; i++) {
    if (head !== '' && classes[i] === 'function') break
    if (classes[i] === 'noun' || classes[i] === 'name' || classes[i] === 'unknown') head = tokens[i]!.lemma
  }
  return head
}

/** First token of the name that closes the group behind words that say what it is: "the builder | Ada Lind". */
export function nameStart({ tokens, classes }: Sentence, { from, to }: Group): number {
  let at = to
  while (
    at > from &&
    (classes[at - 1] === 'name' || tokens[at - 1]!.text === '.' || /^(?:de|van|von|of)$/.test(tokens[at - 1]!.lower))
  )
    at--
  while (at < to && classes[at] !== 'name') at++
  return at
}

/** The name alone, where the group says before it what it is. */
export function ownName(sentence: Sentence, group: Group): Group {
  const { tokens, classes } = sentence
  const { from, to } = group
  const at = nameStart(sentence, group)
  const before = tokens[at - 1]
  const titled =
    at > from &&
    at < to &&
    before !== undefined &&
    (classes[at - 1] === 'noun' || classes[at - 1] === 'verb') &&
    before.lower !== 'of' &&
    !HONORIFICS.has(before.lower) &&
    (!before.capital || isParty(before.lemma))
  return titled ? { from: at, to } : group
}

export function subjectsOf(sentence: Sentence, reading: Reading, predications: readonly Predication[]): Subjects {
  const place = reading.place.subject ?? ''
  const print = (group: Group) => printedThing(sentence, ownName(sentence, group))
  // A sentence that names a subject of its own speaks of that; "Rebuilt in 1902" speaks of what it stands under.
  const of = ({ subject, from }: Predication): string => (subject ? print(subject) : from === 0 ? place : '')
  return {
    of,
    print,
    at(token) {
      const each =
        predications.findLast(({ from, subject }) => subject && from <= token && subject.to <= token) ??
        predications.find(({ subject }) => subject)
      return each ? of(each) : (clauseOf(reading.clauses, token)?.subject?.printed ?? place)
    },
    before(token) {
      const group = wideGroup(sentence, token, 0)
      if (!group || opensAdjunct(sentence, group)) return ''
      return print(group)
    }
  }
}
