import { cosine, vectorOf } from '../lexicon/vectors.ts'
import type { ValueMention } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import { toNumber } from '../quantity/rational.ts'
import type { DocumentValues } from './document-values.ts'
import { sameTime } from './qualifiers.ts'
import type { TieFeatures } from './tie.ts'

type Value = ValueMention<QuantityMention>

/** What the score weighs. Every feature is a number from 0 to about 1, so that the weights can be read side by side. */
export interface Features {
  readonly shared: number
  readonly containment: number
  readonly sameMeasure: number
  readonly crossMeasure: number
  /** How close the measured words lie, 0 to 1. */
  readonly measureLike: number
  readonly subject: number
  readonly near: number
  readonly related: number
  /** Other figures and dates that both sentences give alike. */
  readonly companions: number
  /** 1 when the document has no other figures of this kind, towards 0 the more there are. */
  readonly rarity: number
  /** The same digits in another order. */
  readonly digits: number
  /** Orders of magnitude between the two, three at most. */
  readonly distance: number
  readonly sameTime: number
  readonly sameUnit: number
  /** One is a range and the other is not. */
  readonly rangeMismatch: number
  readonly sameSection: number
}

export const FEATURE_NAMES: readonly (keyof Features)[] = [
  'shared',
  'containment',
  'sameMeasure',
  'crossMeasure',
  'measureLike',
  'subject',
  'near',
  'related',
  'companions',
  'rarity',
  'digits',
  'distance',
  'sameTime',
  'sameUnit',
  'rangeMismatch',
  'sameSection'
]

/** Digits without the zeros on either side. */
export const significant = (digits: string): string => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '')

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

/** The closest two of the surest words that name what each measures. */
function measureLike({ measured: ours }: Value, { measured: theirs }: Value): number {
  let best = 0
  for (const x of ours.slice(0, 2)) {
    for (const y of theirs.slice(0, 2)) {
      if (x === y) return 1
      const [p, q] = [vectorOf(x), vectorOf(y)]
      if (p && q) best = Math.max(best, cosine(p, q))
    }
  }
  return best
}

/** Lays out what is known of a pair of figures as numbers. */
export function featuresOf(a: Value, b: Value, tie: TieFeatures, values: DocumentValues): Features {
  return {
    shared: Math.min(tie.shared, 5) / 5,
    containment: tie.containment,
    sameMeasure: tie.measure === 2 ? 1 : 0,
    crossMeasure: tie.measure >= 1 ? 1 : 0,
    measureLike: measureLike(a, b),
    subject: Math.min(tie.subject, 3) / 3,
    near: Math.min(tie.near, 4) / 4,
    related: Math.min(tie.related, 3) / 3,
    companions: Math.min(values.companions(a, b), 2) / 2,
    rarity: values.rarity(a, b),
    digits: transposed(a.mention, b.mention),
    distance: distance(a.mention, b.mention),
    sameTime: a.times.some((x) => b.times.some((y) => sameTime(x, y))) ? 1 : 0,
    sameUnit: a.mention.quantity.unit === b.mention.quantity.unit ? 1 : 0,
    rangeMismatch: a.mention.quantity.isRange === b.mention.quantity.isRange ? 0 : 1,
    sameSection: a.section === b.section ? 1 : 0
  }
}
