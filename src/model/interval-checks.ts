import { type Interval, interval, meets } from '../quantity/interval.ts'
import { add, compare, multiply, ONE, type Rational, rational, subtract, toNumber, ZERO } from '../quantity/rational.ts'
import { statedP } from './computed-p.ts'
import type { Estimand, EstimateMention, Verdict } from './statistics.ts'

/** The interval with the rounding of its ends. */
export const spanOf = ({ low, high }: EstimateMention): Interval => interval(low.value.low, high.value.high)

interface Ends {
  readonly from: number
  readonly to: number
}

/** Values that the estimate may stand for on the scale of the interval, where the two look like two scales. */
function otherScales(x: number, { from, to }: Ends, estimand: Estimand): number[] {
  const found = [x / 1e3, x / 1e6, x / 1e9]
  // "fell by 3.2 (−5.0 to −1.4)": the words carry the sign.
  if (x > 0 !== from + to > 0) found.push(-x)
  // "fell by 23 % (0.66–0.90)", and a share against percentages.
  if (Math.abs(x) >= 2 && to < 3) found.push(x / 100, 1 - x / 100, 1 + x / 100)
  if (Math.abs(x) < 1.5 && to > 1.5) found.push(100 * x)
  // A coefficient with the interval of its odds ratio, a reduction with that of the ratio.
  if (estimand !== 'ratio' && from > 0 && Math.abs(x) < 5) found.push(Math.exp(x), 1 - x)
  return found
}

/** True when the interval holds the estimate on another scale: as a logarithm, a reduction, per cent of one. */
export function isOnAnotherScale({ estimate, low, high, estimand }: EstimateMention): boolean {
  if (!estimate) return false
  const [from, to] = [toNumber(low.value.low!), toNumber(high.value.high!)]
  const slack = 0.05 * (to - from)
  return otherScales(toNumber(estimate.nominal), { from, to }, estimand).some(
    (value) => value >= from - slack && value <= to + slack
  )
}

const TENTH = rational(1n, 10n)

/** The value of no effect; undefined when the text does not say what is estimated. */
const nullOf = ({ estimand }: EstimateMention): Rational | undefined =>
  estimand === 'ratio' ? ONE : estimand === 'difference' ? ZERO : undefined

/** What the interval says: undefined where the null lies near one of its ends, where other methods may say otherwise. */
export function verdictOfInterval(mention: EstimateMention): Verdict | undefined {
  const none = nullOf(mention)
  if (!none) return undefined
  const { low, high } = mention
  const margin = multiply(subtract(high.nominal, low.nominal), TENTH)
  const outside =
    compare(none, subtract(low.value.low!, margin)) < 0 || compare(none, add(high.value.high!, margin)) > 0
  const inside = compare(none, add(low.value.high!, margin)) > 0 && compare(none, subtract(high.value.low!, margin)) < 0
  return outside ? 'significant' : inside ? 'not-significant' : undefined
}

/** What p or the words beside the interval say at its level; undefined where they say nothing sure. */
export function verdictBeside({ p, verdict, level }: EstimateMention): Verdict | undefined {
  if (!p) return verdict
  const alpha = rational(BigInt(Math.round((100 - level) * 10)), 1000n)
  const stated = statedP(p)
  if (stated.high && compare(stated.high, alpha) <= 0 && p.comparator !== '>') return 'significant'
  return stated.low && compare(stated.low, alpha) >= 0 && p.comparator !== '<' ? 'not-significant' : undefined
}

/** True when the estimate can be a value of its interval. */
export const holdsEstimate = (mention: EstimateMention): boolean =>
  mention.estimate === undefined || meets(mention.estimate.value, spanOf(mention))
