import type { QuantityMention } from './mention.ts'
import type { Dimension } from './quantity.ts'

type Figure = Pick<QuantityMention, 'quantity'>

/** True when both figures measure in one kind of unit, whatever they are counted by. */
export const sameUnit = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  a.dimension === b.dimension && (a.basis ?? '') === (b.basis ?? '')

/** Kinds of figure that are no amount, so that nothing is made of them as of parts. */
export const NO_AMOUNT: ReadonlySet<Dimension> = new Set<Dimension>([
  'percent',
  'percentage-point',
  'multiple',
  'ratio',
  'ordinal',
  'temperature',
  'angle'
])

/** Kinds of figure that texts do not add up: lengths of time often run side by side. */
export const NOT_ADDED: ReadonlySet<Dimension> = new Set<Dimension>([...NO_AMOUNT, 'duration'])

/** A value of its own, no range, change or rate. */
export const isPlainFigure = ({ quantity, per }: Pick<QuantityMention, 'quantity' | 'per'>): boolean =>
  !quantity.isRange && !quantity.signed && per === undefined
