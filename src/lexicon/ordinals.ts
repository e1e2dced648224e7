import { ORDINALS } from './number-words.ts'
import { wordSet } from './word-tables.ts'

/** 1 for "first" and "1st", 12 for "twelfth"; undefined for other words. */
export function ordinalOf(lower: string): number | undefined {
  const listed = ORDINALS.get(lower)
  if (listed !== undefined || !/^\d/.test(lower)) return listed
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Nouns whose numbered members are different things: the second edition is not the third. */
export const SERIES_NOUNS = wordSet(
  'version edition release generation phase stage season round wave volume series cycle draft revision iteration batch block tier level grade class type category model mark act chapter part unit reactor line division team group cohort trial study arm zone district region block sprint'
)
