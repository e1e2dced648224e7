import { SCALES } from '../lexicon/number-words.ts'
import { unitBySymbol } from '../lexicon/units.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import { baseForm } from '../lexicon/words.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { RateMention } from '../model/ratios.ts'
import { decimal, multiply, ONE, powerOfTen } from '../quantity/rational.ts'

const family = (word: string): string => baseForm(word)?.family ?? word

const PERIODS = wordSet('year month week day hour minute second quarter decade season night')
/** "per capita" counts by any of these. */
const HEADS = [...new Set('capita head person people inhabitant resident citizen population'.split(' ').map(family))]
/** Words that put the rate beside its total: "$30 million, or $25,000 per pupil". */
const APPOSED =
  /(?:, or|\(or|\(|, i\.e\.,?|, that is,?|, which is|equivalent to|equal to|amounting to|amounts to|equating to|works? out at|working out at|works? out to|comes? to|, or an average of|, an average of|averaging)(?: (?:about|around|roughly|some|just over|just under|nearly|almost))? ?$/
const PER_BEFORE =
  /[a-z]{3,} per (capita|head|person|inhabitant|resident|pupil|student|household|employee)(?: (?:was|is|of|at|were|are|stood at|reached|came to|comes to))?(?: (?:about|around|roughly|some|just over|just under|nearly|almost))? $/i
const AGAIN = /^[ /-](?:per |an? |each |every )?(?:year|month|week|day|annum)|^ (?:annually|monthly|weekly|daily)/
const REACH = 50

/** What a rate is counted by: the families of the noun, or a unit, and how many of them. */
function divisorOf(per: string): Pick<RateMention, 'nouns' | 'unit' | 'base'> | undefined {
  const unit = unitBySymbol(per)
  if (unit && unit.dimension !== 'duration') return { nouns: [], unit: unit.symbol, base: unit.factor }
  const words = per.split(' ')
  const noun = words.at(-1)!
  if (PERIODS.has(noun) || !/^[a-z]{4,}$/.test(noun)) return undefined
  let base = ONE
  for (const word of words.slice(0, -1)) {
    const power = SCALES.get(word)
    if (power !== undefined) base = multiply(base, powerOfTen(power))
    else if (/^\d+$/.test(word)) base = multiply(base, decimal(word))
    else return undefined
  }
  const own = family(noun)
  return { nouns: HEADS.includes(own) ? HEADS : [own], unit: undefined, base }
}

/** True when the rate is divided once more: "per person per year". */
function isDividedAgain(text: string, { end }: QuantityMention, per: string): boolean {
  const behind = text.slice(end, end + REACH)
  const noun = per.split(' ').at(-1)!.slice(0, 4)
  const at = behind.indexOf(noun)
  return at >= 0 && AGAIN.test(behind.slice(at).replace(/^[\p{L}²³]+/u, ''))
}

/** Reads rates that divide a total: "$25,000 per pupil", "12 deaths per 100,000 people", "income per head of $9,000". */
export function readRates(text: string, quantities: readonly QuantityMention[]): RateMention[] {
  return quantities.flatMap((rate, index) => {
    const { start, end, quantity } = rate
    if (quantity.isRange || quantity.signed) return []
    const before = text.slice(Math.max(0, start - REACH), start)
    const per = rate.per ?? (before.includes(' per ') ? PER_BEFORE.exec(before)?.[1]?.toLowerCase() : undefined)
    const divisor = per === undefined ? undefined : divisorOf(per)
    if (per === undefined || !divisor || isDividedAgain(text, rate, per)) return []
    return [{ start, end, rate, index, per, apposed: APPOSED.test(before), ...divisor }]
  })
}
