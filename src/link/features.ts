import type { ValueMention } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import { toNumber } from '../quantity/rational.ts'
import { significant } from '../quantity/significant.ts'
import type { DocumentValues } from './document-values.ts'
import type { TieFeatures } from './tie.ts'

type Value = ValueMention<QuantityMention>

/** What the score weighs. Every feature is a number from 0 to about 1, so that the weights can be read side by side. */
export interface Features {
  readonly shared: number
  readonly containment: number
  readonly crossMeasure: number
  readonly subject: number
  readonly near: number
  /** 1 when the document has no other figures of this kind, towards 0 the more there are. */
  readonly rarity: number
  /** The same digits in another order. */
  readonly digits: number
  /** Orders of magnitude between the two, three at most. */
  readonly distance: number
  readonly sameUnit: number
  /** One is a range and the other is not. */
  readonly rangeMismatch: number
  readonly sameSection: number
}

export const FEATURE_NAMES: readonly (keyof Features)[] = [
  'shared',
  'containment',
  'crossMeasure',
  'subject',
  'near',
  'rarity',
  'digits',
  'distance',
  'sameUnit',
  'rangeMismatch',
  'sameSection'
]

/** 1 for the same two or more significant digits in another order: the commonest slip of the pen. */
function transposed(a: QuantityMention, b: QuantityMention): number {
  const [x, y] = [significant(a.quantity.digits), significant(b.quantity.digits)]
  const sorted = (digits: string) => [...digits].sort().join('')
  return x !== y && x.length >= 2 && sorted(x) === sorted(y) ? 1 : 0
}

function distance(a: QuantityMention, b: QuantityMention): number {
  const [x, y] = [Math.abs(toNumber(a.quantity.nominal)), Math.abs(toNumber(b.quantity.nominal))]
  if (x === 0 || y === 0) return 1
  return Math.min(3, Math.abs(Math.log10(x / y))) / 3
}

/** Lays out what is known of a pair of figures as numbers. */
export function featuresOf(a: Value, b: Value, tie: TieFeatures, values: DocumentValues): Features {
  return {
    shared: Math.min(tie.shared, 5) / 5,
    containment: tie.containment,
    crossMeasure: tie.measure >= 1 ? 1 : 0,
    subject: Math.min(tie.subject, 3) / 3,
    near: Math.min(tie.near, 4) / 4,
    rarity: values.rarity(a, b),
    digits: transposed(a.mention, b.mention),
    distance: distance(a.mention, b.mention),
    sameUnit: a.mention.quantity.unit === b.mention.quantity.unit ? 1 : 0,
    rangeMismatch: a.mention.quantity.isRange === b.mention.quantity.isRange ? 0 : 1,
    sameSection: a.section === b.section ? 1 : 0
  }
}
