import { scopeClash, sentenceScopeClash } from '../lexicon/scope-groups.ts'
import { tiersOf } from '../lexicon/tiers.ts'
import type { Modality } from '../model/claim.ts'
import { shareDay } from '../model/date.ts'
import type { ValueMention } from '../model/facts.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import { boundsClash } from './bounds.ts'

/** Modalities under which two claims can contradict each other; the rest say nothing of what is so. */
const COMPARABLE: ReadonlySet<Modality> = new Set<Modality>(['asserted', 'reported', 'hedged', 'planned'])

/** True when the two periods share a day. */
export const sameTime = (a: DateMention, b: DateMention): boolean => shareDay(a.date, b.date)

interface Dated {
  readonly dates: readonly DateMention[]
}

/** False when both have dates and none of them meet. */
export const timesMeet = ({ dates: a }: Dated, { dates: b }: Dated): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => sameTime(one, other)))

/** True when some of the periods do not meet. */
const disjoint = (times: readonly DateMention[]): boolean =>
  times.some((one) => times.some((other) => !sameTime(one, other)))

/** The period that keeps two figures apart, when both have one and none of them meet. */
export function timeClash(a: ValueMention, b: ValueMention): string | undefined {
  if (a.times.length === 0 || b.times.length === 0) return undefined
  const [x, y] = [disjoint(a.times), disjoint(b.times)]
  if (timesMeet({ dates: a.times }, { dates: b.times })) {
    // "480 in 2023 and 2024" is the sum of two years, "212 in 2023" is one of them.
    return x === y ? undefined : 'one period / several'
  }
  return `${a.times[0]!.date.printed} / ${b.times[0]!.date.printed}`
}

/** What a designator numbers: "edition" of "edition 2"; the letters of "v2.5"; nothing for a bare number. */
const familyOf = (designator: string): string => designator.replace(/[\d.]+.*$/, '').trim()

/** Members of one family: "V2" and "V2.5", "edition 2" and "edition 3". */
export function memberClash(a: ValueMention, b: ValueMention): string | undefined {
  for (const x of a.designators) {
    const rivals = b.designators.filter((y) => familyOf(x) === familyOf(y))
    if (rivals.length > 0 && !rivals.includes(x)) return `${x} / ${rivals[0]}`
  }
  return tierClash(a.subjectNames, b.subjectNames) ?? siblingClash(a, b)
}

/** Names of the two clauses that share a word and are told apart by another. */
function siblingClash(a: ValueMention, b: ValueMention): string | undefined {
  const [ours, theirs] = [
    [...a.subjectNames, ...a.names],
    [...b.subjectNames, ...b.names]
  ]
  for (const x of ours) {
    const rival = theirs.find((y) => areSiblings(x.split(' '), y.split(' ')))
    if (rival !== undefined && !theirs.includes(x) && !ours.includes(rival)) return `${x} / ${rival}`
  }
  return undefined
}

/** "X" and "X-Pro", "X 2" and "X 3": names that share a word and differ in what tells members of a family apart. */
function tierClash(ours: readonly string[], theirs: readonly string[]): string | undefined {
  const words = (name: string) => name.split(/[\s-]+/)
  for (const x of ours) {
    for (const y of theirs) {
      const related = words(x).some((word) => words(y).includes(word))
      if (related && tiersOf(x).join(' ') !== tiersOf(y).join(' ')) return `${x} / ${y}`
    }
  }
  return undefined
}

/** "Alder Heath" and "Alder Brook", "University of Tartu" and "University of Vilnius": one word shared, one apart. */
function areSiblings(x: readonly string[], y: readonly string[]): boolean {
  if (x.length < 2 || y.length < 2) return false
  return (x[0] === y[0] && x.at(-1) !== y.at(-1)) || (x[0] !== y[0] && x.at(-1) === y.at(-1))
}

/** A name of which some part is strange to the other side. */
function strangeName(
  names: readonly string[],
  theirNames: readonly string[],
  keys: ReadonlyMap<string, number>
): string | undefined {
  const parts = new Set(theirNames.flatMap((name) => name.split(' ')))
  return names.find((name) => name.split(' ').some((part) => !parts.has(part) && !keys.has(part)))
}

/** Each side names somebody or something that the other sentence does not know, in its subject or anywhere in its clause. */
function nameClash(a: ValueMention, b: ValueMention): string | undefined {
  const pairs = [
    [a.subjectNames, b.subjectNames],
    [a.names, b.names]
  ] as const
  for (const [ours, theirs] of pairs) {
    const [x, y] = [strangeName(ours, theirs, b.keys), strangeName(theirs, ours, a.keys)]
    if (x !== undefined && y !== undefined) return `${x} / ${y}`
  }
  return undefined
}

/** The same lead under two headings: a scheme repeated for several subjects, which the headings name. */
function parallelLead(a: ValueMention, b: ValueMention): string | undefined {
  return a.lead !== '' && a.lead === b.lead && a.section !== b.section ? 'each stands under its own heading' : undefined
}

function modalityClash(a: ValueMention, b: ValueMention): string | undefined {
  if (!COMPARABLE.has(a.modality)) return a.modality
  if (!COMPARABLE.has(b.modality)) return b.modality
  if ((a.modality === 'planned') === (b.modality === 'planned')) return undefined
  return (a.modality === 'planned' ? b : a).fragment ? undefined : 'plan or forecast / fact'
}

/** The first qualifier that keeps two mentions apart, named for the reader; undefined when none does. */
export function separator(a: ValueMention, b: ValueMention): string | undefined {
  const scope = scopeClash(a.scope, b.scope) ?? sentenceScopeClash(a.sentenceScope, b.sentenceScope)
  return (
    modalityClash(a, b) ??
    timeClash(a, b) ??
    memberClash(a, b) ??
    parallelLead(a, b) ??
    boundsClash(a, b) ??
    (a.contrast || b.contrast ? 'said of another thing' : undefined) ??
    (a.each !== b.each ? 'each / all' : undefined) ??
    (scope ? `${scope[0]} / ${scope[1]}` : undefined) ??
    nameClash(a, b)
  )
}

const YEARLY = new Set(['year', 'annual', 'annually', 'yearly', 'annum'])

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['day', 'daily'],
  ['week', 'weekly'],
  ['month', 'monthly'],
  ['quarter', 'quarterly'],
  ['hour', 'hourly']
])

/** True when the other sentence says the same "per" in another way: "from every hectare", "annually". */
function saysPer(per: string, other: Quantified): boolean {
  const adverb = ADVERBS.get(per)
  if (adverb !== undefined && other.scope.includes(adverb)) return true
  if (YEARLY.has(per)) return other.scope.some((word) => YEARLY.has(word))
  return other.each && per.split(' ').some((word) => other.keys.has(word))
}

type Quantified = ValueMention<QuantityMention>

/** The unit behind "per", when the two differ in it and neither sentence says it in other words. */
export function perClash(a: Quantified, b: Quantified): string | undefined {
  const [x, y] = [a.mention.per, b.mention.per]
  if (x === y || (x && !y && saysPer(x, b)) || (y && !x && saysPer(y, a))) return undefined
  return `per ${x ?? '–'} / per ${y ?? '–'}`
}
