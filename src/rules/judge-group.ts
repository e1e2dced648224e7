import type { Span } from '../model/span.ts'

const SHOWN = 4
const LONGEST = 80

/** As a message can hold it. */
export const short = (printed: string): string =>
  printed.length > LONGEST ? `${printed.slice(0, LONGEST - 1)}…` : printed

/** "`a`, `b`" with what is beyond four left out; each printed form once. */
export function listing(printed: readonly string[]): string {
  const distinct = [...new Set(printed)]
  const shown = distinct.slice(0, SHOWN).map((each) => `\`${short(each)}\``)
  return distinct.length > SHOWN ? `${shown.join(', ')} …` : shown.join(', ')
}

/** Places of a finding that stands for several: it stands at the first, and the others are repeats. */
export function placesOf(spans: readonly [Span, ...Span[]]): {
  readonly at: Span
  readonly against: readonly []
  readonly repeats: readonly Span[]
} {
  const [at, ...repeats] = spans
  return { at, against: [], repeats }
}

/** Values of the messages `one` and `several`. */
export function countOf(printed: readonly string[]): { readonly count: string; readonly addresses: string } {
  return { count: String(new Set(printed).size), addresses: listing(printed) }
}
