import type { Interval } from '../quantity/interval.ts'
import { shareOfWhole } from '../quantity/ratio.ts'
import { compare, HUNDRED, multiply, type Rational, trimmed } from '../quantity/rational.ts'
import type { ShareCheck } from './arithmetic-facts.ts'

const inPercent = (value: Rational): string => trimmed(multiply(value, HUNDRED), 1)

/** "37.2 %", or "36.9–37.5 %" where the figures are rounded. */
export function percentOf({ low, high }: Interval): string {
  if (!low || !high) return `${inPercent((low ?? high)!)} %`
  const [from, to] = [inPercent(low), inPercent(high)]
  return compare(low, high) === 0 || from === to ? `${from} %` : `${from}–${to} %`
}

/** What the figures of a share check give, and how that is worked out. */
export interface ComputedShare {
  readonly share: Interval
  readonly printed: string
  readonly working: string
}

/** The share that the figures give; undefined for a whole that can be zero. */
export function computeShare({ parts, whole, rest }: ShareCheck): ComputedShare | undefined {
  const values = parts.map(({ quantity }) => quantity.value)
  const share = shareOfWhole(values, whole.quantity.value, rest)
  if (!share) return undefined
  const sum = parts.map(({ quantity }) => quantity.printed)
  const part = rest
    ? `(${[whole.quantity.printed, ...sum].join(' − ')})`
    : sum.length > 1
      ? `(${sum.join(' + ')})`
      : sum[0]!
  const printed = percentOf(share)
  return { share, printed, working: `${part} ÷ ${whole.quantity.printed} = ${printed}` }
}
