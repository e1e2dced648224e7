import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { parse } from '../../src/parse/index.ts'
import { format, HUNDRED, multiply, type Rational } from '../../src/quantity/rational.ts'
import { segment } from '../../src/segment/index.ts'

const read = (text: string) => extract(segment(parse({ path: 'x.md', text, sha256: '' }))).readings[0]!
const percent = (value: Rational | undefined) => (value ? format(multiply(value, HUNDRED), 0) : '…')

describe('shares', () => {
  const sharesOf = (text: string) =>
    read(text).shares.map(({ printed, value }) => `${printed}: ${percent(value.low)} to ${percent(value.high)}`)

  test.each([
    ['Well over half of the bridges were sound.', ['Well over half: 49 to …']],
    ['Almost two-thirds of the land is forest.', ['Almost two-thirds: 55 to 69']],
    ['One in five of the complaints was upheld.', ['One in five: 15 to 25']],
    ['One test in ten of the release failed.', ['One test in ten: 8 to 13']],
    ['Altos make up 55% of the choir.', ['55%: 55 to 56']],
    ['The majority of the bridges were sound.', ['majority: 50 to …']]
  ])('%s', (text, shares) => expect(sharesOf(text)).toEqual(shares))

  test.each([
    'Sales rose by a third in May.',
    'The price fell from 40% of the average to 30% of the average.',
    'The most important of the bridges is sound.',
    'The odds are 4:1 of the field.'
  ])('no share: %s', (text) => expect(sharesOf(text)).toEqual([]))
})

describe('breakdowns', () => {
  const breakdownsOf = (text: string) =>
    read(text).breakdowns.map(
      ({ form, whole, parts }) =>
        `${form} ${whole?.quantity.printed ?? '–'}: ${parts.map(({ value }) => value.quantity.printed).join(', ')}`
    )

  test.each([
    ['Of the 250 bridges, 95 showed cracks, 130 rust and 25 no damage.', ['of 250: 95, 130, 25']],
    ['The mast has 84 sections, 63 of which were bolted by March.', ['which 84: 63']],
    ['The suite holds 1,800 cases, of which 1,620 passed and 126 failed.', ['which 1,800: 1,620, 126']],
    ['They counted 63 of the 84 sections.', ['single 84: 63']],
    ['The panel had 68 cases (43 by men and 25 by women).', ['sum 68: 43, 25']],
    ['Dredging took €180 million and quays €95 million.', ['list –: €180 million, €95 million']]
  ])('%s', (text, breakdowns) => expect(breakdownsOf(text)).toEqual(breakdowns))

  test.each(['The plant has 40 pumps.', 'It took 3 to 5 days.', 'Output rose 4% to 12 tonnes.'])(
    'no breakdown: %s',
    (text) => expect(breakdownsOf(text)).toEqual([])
  )
})
