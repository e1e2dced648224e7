import { scopeClash } from '../lexicon/scope-groups.ts'
import type { ValueMention } from '../model/facts.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Modality } from '../model/claim.ts'

/** Modalities under which two claims can contradict each other; the rest say nothing of what is so. */
const COMPARABLE: ReadonlySet<Modality> = new Set<Modality>(['asserted', 'reported', 'hedged', 'planned'])

const spanOf = ({ date }: DateMention) => ({ first: date.first ?? Number.NEGATIVE_INFINITY, last: date.last ?? Number.POSITIVE_INFINITY })

/** True when the two periods share a day. */
export function sameTime(a: DateMention, b: DateMention): boolean {
  const [x, y] = [spanOf(a), spanOf(b)]
  return x.first <= y.last && y.first <= x.last
}

/** The period that keeps two figures apart, when both have one and none of them meet. */
function timeClash(a: ValueMention, b: ValueMention): string | undefined {
  if (a.times.length === 0 || b.times.length === 0) return undefined
  if (a.times.some((x) => b.times.some((y) => sameTime(x, y)))) return undefined
  return `${a.times[0]!.date.printed} / ${b.times[0]!.date.printed}`
}

/** Members of one family: "V2" and "V2.5", "Level 2" and "Level 3". */
function memberClash(a: ValueMention, b: ValueMention): string | undefined {
  const [x, y] = [a.designators, b.designators]
  if (x.length === 0 || y.length === 0 || x.some((each) => y.includes(each))) return undefined
  return `${x[0]} / ${y[0]}`
}

/** Each side names somebody whom the other sentence does not know. */
function nameClash(a: ValueMention, b: ValueMention): string | undefined {
  const strange = (from: ValueMention, to: ValueMention) =>
    from.names.find((name) => !to.names.includes(name) && !name.split(' ').some((part) => to.keys.has(part)))
  const [x, y] = [strange(a, b), strange(b, a)]
  return x !== undefined && y !== undefined ? `${x} / ${y}` : undefined
}

function modalityClash(a: ValueMention, b: ValueMention): string | undefined {
  if (!COMPARABLE.has(a.modality)) return a.modality
  if (!COMPARABLE.has(b.modality)) return b.modality
  return (a.modality === 'planned') === (b.modality === 'planned') ? undefined : 'plan or forecast / fact'
}

/** The first qualifier that keeps two mentions apart, named for the reader; undefined when none does. */
export function separator(a: ValueMention, b: ValueMention): string | undefined {
  const scope = scopeClash(a.scope, b.scope)
  return (
    modalityClash(a, b) ??
    timeClash(a, b) ??
    memberClash(a, b) ??
    (scope ? `${scope[0]} / ${scope[1]}` : undefined) ??
    nameClash(a, b)
  )
}

/** The unit behind "per", when both have one and they differ, or when only one has. */
export function perClash(a: QuantityMention, b: QuantityMention): string | undefined {
  if (a.per === b.per) return undefined
  return `per ${a.per ?? '–'} / per ${b.per ?? '–'}`
}
