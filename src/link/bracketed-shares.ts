import type { Breakdown, ShareCheck } from '../model/arithmetic-facts.ts'
import type { ShareMention } from '../model/arithmetic-mentions.ts'
import type { Located } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'
import { fromPercent } from '../quantity/ratio.ts'

const SOFT = new Set('about around nearly almost roughly approximately some ~ ≈ or just'.split(' '))

const isPercent = ({ quantity }: QuantityMention): boolean =>
  quantity.dimension === 'percent' && !quantity.signed && !quantity.isRange

/** A percentage that fills a bracket, or opens it before a comma: "(38 %)", "(38 %, …)", ", or 38 %,". */
function isBracketed({ tokens }: Reading, { start, end }: QuantityMention): boolean {
  let before = tokens.findIndex((token) => token.start >= start) - 1
  while (before >= 0 && SOFT.has(tokens[before]!.lower)) before--
  const behind = tokens.find((token) => token.start >= end)
  const opens = tokens[before]?.text
  if (opens === '(') return behind === undefined || /^[),;]$/.test(behind.text)
  // ", or 38 %,": the word that was passed over as soft is the one that joins.
  const joins = opens === ',' && tokens[before + 1]?.lower === 'or'
  return joins && (behind === undefined || /^[.,;:)]$/.test(behind.text))
}

/** The bracketed percentage behind a part, or behind "63 of 84 segments", with no other figure between. */
function shareBehind(
  reading: Reading,
  part: QuantityMention,
  whole: QuantityMention,
  form: Breakdown['form']
): QuantityMention | undefined {
  const from = form === 'single' ? Math.max(part.end, whole.end) : part.end
  const next = reading.quantities.find(({ start }) => start >= from)
  return next && isPercent(next) && isBracketed(reading, next) ? next : undefined
}

function shareOf({ quantity, start, end }: QuantityMention, passage: number): Located<ShareMention> {
  return {
    start,
    end,
    passage,
    printed: quantity.printed,
    value: fromPercent(quantity.value),
    wording: 'percent',
    whole: [],
    part: [],
    turned: false,
    modality: 'asserted'
  }
}

/** "95 of the 250 gauges (38 %)": percentages that stand beside the figures that they are worked out from. */
export function bracketedShares(readings: readonly Reading[], breakdowns: readonly Breakdown[]): ShareCheck[] {
  const byPassage = new Map(readings.map((reading) => [reading.passage, reading]))
  return breakdowns.flatMap(({ whole, parts, form, table }) => {
    const reading = whole && table === undefined ? byPassage.get(whole.passage) : undefined
    if (!whole || !reading) return []
    return parts.flatMap(({ value }) => {
      const share = shareBehind(reading, value, whole, form)
      if (!share) return []
      const tie = { score: 0.9, words: [], steps: ['the percentage stands beside its figures'] }
      return [{ share: shareOf(share, reading.passage), whole, parts: [value], rest: false, tie }]
    })
  })
}
