import { MONTHS } from '../lexicon/months.ts'

const YEAR = /(?:19|20)\d\d/
const NUMBERED = /(?:19|20)\d\d[-/](0[1-9]|1[0-2])/
const WORD = /\p{L}{3,9}/gu

export interface PrintedMonth {
  readonly year: number
  /** From 1; undefined when only the year is known, as in "03/04/2024", which names no month to all readers. */
  readonly month: number | undefined
}

/** Year and month of a date as an entry or a heading prints it. */
export function printedMonth(date: string): PrintedMonth | undefined {
  const year = YEAR.exec(date)?.[0]
  if (year === undefined) return undefined
  const numbered = NUMBERED.exec(date)?.[1]
  const words: readonly string[] = date.match(WORD) ?? []
  const named = words.map((word) => MONTHS.get(word.toLowerCase())).find((month) => month !== undefined)
  return { year: Number(year), month: numbered === undefined ? named : Number(numbered) }
}
