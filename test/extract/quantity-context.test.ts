import { describe, expect, it } from 'vitest'
import { compare, toNumber } from '../../src/quantity/rational.ts'
import { exact, quantitiesOf, summary } from './quantity-reading.ts'

const printed = (text: string): string[] => quantitiesOf(text).map((mention) => mention.quantity.printed)

describe('several figures in one sentence', () => {
  it.each([
    ['It has five 10 MW turbines.', ['five', '10 MW']],
    ['Output rose from 9% to 14% in 2021.', ['9%', '14%']],
    ['Prices increased from $5 to $7 per tonne.', ['$5', '$7']],
    ['The fleet grew from 12 to 18 trams.', ['12', '18']],
    ['Wages ranged from $5 to $7 an hour.', ['$5 to $7']],
    ['Of 240 firms, 31 (13%) closed.', ['240', '31', '13%']],
    ['It cost $4.2m, or €3.9m.', ['$4.2m', '€3.9m']],
    ['A 12-year lease on 3.5 hectares at £900 a month', ['12-year', '3.5 hectares', '£900']],
    ['In 2019, 41 wells served 2,300 people.', ['41', '2,300']],
    ['Two of the three bridges are 400 m long.', ['Two', 'three', '400 m']],
    ['She sold half of her 50 shares.', ['half', '50']],
    ['The 34B model beat models twice its size.', ['34B', 'twice']]
  ])('%s', (text, figures) => {
    expect(printed(text)).toEqual(figures)
  })
})

describe('a unit printed once for a list', () => {
  it.each([
    ['5 and 10 per cent', ['percent % 4.5..5.5', 'percent % 9.5..10.5']],
    ['10, 20 and 30 km', ['length km 9500..10500', 'length km 19500..20500', 'length km 29500..30500']],
    ['rose from 8 to 11 percent', ['percent % 7.5..8.5', 'percent % 10.5..11.5']],
    ['12 and 15 million', ['count 11500000..12500000', 'count 14500000..15500000']],
    ['3 dogs and 5 km', ['count 3', 'length km 4500..5500']]
  ])('%s', (text, values) => {
    expect(quantitiesOf(text).map(summary)).toEqual(values)
  })
})

describe('what a figure is counted by', () => {
  it.each([
    ['$0.35 per million tokens', 'million token'],
    ['$0.35/M tokens', 'million token'],
    ['$0.35 per 1M tokens', 'million token'],
    ['€80/month', 'month'],
    ['€80 a month', 'month'],
    ['€80 per month', 'month'],
    ['€80 monthly', 'month'],
    ['€5m annually', 'year'],
    ['€5m a year', 'year'],
    ['€5m per annum', 'year'],
    ['€5m/yr', 'year'],
    ['€5m p.a.', 'year'],
    ['€5m each year', 'year'],
    ['31 sec/gear', 'gear'],
    ['£40 per capita', 'capita'],
    ['¥60k/month/household', 'month/household'],
    ['14 deaths per 100,000 people', '100000 people'],
    ['9 deaths per 1,000 live births', 'thousand live birth'],
    ['25 million visitors a year', 'year'],
    ['45 requests per second', 'second'],
    ['$120 per kWh', 'kWh'],
    ['$120 per kilowatt-hour', 'kWh'],
    ['30 mg per square metre', 'm²'],
    ['$3 a barrel', 'bbl'],
    ['1–5k/yr', 'year']
  ])('%s: %s', (text, per) => {
    expect(quantitiesOf(text).map((mention) => mention.per)).toEqual([per])
  })

  it.each(['$5 a side', '12 percent', '40 MW/80 MWh', 'two monthly payments', '9 cups and a year'])(
    'nothing: %s',
    (text) => {
      expect(quantitiesOf(text).map((mention) => mention.per)).toEqual([undefined])
    }
  )
})

describe('table cells', () => {
  it.each([
    ['25-300', 'Length (mm)', 'length mm 0.0245..0.3005'],
    ['12.4', 'Revenue ($m)', 'money USD 12350000..12450000'],
    ['12.4', '$m', 'money USD 12350000..12450000'],
    ['1,204', 'Sales (EUR thousand)', 'money EUR 1203500..1204500'],
    ['88', 'Share, %', 'percent % 87.5..88.5'],
    ['88', 'Share in %', 'percent % 87.5..88.5'],
    ['88', '% of total', 'percent % 87.5..88.5'],
    ['(3.1)', '€m', 'money EUR -3150000..-3050000'],
    ['3.1', 'in millions', 'count 3050000..3150000'],
    ['5 km', 'Length (mm)', 'length km 4500..5500'],
    ['up to 400', 'mm', 'length mm ..0.4 up-to'],
    ['~7', 'kWh', 'energy kWh 23400000..27000000 about'],
    ['40', 'Cases (n)', 'count 40'],
    ['(3.1)', 'Score', 'count 3.05..3.15']
  ])('%s under "%s"', (text, unit, value) => {
    expect(quantitiesOf(text, unit).map(summary)).toEqual([value])
  })

  it.each([
    ['25-300', 'count 25..300'],
    ['$20–100+', 'money USD 19.5.. at-least'],
    ['1–5k/yr', 'count 500..5500'],
    ['30–60%', 'percent % 29.5..60.5'],
    ['up to 14k', 'count ..14000 up-to'],
    ['0.5-15', 'count 0.45..15'],
    ['~¥60k/month', 'money ¥ 57000..63000 about'],
    ['12.4', 'count 12.35..12.45'],
    ['8/10', 'ratio 0.8']
  ])('%s without a head', (text, value) => {
    expect(quantitiesOf(text).map(summary)).toEqual([value])
  })
})

describe('parts that rules ask for', () => {
  const only = (text: string) => quantitiesOf(text)[0]!.quantity

  it('keeps digits and scale apart, for slips of scale', () => {
    expect(only('€44.2 billion')).toMatchObject({ digits: '44.2', scale: 9, decimals: 1, unit: 'EUR' })
    expect(only('1,250,000 hens')).toMatchObject({ digits: '1250000', scale: 0, decimals: 0 })
    expect(only('three million')).toMatchObject({ digits: '3', scale: 6, inWords: true })
  })

  it('keeps both ends of a range as printed', () => {
    const { nominal, nominalHigh, isRange } = only('about 4–6 km')
    expect([toNumber(nominal), toNumber(nominalHigh!), isRange]).toEqual([4000, 6000, true])
  })

  it('counts the closing zeros of a hedged large count as rounding', () => {
    expect(only('about 60,000 bees').decimals).toBe(-4)
    expect(only('60,000 bees').decimals).toBe(0)
  })

  it('marks a printed sign as a change', () => {
    expect(only('+7.9%').signed).toBe(true)
    expect(only('7.9%').signed).toBe(false)
  })

  it('names the base unit where the dimension leaves it open', () => {
    expect(only('4 cents').basis).toBe('USD')
    expect(only('5 mmol/L').basis).toBe('mol/L')
    expect(only('5 km').basis).toBeUndefined()
  })

  it.each([
    ['1 mile', '1.609344 km'],
    ['90 minutes', '1.5 hours'],
    ['1,000 kg', '1 tonne'],
    ['36 km/h', '10 m/s'],
    ['50 °F', '10 °C'],
    ['3.6 MJ', '1 kWh'],
    ['12 months', '1 year'],
    ['8 Gbit', '1 GB'],
    ['100 bps', '1 percentage point'],
    ['$0.5m', '$500k'],
    ['10 mg/L', '1 mg/dL'],
    ['half an hour', '30 minutes']
  ])('%s is %s', (a, b) => {
    expect(compare(only(a).nominal, only(b).nominal)).toBe(0)
  })

  it('keeps fractions exact', () => {
    expect(compare(only('two-thirds of it').nominal, exact('2/3'))).toBe(0)
  })
})
