import type { MarkSet } from './mark.ts'
import { numbersIn } from './numbers.ts'

/** East Asian text has brackets of its own. */
const NUMERIC = /[[［](\d{1,3}(?:\s?[,;，、；–—-]\s?\d{1,3}){0,40})(?:,? ?pp?\. ?\d{1,4}(?:[–-]\d{1,4})?)?[\]］]/g
const FOOTNOTE = /\[\^([^\s\][]{1,100})\]/g
/** "in the range [1, 10]" is mathematics. */
const INTERVAL = /(?:\b(?:range|interval|scale|bounds|domain|between|within)|∈|=)\s?$/i

/** `[3]`, `[3, 4]`, `[3–5]`: marks unless they hold a zero or stand for an interval. */
export function findNumeric(set: MarkSet): void {
  const { text } = set.rendered
  for (const match of text.matchAll(NUMERIC)) {
    const keys = numbersIn(match[1]!)
    const isInterval = keys.length > 1 && INTERVAL.test(text.slice(Math.max(0, match.index - 12), match.index))
    if (keys.includes('0') || isInterval) continue
    set.add({ start: match.index, end: match.index + match[0].length, form: 'numeric', keys, fate: 'cut' })
  }
}

/** `[^note]` that Markdown left as text, as it has no definition. */
export function findFootnotes(set: MarkSet): void {
  for (const match of set.rendered.text.matchAll(FOOTNOTE)) {
    set.add({
      start: match.index,
      end: match.index + match[0].length,
      form: 'footnote',
      keys: [match[1]!],
      fate: 'cut'
    })
  }
}
