import { wordSet } from '../lexicon/word-tables.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { SubsetMention } from '../model/rest.ts'
import { isPlainFigure, NO_AMOUNT, sameUnit } from '../model/same-unit.ts'
import { type Frame, tokenAt } from './frame.ts'

const PRONOUNS = wordSet('which whom them these those')

const isPlain = (mention: QuantityMention): boolean =>
  !NO_AMOUNT.has(mention.quantity.dimension) && isPlainFigure(mention)

/** "Of these, 130 …", "130 of them": the figure is part of one before it. */
function isOfThem({ tokens }: Frame, { start, end }: QuantityMention): boolean {
  const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)]
  const behind = tokens[to]?.lower === 'of' && PRONOUNS.has(tokens[to + 1]?.lower ?? '')
  const comma = tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  return behind || (PRONOUNS.has(tokens[comma]?.lower ?? '') && tokens[comma - 1]?.lower === 'of')
}

/** Things that are counted may be made of others: only sums and measures are included in each other. */
function isIncluded({ tokens }: Frame, { start, quantity }: QuantityMention): boolean {
  const at = tokenAt(tokens, start) - 1
  return (
    quantity.dimension !== 'count' && tokens[at]?.lower === 'including' && /^[,(]$/.test(tokens[at - 1]?.text ?? '')
  )
}

/** Reads figures that are said to be part of one before them. */
export function readSubsets(frame: Frame, quantities: readonly QuantityMention[]): SubsetMention[] {
  return quantities.flatMap((value, i) => {
    if (!isPlain(value) || (!isOfThem(frame, value) && !isIncluded(frame, value))) return []
    const before = quantities.slice(0, i).filter((each) => isPlain(each) && sameUnit(each, value))
    return before.length > 0 || isOfThem(frame, value) ? [{ value, before }] : []
  })
}
