import { NO_PLACE, TYING } from '../../lexicon/predicate-words.ts'
import { type Group, groupEnd, type Sentence } from '../predication/sentence.ts'
import { headOf } from './subjects.ts'

/** Index behind the describing group and the groups that prepositions tie to it: "head of sales at the mill". */
export function describedEnd(sentence: Sentence, from: number): number {
  const { tokens, dateEnds } = sentence
  let to = groupEnd(sentence, from, tokens.length)
  if (to === from) return from
  for (let steps = 0; steps < 4 && TYING.has(tokens[to]?.lower ?? '') && !dateEnds.has(to + 1); steps++) {
    if (/^(?:since|until|by|after|before|as)$/.test(tokens[to]!.lower)) break
    const gerund = tokens[to]!.lower === 'for' && /ing$/.test(tokens[to + 1]?.lower ?? '') ? 1 : 0
    const next = groupEnd(sentence, to + 1 + gerund, tokens.length)
    if (next === to + 1) break
    to = next
  }
  return to
}

/** With the clause that says more of it: "bees that nest alone". */
export function withClause({ tokens, classes }: Sentence, to: number): number {
  const next = tokens[to]
  if (!next || !(next.lower === 'that' || (classes[to] === 'verb' && /(?:ed|en)$/.test(next.lower)))) return to
  const clause = next.lower === 'that'
  let end = to
  while (
    end < tokens.length &&
    end < to + 12 &&
    (clause || (tokens[end]!.kind !== 'number' && tokens[end]!.lower !== 'by')) &&
    !/^[,;:.)–—]$/.test(tokens[end]!.text) &&
    tokens[end]!.lower !== 'and'
  )
    end++
  return end
}

/** A noun that says of what kind something is, no figure, time or measure. */
export function isKind(sentence: Sentence, group: Group): boolean {
  const { tokens, classes, figureEnds, dateEnds } = sentence
  if (group.to <= group.from) return false
  for (let i = group.from; i < Math.min(group.to, group.from + 2); i++)
    if (figureEnds.has(i) || dateEnds.has(i)) return false
  const head = headOf(sentence, group)
  if (head === '' || NO_PLACE.has(head)) return false
  let last = group.from
  for (let i = group.from; i < group.to && !(i > group.from && classes[i] === 'function'); i++) last = i
  return classes[last] !== 'adjective' && tokens[last]!.kind === 'word'
}

export const isName = ({ classes }: Sentence, i: number): boolean => classes[i] === 'name'

/** The run of name words from `i`. */
export function nameEnd({ tokens, classes }: Sentence, i: number): number {
  let to = i
  while (
    to < tokens.length &&
    (classes[to] === 'name' ||
      (to > i && classes[to + 1] === 'name' && /^(?:de|van|von|of|der|di|\.)$/.test(tokens[to]!.lower)))
  )
    to++
  return to
}
