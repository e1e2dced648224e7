import type { ValueMention } from '../model/facts.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'
import { meets } from '../quantity/interval.ts'
import { sameTime } from './qualifiers.ts'
import type { TableLabels } from './table-labels.ts'
import type { Words } from './tie.ts'
import { comparable, saidInPassing } from './value-pairs.ts'

export type Value = ValueMention<QuantityMention> | ValueMention<DateMention>

/** What the text is held against when it names a row and a column. */
export interface Book {
  readonly readings: readonly Reading[]
  readonly labels: TableLabels
  readonly words: Words
  /** Values of each cell, and of each sentence. */
  readonly byPassage: ReadonlyMap<number, readonly Value[]>
}

export const isFigure = (value: Value): value is ValueMention<QuantityMention> => 'quantity' in value.mention

/** Both values can hold. */
export const agree = (a: Value, b: Value): boolean =>
  isFigure(a) && isFigure(b)
    ? meets(a.mention.quantity.value, b.mention.quantity.value)
    : sameTime(a.mention as DateMention, b.mention as DateMention)

/** Values of one kind. */
export const alike = (a: Value, b: Value): boolean =>
  isFigure(a) ? isFigure(b) && comparable(a, b) && !saidInPassing(a, b) : !isFigure(b)
