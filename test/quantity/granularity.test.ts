import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neighbours, printsAs } from '../../src/quantity/granularity.ts'
import { decimal, HUNDRED, powerOfTen, rational } from '../../src/quantity/rational.ts'

describe('shares and means of whole things', () => {
  test('whatever a whole number of them gives, rounded or cut off, can be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 300 }),
        fc.nat(300),
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        (size, some, decimals, cut) => {
          const part = some % (size + 1)
          const unit = 10 ** decimals
          const exact = (100 * part * unit) / size
          const printed = rational(BigInt(cut ? Math.floor(exact + 1e-9) : Math.round(exact)), BigInt(unit))
          const near = neighbours(printed, rational(BigInt(size)), HUNDRED)
          expect(near.some((value) => printsAs(value, printed, powerOfTen(-decimals)))).toBe(true)
        }
      )
    )
  })

  test.each([
    ['33', 20],
    ['64', 30],
    ['18.4', 45]
  ])('%s %% of %d cannot be', (figure, size) => {
    const printed = decimal(figure)
    const unit = powerOfTen(-(figure.split('.')[1]?.length ?? 0))
    const near = neighbours(printed, rational(BigInt(size)), HUNDRED)
    expect(near.some((value) => printsAs(value, printed, unit))).toBe(false)
  })
})
