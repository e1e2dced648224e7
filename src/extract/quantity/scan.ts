import type { DateMention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'

/** What the readers of one passage look at. */
export interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly dates: readonly DateMention[]
}

/** The date that shares a character with `[start, end)`; dates stand in order and apart. */
export function dateAt(dates: readonly DateMention[], start: number, end: number): DateMention | undefined {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.start < end) low = middle + 1
    else high = middle
  }
  const last = dates[low - 1]
  return last && last.end > start ? last : undefined
}

/** The text around an offset, for talk that tells what a figure is; bounded, so that reading stays linear. */
export const around = (text: string, at: number, reach: number): string =>
  text.slice(Math.max(0, at - reach), at + reach)
