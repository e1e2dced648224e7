import { ONE, type Rational, rational } from '../quantity/rational.ts'
import type { Unit } from './units.ts'

/** Currencies as signs, codes and words. `¥` names no one currency and is kept as it is printed. */

const currency = (code: string, factor: Rational = ONE, symbol = code): Unit => ({
  symbol,
  dimension: 'money',
  factor,
  offset: undefined,
  basis: code
})

const HUNDREDTH = rational(1n, 100n)

const pairs = (table: string): [string, Unit][] =>
  table
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((pair) => {
      const at = pair.lastIndexOf(' ')
      return [pair.slice(0, at), currency(pair.slice(at + 1))]
    })

/** Signs, with the letters that stand glued before them. */
export const CURRENCY_SIGNS: ReadonlyMap<string, Unit> = new Map(
  pairs(`
$ USD|US$ USD|U.S.$ USD|A$ AUD|AU$ AUD|C$ CAD|CA$ CAD|HK$ HKD|NZ$ NZD|S$ SGD|SG$ SGD|NT$ TWD|R$ BRL|MX$ MXN|Z$ ZWL|€ EUR|£ GBP
¥ ¥|CN¥ CNY|JP¥ JPY|₹ INR|₩ KRW|₽ RUB|₺ TRY|₫ VND|₦ NGN|₱ PHP|฿ THB|₪ ILS|₴ UAH|₡ CRC|₲ PYG|₵ GHS|₸ KZT|₼ AZN|₾ GEL|৳ BDT`)
)

/** Codes that stand before or behind a figure in this spelling. */
export const CURRENCY_CODES: ReadonlyMap<string, Unit> = new Map([
  ...'USD EUR GBP JPY CNY INR CHF CAD AUD NZD HKD SGD TWD KRW BRL MXN ZAR RUB TRY SEK NOK DKK PLN CZK HUF ILS THB VND NGN PHP IDR MYR AED SAR QAR EGP PKR BDT LKR KES GHS UAH CLP COP PEN ARS'
    .split(' ')
    .map((code): [string, Unit] => [code, currency(code)]),
  ...pairs('RMB CNY|Rs INR|Rs. INR|Tk BDT|RM MYR|Kč CZK|zł PLN|kr krone|Kr krone|Fr franc')
])

/** Spelled-out names in lower case, with spaces for hyphens. */
export const CURRENCY_WORDS: ReadonlyMap<string, Unit> = new Map([
  ...pairs(`
dollar USD|dollars USD|us dollar USD|us dollars USD|american dollars USD|canadian dollars CAD|australian dollars AUD|new zealand dollars NZD
hong kong dollars HKD|singapore dollars SGD|taiwan dollars TWD|euro EUR|euros EUR|pounds sterling GBP|pound sterling GBP
yen JPY|japanese yen JPY|yuan CNY|chinese yuan CNY|renminbi CNY|rupee INR|rupees INR|indian rupees INR|won KRW|korean won KRW|swiss francs CHF|francs franc|franc franc
rouble RUB|roubles RUB|ruble RUB|rubles RUB|rand ZAR|reais BRL|peso peso|pesos peso|krona krone|kronor krone|krone krone|kroner krone
lira TRY|liras TRY|zloty PLN|zlotys PLN|złoty PLN|shekel ILS|shekels ILS|baht THB|naira NGN|ringgit MYR|rupiah IDR|dirham AED|dirhams AED|riyal SAR|riyals SAR
dong VND|taka BDT|shilling shilling|shillings shilling|crown crown|crowns crown|florin florin|florins florin|guilder guilder|guilders guilder|ducat ducat|ducats ducat`),
  ['cent', currency('USD', HUNDREDTH, 'cent')],
  ['cents', currency('USD', HUNDREDTH, 'cent')],
  ['us cents', currency('USD', HUNDREDTH, 'cent')],
  ['euro cents', currency('EUR', HUNDREDTH, 'eurocent')],
  ['pence', currency('GBP', HUNDREDTH, 'p')],
  ['penny', currency('GBP', HUNDREDTH, 'p')],
  ['yuan renminbi', currency('CNY')]
])

/** Signs that stand behind the figure. */
export const TRAILING_SIGNS: ReadonlyMap<string, Unit> = new Map([
  ['€', currency('EUR')],
  ['£', currency('GBP')],
  ['$', currency('USD')],
  ['₽', currency('RUB')],
  ['₹', currency('INR')],
  ['¥', currency('¥')],
  ['¢', currency('USD', HUNDREDTH, 'cent')],
  ['元', currency('CNY')],
  ['円', currency('JPY')]
])

export const POUNDS = currency('GBP')

/** First words of currency names of several words. */
export const CURRENCY_OPENERS: ReadonlySet<string> = new Set(
  [...CURRENCY_WORDS.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' ')))
)
