import { JUBILEES } from '../../lexicon/life-stages.ts'
import { ordinalOf } from '../../lexicon/ordinals.ts'
import type { DateMention } from '../../model/mention.ts'
import type { AnniversaryMention } from '../../model/time-mentions.ts'
import { clauseOf, type Frame, tokenAt } from '../frame.ts'
import { isPoint } from './points.ts'

const TRIGGER = /anniversar|centenar|centennial/i

/** 25 for "25th", "twenty-fifth" and "25-year". */
function yearsOf(lower: string): number | undefined {
  const digits = /^(\d{1,4})-year$/.exec(lower)?.[1]
  return digits === undefined ? ordinalOf(lower) : Number(digits)
}

/** Which anniversary the word at `i` is, with the token that says so. */
function countAt({ tokens }: Frame, i: number): { readonly years: number; readonly from: number } | undefined {
  const { lower, lemma } = tokens[i]!
  const own = JUBILEES.get(lower)
  if (own !== undefined) return { years: own, from: i }
  if (lemma !== 'anniversary') return undefined
  const years = yearsOf(tokens[i - 1]?.lower ?? '')
  return years === undefined ? undefined : { years, from: i - 1 }
}

/** The date of what is celebrated, behind "of". */
function originOf(frame: Frame, from: number, dates: readonly DateMention[]): DateMention | undefined {
  const { tokens } = frame
  if (tokens[from]?.lower !== 'of') return undefined
  for (const date of dates) {
    const at = tokenAt(tokens, date.start)
    if (at <= from || at - from > 9) continue
    const between = tokens.slice(from + 1, at)
    return between.some(({ text }) => /^[,;:()]$/.test(text)) ? undefined : date
  }
  return undefined
}

/** Reads anniversaries with the date on which they are kept. */
export function readAnniversaries(frame: Frame, dates: readonly DateMention[]): AnniversaryMention[] {
  if (dates.length === 0 || !TRIGGER.test(frame.text)) return []
  const points = dates.filter(isPoint)
  const found = frame.tokens.flatMap((_, i): AnniversaryMention[] => {
    const count = countAt(frame, i)
    if (!count || count.years < 1) return []
    const origin = originOf(frame, i + 1, points)
    const kept = points.filter((date) => date !== origin)
    const [date] = kept
    if (!date || kept.length > 1 || dates.length - points.length > 0) return []
    const [start, end] = [frame.tokens[count.from]!.start, frame.tokens[i]!.end]
    const clause = clauseOf(frame.clauses, i)
    if (clause?.negated) return []
    return [
      {
        start,
        end,
        printed: frame.text.slice(start, end),
        years: count.years,
        kept: date,
        origin,
        holder: clause?.subject
      }
    ]
  })
  // Two anniversaries share out the dates in ways that only the sense tells.
  return found.length === 1 ? found : []
}
