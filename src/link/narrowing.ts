import { modalityPhrase, modalityWord, weaker } from '../lexicon/modality-words.ts'
import { isScopeWord, isSentenceScopeWord } from '../lexicon/scope-groups.ts'
import type { Modality } from '../model/claim.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Clause, NameMention, Reading } from '../model/reading.ts'
import type { Stretch } from './context-keys.ts'

/** Words of the comma segment and the place that narrow the figure. */
export function scopeOf(reading: Reading, near: Stretch, per: string | undefined): string[] {
  const words = reading.tokens
    .slice(near.from, near.to)
    .flatMap(({ lower }) => (isScopeWord(lower) ? [lower] : lower.split('-').filter(isScopeWord)))
  const inherited = [...reading.place.lead, ...reading.place.column].filter(isScopeWord)
  return [...new Set([...words, ...inherited, ...(per && isScopeWord(per) ? [per] : [])])]
}

/** Names of the comma segment: only these can make the figure one of a family's member. */
export function nearNames(reading: Reading, near: Stretch): readonly NameMention[] {
  const start = reading.tokens[near.from]?.start ?? 0
  const end = reading.tokens[near.to - 1]?.end ?? 0
  return reading.names.filter((name) => name.start < (end || name.end) && name.end > start)
}

const within = (reading: Reading, from: number, to: number): string[] =>
  reading.names.filter((name) => name.start >= from && name.end <= to).map(({ key }) => key)

/** Names in the subject of its clause. */
export const subjectNames = (reading: Reading, clause: Clause | undefined): string[] =>
  clause?.subject ? within(reading, clause.subject.start, clause.subject.end) : []

/** Words from anywhere in the sentence that narrow a figure. */
export const sentenceScopeOf = (reading: Reading): string[] => [
  ...new Set(
    reading.tokens.flatMap(({ lower }) =>
      isSentenceScopeWord(lower) ? [lower] : lower.split('-').filter(isSentenceScopeWord)
    )
  )
]

/** The weakest word of its comma segment; where the segment has no verb of its own, of all its clause up to the figure. */
export function modalityOf(reading: Reading, near: Stretch, clause: Clause | undefined): Modality {
  const hasVerb = reading.classes.slice(near.from, near.to).includes('verb')
  const [from, to] = hasVerb || !clause ? [near.from, near.to] : [clause.from, Math.max(near.to, clause.from)]
  let found: Modality = 'asserted'
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i]!
    const month = token.lower === 'may' && token.capital
    found = weaker(
      found,
      (month ? undefined : (modalityWord(token.lower) ?? modalityPhrase(token.lower, reading.tokens[i + 1]?.lower))) ??
        'asserted'
    )
  }
  return found
}

/** Family of the main verb; auxiliaries do not count. */
export const verbOf = (reading: Reading, clause: Clause | undefined): string | undefined => {
  const verb = clause?.verb === undefined ? undefined : reading.tokens[clause.verb]
  return verb && verb.wordClass !== 'function' ? verb.family : undefined
}

/** True when a figure stands in the clause. */
export function hasFigure({ tokens, quantities }: Reading, clause: Clause | undefined): boolean {
  const start = tokens[clause?.from ?? 0]?.start ?? 0
  const end = clause ? (tokens[clause.to - 1]?.end ?? 0) : Number.POSITIVE_INFINITY
  return quantities.some(
    (figure) => figure.start >= start && figure.end <= end && figure.quantity.dimension !== 'ordinal'
  )
}

/** "212 in 2023 and 268 in 2024": each figure has the date next to it, the one behind it first. */
function nearest(
  dates: readonly DateMention[],
  { start, end }: { readonly start: number; readonly end: number }
): DateMention {
  const distance = (date: DateMention) => (date.start >= end ? date.start - end : 2 * (start - date.end))
  return dates.reduce((best, date) => (distance(date) < distance(best) ? date : best))
}

/** Dates of its clause, or else of its sentence. */
export function timesOf(
  reading: Reading,
  mention: QuantityMention | DateMention,
  clause: Clause | undefined
): DateMention[] {
  const others = reading.dates.filter((date) => date.start !== mention.start)
  if (!clause || others.length === 0) return others
  const start = reading.tokens[clause.from]?.start ?? 0
  const end = reading.tokens[clause.to - 1]?.end ?? 0
  const own = others.filter((date) => date.start >= start && date.end <= end)
  if (own.length === 0) return others
  const figures = reading.quantities.filter((figure) => figure.start >= start && figure.end <= end)
  return own.length > 1 && figures.length > 1 ? [nearest(own, mention)] : own
}
