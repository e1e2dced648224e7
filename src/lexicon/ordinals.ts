import { CARDINALS, ORDINALS } from './number-words.ts'
import { wordSet } from './word-tables.ts'

/** 1 for "first" and "1st", 12 for "twelfth", 25 for "twenty-fifth"; undefined for other words. */
export function ordinalOf(lower: string): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(lower)?.[1]
  if (digits !== undefined) return Number(digits)
  const [tens = '', ones] = lower.split('-')
  if (ones === undefined) return ORDINALS.get(lower)
  const [ten = 0, one] = [CARDINALS.get(tens), ORDINALS.get(ones)]
  return ten >= 20 && one !== undefined ? ten + one : undefined
}

/** Nouns whose numbered members are different things: the second edition is not the third. */
export const SERIES_NOUNS = wordSet(
  'version edition release generation phase stage season round wave volume series cycle draft revision iteration batch block tier level grade class type category model mark act chapter part unit reactor line division team group cohort trial study arm zone district region block sprint'
)
