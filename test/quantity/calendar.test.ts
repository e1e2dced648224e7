import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayNumber, daysInMonth, isLeapYear, weekdayOf } from '../../src/quantity/calendar.ts'

describe('day numbers', () => {
  it.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2025, 1, 27, 20_115],
    [1, 1, 1, -719_162],
    [0, 12, 31, -719_163]
  ])('%i-%i-%i is day %i', (year, month, day, count) => {
    expect(dayNumber(year, month, day)).toBe(count)
    expect(dateOf(count)).toEqual({ year, month, day })
  })

  it('agrees with the runtime calendar for every day it knows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (count) => {
        const date = new Date(count * 86_400_000)
        const ours = dateOf(count)
        expect(ours).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
        expect(dayNumber(ours.year, ours.month, ours.day)).toBe(count)
        expect(weekdayOf(count)).toBe(date.getUTCDay())
      })
    )
  })
})

describe('lengths of months', () => {
  it.each([
    [2024, true],
    [2023, false],
    [1900, false],
    [2000, true],
    [0, true],
    [-4, true]
  ])('%i leaps: %s', (year, leaps) => {
    expect(isLeapYear(year)).toBe(leaps)
    expect(daysInMonth(2, year)).toBe(leaps ? 29 : 28)
  })

  it('gives February 29 days when the year is not known', () => {
    expect(daysInMonth(2)).toBe(29)
    expect(daysInMonth(4)).toBe(30)
  })
})
