import { isFunctionWord } from '../lexicon/function-words.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { ChangeMention } from '../model/reading.ts'

/** "three times the 150 of 2010", "twice as many as the 150": what joins a multiple to the figure that it multiplies. */
const TO_BASE =
  /^(?: as (?:many|much|large|high|big|long|heavy|great|fast|old|wide|deep) as)?(?: that of| those of)?(?: the| its| their)?(?: (?:previous|earlier|original|usual|former|initial))?(?: (?:figure|level|total|number|value) of)? ?(?:some |about |roughly |around |nearly )?$/
/** ", three times", " is three times": the figure before it is the product. */
const FROM_PRODUCT =
  /^[^.;:\d]{0,40}(?:,|\(|–|—| is| are| was| were| being|, or)(?: (?:or|which is|that is|i\.e\.|about|almost|nearly|more than|over|roughly|some|just|exactly|around))* ?$/
const LONGEST = 60

const NEXT_WORD = /^ ([a-z]+)/

/** "40 baths, twice the 150 towels" multiplies no baths: a noun behind the base has to be that of the product. */
function countsOther(text: string, product: QuantityMention, base: QuantityMention): boolean {
  if (base.quantity.dimension !== 'count') return false
  const word = NEXT_WORD.exec(text.slice(base.end, base.end + LONGEST))?.[1]
  if (word === undefined || isFunctionWord(word) || word.endsWith('ed')) return false
  return NEXT_WORD.exec(text.slice(product.end, product.end + LONGEST))?.[1] !== word
}

/** Reads products with both of their figures: "300 members, three times the 150 of 2010". */
export function readMultiples(text: string, quantities: readonly QuantityMention[]): ChangeMention[] {
  const found: ChangeMention[] = []
  for (let i = 1; i + 1 < quantities.length; i++) {
    const [product, amount, base] = [quantities[i - 1]!, quantities[i]!, quantities[i + 1]!]
    if (amount.quantity.dimension !== 'multiple' || product.quantity.dimension !== base.quantity.dimension) continue
    const behind = text.slice(amount.end, base.start)
    const before = text.slice(product.end, amount.start)
    if (behind.length > LONGEST || before.length > LONGEST) continue
    if (
      !/[a-z]/.test(behind) ||
      !TO_BASE.test(behind) ||
      !FROM_PRODUCT.test(before) ||
      countsOther(text, product, base)
    )
      continue
    found.push({
      start: amount.start,
      end: base.end,
      direction: 'up',
      amount,
      from: base,
      to: product,
      fromDays: undefined,
      toDays: undefined,
      word: '',
      clear: false,
      noun: false,
      signed: false
    })
  }
  return found
}
