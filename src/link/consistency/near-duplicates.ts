import type { Pair, ValueMention } from '../../model/facts.ts'
import { groupBy } from '../../model/group.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Segmentation } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import { meets } from '../../quantity/interval.ts'
import { perClash, sameTime, separator } from '../qualifiers.ts'

type Value = ValueMention<QuantityMention>

/** Content words under which two sentences are alike by chance. */
const FEWEST_WORDS = 5
/** A sentence that stands in more places than this is a form that is filled in again and again. */
const MOST_COPIES = 3

interface Input {
  readonly readings: readonly Reading[]
  readonly segmentation: Segmentation
  readonly figures: readonly Value[]
  /** Pairs that are told already. */
  readonly told: readonly Pair<ValueMention>[]
}

/** The content words and the numbers that are no values: equal for sentences that differ in values only. */
function frameOf({ keys, tokens, quantities, dates }: Reading): string {
  const values = [...quantities, ...dates]
  const numbers = tokens.filter(
    ({ kind, start, end }) => kind === 'number' && !values.some((value) => start >= value.start && end <= value.end)
  )
  return `${[...keys].sort().join(' ')}|${numbers.map(({ text }) => text).join(' ')}`
}

/** A sentence that names what it speaks of, or stands under the same head as its copy. */
function speakOfOne(a: Reading, b: Reading): boolean {
  const same = (x: readonly string[], y: readonly string[]) => x.join(' ') === y.join(' ')
  if (!same(a.place.lead, b.place.lead)) return false
  if (same(a.place.headings[0] ?? [], b.place.headings[0] ?? [])) return true
  const subject = a.clauses[0]?.subject
  return subject !== undefined && (subject.named || subject.keys.length > 1)
}

const sameDates = (a: Reading, b: Reading): boolean =>
  a.dates.length === b.dates.length && a.dates.every((date, i) => sameTime(date, b.dates[i]!))

const alike = (a: Value, b: Value): boolean =>
  a.mention.quantity.dimension === b.mention.quantity.dimension &&
  meets(a.mention.quantity.value, b.mention.quantity.value)

/** The only figures in which two lists differ. */
function onlyDifference(a: readonly Value[], b: readonly Value[]): readonly [Value, Value] | undefined {
  if (a.length !== b.length) return undefined
  const differing = a.flatMap((value, i) => (alike(value, b[i]!) ? [] : [[value, b[i]!] as const]))
  return differing.length === 1 ? differing[0] : undefined
}

/** A rank is itself the word that narrows other figures. */
const asValue = (value: Value): Value =>
  value.mention.quantity.dimension === 'ordinal' ? { ...value, scope: [] } : value

function pairOf(a: Reading, b: Reading, valuesOf: ReadonlyMap<number, readonly Value[]>): Pair<Value> | undefined {
  if (!speakOfOne(a, b) || !sameDates(a, b)) return undefined
  const found = onlyDifference(valuesOf.get(a.passage) ?? [], valuesOf.get(b.passage) ?? [])
  if (!found) return undefined
  const [x, y] = found
  if (x.mention.quantity.dimension !== y.mention.quantity.dimension) return undefined
  const steps = [`the two sentences share ${a.keys.length} content words and differ in none`]
  return {
    a: x,
    b: y,
    tie: { score: 0.8, words: a.keys, steps },
    separatedBy: separator(asValue(x), asValue(y)) ?? perClash(x, y)
  }
}

/** Pairs of figures in which two sentences differ that are otherwise said in the same words. */
export function nearDuplicates({ readings, segmentation, figures, told }: Input): Pair<Value>[] {
  const valuesOf = groupBy(figures, ({ passage }) => passage)
  const sentences = readings.filter(
    ({ passage, keys, quantities }) =>
      quantities.length > 0 && keys.length >= FEWEST_WORDS && segmentation.passages[passage]!.kind === 'sentence'
  )
  const known = new Set(
    told
      .filter(({ separatedBy }) => !separatedBy)
      .flatMap(({ a, b }) => [`${a.passage}:${b.passage}`, `${b.passage}:${a.passage}`])
  )
  return [...groupBy(sentences, frameOf).values()].flatMap((copies) => {
    if (copies.length < 2 || copies.length > MOST_COPIES) return []
    return copies.flatMap((b, i) =>
      copies.slice(0, i).flatMap((a) => (known.has(`${a.passage}:${b.passage}`) ? [] : (pairOf(a, b, valuesOf) ?? [])))
    )
  })
}
