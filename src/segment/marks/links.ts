import type { LinkRange } from '../rendering.ts'
import { isDomainLabel } from './domains.ts'
import type { MarkSet } from './mark.ts'
import { numbersIn } from './numbers.ts'

const NUMBER_LABEL = /^\[?(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,20})\]?$/
/** Words that want a figure behind them: "rose to [42](…)". */
const WANTS_FIGURE =
  /\b(?:to|of|was|is|are|were|at|about|than|over|under|by|from|for|the|a|only|nearly|almost|some|around|between|and|or|least|most|with|has|have|had|in|no|chapter|section|part|page|table|figure)\s$/i

/** A link shown as a number is a mark, unless its number is a figure of the sentence. */
function isNumericMark(text: string, link: LinkRange, label: string): boolean {
  if (label.startsWith('[') || link.url.startsWith('#')) return true
  return !WANTS_FIGURE.test(text.slice(Math.max(0, link.start - 16), link.start))
}

/** `[words](https://…)`: a mark whose words stay when the sentence needs them; `[3](#sources)` is a number; any other `#…` leads to a heading. */
export function findLinks(set: MarkSet): void {
  const { text, links } = set.rendered
  for (const link of links) {
    const label = text.slice(link.start, link.end)
    const numbers = NUMBER_LABEL.exec(label)
    if (numbers && isNumericMark(text, link, label)) {
      const keys = numbersIn(numbers[1]!)
      set.add({ start: link.start, end: link.end, form: 'numeric', keys, label, span: link.span, fate: 'cut' })
    } else if (!link.url.startsWith('#')) {
      const fate = isDomainLabel(set, link) ? 'cut' : 'cut-if-alone'
      set.add({ start: link.start, end: link.end, form: 'inline-link', keys: [link.url], label, span: link.span, fate })
    }
  }
}
