import { createRequire } from 'node:module'
import { type Interval, interval } from './interval.ts'
import { type Rational, rational, toNumber } from './rational.ts'

/** The special functions that every tail is made of; the library computes them in floating point. */
interface SpecialFunctions {
  /** Regularised incomplete beta integral. */
  incbet(a: number, b: number, x: number): number
  /** Complemented incomplete gamma integral. */
  igamc(a: number, x: number): number
  erfc(x: number): number
}

let loaded: SpecialFunctions | undefined

/** Loaded when a document holds its first test statistic; most hold none. */
function functions(): SpecialFunctions {
  loaded ??= createRequire(import.meta.url)('cephes') as SpecialFunctions
  return loaded
}

/** The library throws where a result is too small for a double. */
function orZero(compute: () => number): number {
  try {
    return compute()
  } catch {
    return 0
  }
}

/** Far above the library's error of some 1e-11, far below a printed digit. */
const SLACK = 1e-8
const GRID = 2 ** 60

/** A computed probability as an interval that its rounding cannot leave. */
function outwards(low: number, high: number): Interval {
  const grid = (value: number, round: (x: number) => number) =>
    rational(BigInt(round(Math.min(1, Math.max(0, value)) * GRID)), BigInt(GRID))
  return interval(grid(low * (1 - SLACK) - 1e-16, Math.floor), grid(high * (1 + SLACK) + 1e-16, Math.ceil))
}

type Tail = (statistic: number, degrees: readonly number[]) => number

/** Both tails of Student's t. */
const studentTails: Tail = (t, [df = 1]) => functions().incbet(df / 2, 0.5, df / (df + t * t))
const fisherTail: Tail = (f, [first = 1, second = 1]) =>
  functions().incbet(second / 2, first / 2, second / (second + first * f))
const chiSquareTail: Tail = (x, [df = 1]) => functions().igamc(df / 2, x / 2)
/** Both tails of the normal distribution. */
const normalTails: Tail = (z) => functions().erfc(Math.abs(z) / Math.SQRT2)
const correlationTails: Tail = (r, [df = 1]) =>
  Math.abs(r) >= 1 ? 0 : studentTails(r * Math.sqrt(df / (1 - r * r)), [df])

const TAILS = { t: studentTails, F: fisherTail, chi2: chiSquareTail, z: normalTails, r: correlationTails } as const

export type Distribution = keyof typeof TAILS

/** Every choice of one end of each interval. */
function corners(values: readonly Interval[]): number[][] {
  return values.reduce<number[][]>(
    (rows, { low, high }) =>
      rows.flatMap((row) => [...new Set([toNumber(low!), toNumber(high!)])].map((end) => [...row, end])),
    [[]]
  )
}

/**
 * All p values that a printed statistic can stand for, as statcheck has it: the tail is monotone in the statistic, so
 * its ends are those of the rounding interval; degrees of freedom printed with decimals are intervals too. The bounds
 * are rounded outwards.
 */
export function tailProbability(
  distribution: Distribution,
  { low, high }: { readonly low: Rational; readonly high: Rational },
  degrees: readonly Interval[]
): Interval {
  const [a, b] = [toNumber(low), toNumber(high)]
  const [near, far] = [a <= 0 && b >= 0 ? 0 : Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))]
  const tail = TAILS[distribution]
  const all = corners(degrees).flatMap((df) => [near, far].map((value) => orZero(() => tail(value, df))))
  return outwards(Math.min(...all), Math.max(...all))
}
