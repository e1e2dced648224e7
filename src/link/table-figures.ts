import type { Located } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'

export type ReadingOf = (id: number | undefined) => Reading | undefined

/** The one figure of a cell. */
export function figureOf(reading: Reading | undefined): Located<QuantityMention> | undefined {
  const [only, ...others] = reading?.quantities ?? []
  return only && others.length === 0 && !only.quantity.isRange ? { ...only, passage: reading!.passage } : undefined
}

const AVERAGES: ReadonlyMap<string, 'mean' | 'median'> = new Map([
  ['mean', 'mean'],
  ['average', 'mean'],
  ['avg', 'mean'],
  ['median', 'median']
])

/** "Mean", "Average (kg/ha)": the label of a row or column says no more than that it is one. */
export function averageKind(label: Reading | undefined): 'mean' | 'median' | undefined {
  const [first, second] = label?.tokens ?? []
  const kind = AVERAGES.get(first?.lower ?? '')
  return kind && (second === undefined || second.text === '(' || second.text === ':') ? kind : undefined
}
