import type { Comparator, PValue } from '../../model/statistics.ts'
import { figureAt, skipSpace } from './figure.ts'

/** "p =", "P value <", "a p-value of": what stands in front of the figure; "1 − p" and "10^p" are other figures. */
const P = /(?<![\p{L}\p{N}_\\^/−–-]|[−–-] )[pP](?:\s?([=<>≤≥])|[- ]values?\s?(?:([=<>≤≥])|(?:of|was|is) ))/gu
const SIGNS: Readonly<Record<string, Comparator>> = { '=': '=', '<': '<', '≤': '<', '>': '>', '≥': '>' }
/** Behind the figure: a range, or the unit of another quantity ("p = 40 %", "p = 1.5 bar"). */
const GOES_ON = /^(?:\s?[–—-]\s?\.?\d|\s?[%°×])/

/** Every p value of the passage, in order. */
export function readPValues(text: string): PValue[] {
  const found: PValue[] = []
  for (const match of text.matchAll(P)) {
    const { index: start } = match
    const figure = figureAt(text, skipSpace(text, start + match[0].length))
    if (!figure || GOES_ON.test(text.slice(figure.end, figure.end + 5))) continue
    const comparator = SIGNS[match[1] ?? match[2] ?? '=']!
    found.push({ start, end: figure.end, printed: text.slice(start, figure.end), comparator, figure })
  }
  return found
}
