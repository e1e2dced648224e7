import { exactly, type Interval, interval, isBelow, meets, scale } from '../quantity/interval.ts'
import {
  add,
  compare,
  minimum,
  ONE,
  powerOfTen,
  type Rational,
  rational,
  subtract,
  toNumber,
  ZERO
} from '../quantity/rational.ts'
import { tailProbability } from '../quantity/tails.ts'
import type { TestResult } from './statistic-facts.ts'
import type { PrintedFigure, PValue, TestMention } from './statistics.ts'

const HALF = rational(1n, 2n)
const TWO = rational(2n)
/** The level that a reader takes for granted. */
const USUAL_LEVEL = rational(1n, 20n)

/** All p values that the printed one can stand for. A figure may be cut off instead of rounded. */
export function statedP({ comparator, figure }: PValue): Interval {
  if (comparator === '<') return interval(ZERO, figure.nominal)
  if (comparator === '>') return interval(figure.nominal, ONE)
  return interval(figure.value.low, add(figure.nominal, powerOfTen(-Math.max(1, figure.decimals))))
}

/** Whole degrees of freedom are counts; those with decimals are rounded. Some print N for a correlation. */
function degreesOf({ kind, degrees }: TestMention): Interval[] {
  return degrees.map(({ nominal, value, decimals }) => {
    if (decimals > 0) return value
    const least = kind === 'r' && compare(nominal, TWO) > 0 ? subtract(nominal, TWO) : nominal
    return least === nominal ? exactly(nominal) : interval(least, nominal)
  })
}

/** P values that the statistic can have; undefined where it cannot be one. */
function computedP(test: TestMention): Interval | undefined {
  const { kind, statistic } = test
  const { low, high } = statistic.value
  if (!low || !high) return undefined
  if (kind === 'r') {
    const largest = (value: Rational) =>
      compare(value, ONE) > 0 ? ONE : compare(value, rational(-1n)) < 0 ? rational(-1n) : value
    return tailProbability(kind, { low: largest(low), high: largest(high) }, degreesOf(test))
  }
  const positive = kind === 'F' || kind === 'chi2'
  if (positive && compare(statistic.nominal, ZERO) < 0) return undefined
  return tailProbability(kind, { low: positive && compare(low, ZERO) < 0 ? ZERO : low, high }, degreesOf(test))
}

/** "0.036", or "0.0351–0.0369" where the rounding of the statistic shows. */
export function printedP({ low, high }: Interval): string {
  const [from, to] = [toNumber(low!), toNumber(high!)]
  const figure = (value: number) => (value < 0.00001 ? value.toExponential(1) : Number(value.toPrecision(3)).toString())
  if (to < 0.000001) return 'less than 0.000001'
  return figure(from) === figure(to) ? figure(from) : `${figure(from)}–${figure(to)}`
}

type Side = 'significant' | 'not-significant' | 'unknown'

function sideOf(p: Interval, level: Rational): Side {
  const bar = exactly(level)
  if (p.high && compare(p.high, level) <= 0) return 'significant'
  return isBelow(bar, p) ? 'not-significant' : 'unknown'
}

function statedSide({ comparator, figure }: PValue, level: Rational): Side {
  const order = compare(figure.nominal, level)
  if (comparator === '<') return order <= 0 ? 'significant' : 'unknown'
  if (comparator === '>') return order >= 0 ? 'not-significant' : 'unknown'
  return order < 0 ? 'significant' : order > 0 ? 'not-significant' : 'unknown'
}

/** A printed p held against the p of its own statistic. */
export interface PAssessment {
  readonly computed: Interval
  readonly fits: boolean
  /** Half of the computed p, that of a one-sided test, fits. */
  readonly oneSidedFits: boolean
  /** Level that stated and computed p stand on two sides of. */
  readonly crossed: Rational | undefined
  readonly stated: Side
}

const HAS_SIDES = new Set(['t', 'z', 'r'])

/** Undefined without a statistic that a p follows from. */
export function assessP({ test, p, alphas }: TestResult): PAssessment | undefined {
  const computed = test && computedP(test)
  if (!computed) return undefined
  const stated = statedP(p)
  const levels: readonly Rational[] = alphas.length > 0 ? alphas.map(({ nominal }) => nominal) : [USUAL_LEVEL]
  const sides = levels.map((level) => [statedSide(p, level), sideOf(computed, level)] as const)
  const crosses = ([a, b]: readonly [Side, Side]) => a !== 'unknown' && b !== 'unknown' && a !== b
  return {
    computed,
    fits: meets(stated, computed),
    oneSidedFits: HAS_SIDES.has(test.kind) && meets(stated, scale(computed, HALF)),
    crossed: sides.every(crosses) ? levels.reduce(minimum) : undefined,
    stated: sides[0]![0]
  }
}

/** The level to hold a verdict in words against: the one that the document sets, or the usual one. */
export function levelsOf(alphas: readonly PrintedFigure[]): { readonly low: Rational; readonly high: Rational } {
  // Without a level of its own a document may mean any from .01 to .10.
  if (alphas.length === 0) return { low: rational(1n, 100n), high: rational(1n, 10n) }
  const levels = alphas.map(({ nominal }) => nominal).sort(compare)
  return { low: levels[0]!, high: levels.at(-1)! }
}
