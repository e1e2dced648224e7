import { describe, expect, test } from 'vitest'
import { exactly } from '../../src/quantity/interval.ts'
import { decimal, toNumber } from '../../src/quantity/rational.ts'
import { type Distribution, tailProbability } from '../../src/quantity/tails.ts'

const point = (text: string) => ({ low: decimal(text), high: decimal(text) })

/** Statistic, degrees of freedom and the probability that R gives for it. */
const KNOWN: readonly (readonly [Distribution, string, readonly string[], number])[] = [
  ['t', '2', ['28'], 0.0552852376419569],
  ['t', '-2', ['28'], 0.0552852376419569],
  ['t', '40', ['5'], 1.841196217177e-7],
  ['t', '2', ['1000000'], 0.0455005338513],
  ['F', '4.2', ['1', '28'], 0.0498974591009303],
  ['F', '1.05', ['100000', '200000'], 2.0875040967e-19],
  ['chi2', '3.84', ['1'], 0.0500435212487052],
  ['chi2', '10500', ['10000'], 0.000247947367989],
  ['z', '1.96', [], 0.0499957902964409],
  ['r', '0.5', ['28'], 0.004899933667068],
  ['r', '1', ['28'], 0]
]

describe('tail probabilities', () => {
  test.each(KNOWN)('%s %s, df %j', (distribution, statistic, degrees, known) => {
    const { low, high } = tailProbability(
      distribution,
      point(statistic),
      degrees.map((df) => exactly(decimal(df)))
    )
    expect(toNumber(low!)).toBeLessThanOrEqual(known * (1 + 1e-6))
    expect(toNumber(high!)).toBeGreaterThanOrEqual(known * (1 - 1e-6))
    expect(toNumber(high!) - toNumber(low!)).toBeLessThan(1e-7 * known + 1e-15)
  })

  test('a rounding interval that holds zero reaches 1', () => {
    const { high } = tailProbability('t', { low: decimal('-0.05'), high: decimal('0.05') }, [exactly(decimal('9'))])
    expect(toNumber(high!)).toBe(1)
  })

  test('a statistic beyond every double ends at 0 and does not throw', () => {
    for (const distribution of ['t', 'F', 'chi2', 'z'] as const)
      expect(
        toNumber(
          tailProbability(distribution, point('100000000'), [exactly(decimal('50')), exactly(decimal('60'))]).low!
        )
      ).toBe(0)
  })
})
