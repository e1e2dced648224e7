import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accrued, compounded } from '../../src/quantity/growth.ts'
import { exactly } from '../../src/quantity/interval.ts'
import { compare, decimal, rational, toNumber } from '../../src/quantity/rational.ts'

test('a yearly rate compounds exactly', () => {
  expect(compounded(exactly(decimal('0.1')), 3)).toEqual(exactly(decimal('1.331')))
  expect(compounded(exactly(decimal('-0.5')), 2)).toEqual(exactly(decimal('0.25')))
  expect(accrued(exactly(decimal('0.1')), 3)).toEqual(exactly(decimal('1.3')))
})

test('compounding gives no less than adding, and agrees with floating point', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 30 }), (permille, years) => {
      const rate = exactly(rational(BigInt(permille), 1000n))
      const factor = compounded(rate, years).low!
      expect(compare(factor, accrued(rate, years).low!)).toBeGreaterThanOrEqual(0)
      expect(toNumber(factor) / (1 + permille / 1000) ** years).toBeCloseTo(1, 9)
    })
  )
})
