import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactly, type Interval, interval } from '../../src/quantity/interval.ts'
import {
  factorBetween,
  isNear,
  restOf,
  riseOf,
  type StatedAmount,
  shareOfWhole,
  statedFactor
} from '../../src/quantity/ratio.ts'
import { compare, decimal, ONE, rational } from '../../src/quantity/rational.ts'

const n = (text: string) => decimal(text)
const between = (low: string, high: string): Interval => interval(n(low), n(high))
const amount = (dimension: string, value: Interval, more: Partial<StatedAmount> = {}): StatedAmount => ({
  dimension,
  value,
  nominal: value.low!,
  approximation: 'exact',
  inWords: false,
  ...more
})

describe('change between two figures', () => {
  test.each([
    ['120 to 180', exactly(n('120')), exactly(n('180')), exactly(n('0.5'))],
    ['800 to 600', exactly(n('800')), exactly(n('600')), exactly(n('-0.25'))],
    ['rounded ends', between('9', '11'), exactly(n('99')), between('8', '10')]
  ])('%s', (_name, from, to, change) => expect(riseOf(factorBetween(from, to)!)).toEqual(change))

  test('none from zero, and none to below zero', () => {
    expect(factorBetween(between('0', '1'), exactly(ONE))).toBeUndefined()
    expect(factorBetween(exactly(ONE), between('-1', '1'))).toBeUndefined()
  })
})

describe('stated amounts as factors', () => {
  test.each([
    ['up 50 %', amount('percent', exactly(n('50'))), 'up', exactly(n('1.5'))],
    ['down 25 %', amount('percent', exactly(n('25'))), 'down', exactly(n('0.75'))],
    [
      'down by about a third rounds by five points',
      amount('ratio', exactly(n('0.3')), { inWords: true }),
      'down',
      between('0.65', '0.75')
    ],
    ['doubled', amount('multiple', exactly(n('2')), { inWords: true }), 'up', between('1.76', '2.3')]
  ] as const)('%s', (_name, stated, direction, factor) => expect(statedFactor(stated, direction)).toEqual(factor))

  test('an amount of another kind is no factor', () => {
    expect(statedFactor(amount('money', exactly(ONE)), 'up')).toBeUndefined()
  })
})

test('a part and what it leaves add to one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (part, more) => {
      const whole = exactly(rational(BigInt(part + more)))
      const share = shareOfWhole([exactly(rational(BigInt(part)))], whole, false)!
      const rest = shareOfWhole([exactly(rational(BigInt(part)))], whole, true)!
      expect(compare(restOf(share).low!, rest.low!)).toBe(0)
    })
  )
})

test('nearness works both ways', () => {
  expect(isNear(n('10'), n('14'), n('1.5'))).toBe(true)
  expect(isNear(n('14'), n('10'), n('1.5'))).toBe(true)
  expect(isNear(n('10'), n('16'), n('1.5'))).toBe(false)
})
