import type { MarginMention } from '../../model/statistics.ts'
import { figureAt } from './figure.ts'

/** "a margin of error of ±3.1 points", "the margin of sampling error is plus or minus 3 percentage points". */
const BEHIND =
  /\b[Mm]argins? of (?:sampling )?error\b(?: for (?:the )?(?:full |total |whole |overall )?(?:sample|survey|poll|results?))?,?\s?(?:[=:(]\s?)?(?:of|was|is|at)?\s?(?:about |around |roughly |approximately )?(?:±|\+\/[-−–]|plus or minus |plus-or-minus )?\s?(?=\.?\d)/gu
/** "a 3-point margin of error". */
const BEFORE =
  /(?:±|\+\/[-−–])?\s?(?=\d)(?<![\d.,])(\d{1,2}(?:\.\d{1,2})?)[\s-]?(?:percentage[- ]points?|points?|%|per ?cent) margin of (?:sampling )?error/gu
const PER_CENT = /^\s?(?:%|per ?cent|percentage[- ]points?|points?|pp|pts?\b)/
const LEVEL =
  /(\d{2}(?:\.\d)?)\s?(?:%|per ?cent) (?:level of )?(?:confidence|certainty)|confidence level of (\d{2}(?:\.\d)?)/iu
/** The margin of a part, or of a change, is wider than that of the whole. */
const OF_A_PART = /\bsub-?(?:group|sample|set)s?\b|\bamong\b|\bcross-?tab|\bdifference|\bchange/i

/** Margins of error of whole samples, in percentage points. */
export function readMargins(text: string): MarginMention[] {
  if (!/margins? of (?:sampling )?error/i.test(text) || OF_A_PART.test(text)) return []
  const level = LEVEL.exec(text)
  const confidence = level ? Number(level[1] ?? level[2]) : undefined
  const found: MarginMention[] = []
  for (const match of text.matchAll(BEHIND)) {
    const figure = figureAt(text, match.index + match[0].length)
    if (figure && PER_CENT.test(text.slice(figure.end, figure.end + 20))) found.push({ ...figure, level: confidence })
  }
  for (const match of text.matchAll(BEFORE)) {
    const figure = figureAt(text, match.index + match[0].indexOf(match[1]!))
    if (figure) found.push({ ...figure, level: confidence })
  }
  return found
}
