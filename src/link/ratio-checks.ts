import type { ShareCheck } from '../model/arithmetic-facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Quantity } from '../model/quantity.ts'
import type { RatioCheck } from '../model/ratio-check.ts'
import type { Reading } from '../model/reading.ts'
import { type Interval, scale } from '../quantity/interval.ts'
import { widen } from '../quantity/ratio.ts'
import { HUNDRED, minimum, multiply, type Rational, rational } from '../quantity/rational.ts'

const FOUR = rational(4n)
const FIFTH = rational(1n, 5n)
const ONE = rational(1n)
/** Denominators that are printed in digits and rounded all the same: "1/3", "1 in 12". */
const ROUND_BELOW = 12

const isShare = ({ quantity }: QuantityMention): boolean =>
  quantity.dimension === 'ratio' && !quantity.digits.includes(':') && !quantity.signed

/** How far from its percentage a ratio may be said: four points, or a fifth of a small one; exact counts not at all. */
function looseness({ inWords, digits, nominal }: Quantity, percent: Rational): Rational {
  const whole = Number(digits.split('/')[1] ?? 0)
  if (!inWords && whole > ROUND_BELOW && nominal.denominator > 1n) return rational(1n, 10n)
  return minimum(FOUR, multiply(percent, FIFTH))
}

/** All percentages that the words of a ratio can stand for. */
function rangeOf(quantity: Quantity): Interval {
  const percent = scale(quantity.value, HUNDRED)
  const nominal = multiply(quantity.nominal, HUNDRED)
  const isOpen = !percent.low || !percent.high
  return widen(percent, isOpen ? ONE : looseness(quantity, nominal))
}

/** "a quarter (25 %)", "two in five, or 40 %,": the text says that both are one. */
function beside(readings: readonly Reading[]): RatioCheck[] {
  return readings.flatMap(({ ratios, passage }) =>
    ratios.equivalents.flatMap(({ first, second }): RatioCheck[] => {
      const ratio = isShare(first) ? first : isShare(second) ? second : undefined
      const percent = [first, second].find(({ quantity }) => quantity.dimension === 'percent')
      if (!ratio || !percent) return []
      const tie = { score: 0.9, words: [], steps: ['the two stand side by side'] }
      const range = rangeOf(ratio.quantity)
      return [
        {
          kind: 'percent',
          ratio: { ...ratio, passage },
          percent: { ...percent, passage },
          range,
          tie
        }
      ]
    })
  )
}

/** Every share in words or as a ratio that figures or a percentage of the text bear on. */
export function ratioChecks(readings: readonly Reading[], checks: readonly ShareCheck[]): RatioCheck[] {
  const figures = checks.filter(({ share }) => share.wording === 'ratio')
  return [...figures.map((check): RatioCheck => ({ kind: 'figures', check })), ...beside(readings)]
}
