import { type Interval, interval } from '../quantity/interval.ts'
import { type Rational, rational, toNumber } from '../quantity/rational.ts'
import type { MarginMention, SampleMention } from './statistics.ts'

/** Standard normal quantile of the level of confidence, halved and in per cent: 98 for 95 %. */
const QUANTILES: Readonly<Record<number, number>> = { 80: 64.08, 90: 82.24, 95: 98, 99: 128.79 }
/** Weighting widens a margin; beyond this factor it is no margin of that sample. */
const WIDEST = 3
/** Margins are cut off as well as rounded. */
const GIVE = 0.95

const thousandths = (value: number, round: (x: number) => number): Rational =>
  rational(BigInt(round(value * 1000)), 1000n)

/** The margins that a sample of this size can have, and the plain one; bounds rounded outwards. */
export function marginOf(
  { level }: MarginMention,
  { nominal }: SampleMention
): { readonly allowed: Interval; readonly plain: Rational } {
  const root = Math.sqrt(toNumber(nominal))
  const plain = (QUANTILES[level ?? 95] ?? 98) / root
  // Without a level of its own a margin may be that of 90 % confidence.
  const least = level !== undefined && level in QUANTILES ? plain : QUANTILES[90]! / root
  return {
    allowed: interval(thousandths(GIVE * least, Math.floor), thousandths(WIDEST * plain, Math.ceil)),
    plain: thousandths(plain, Math.round)
  }
}
