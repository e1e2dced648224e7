import { MONTHS } from '../../lexicon/months.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { Frame } from '../frame.ts'

const SPELLS = wordSet('spring summer autumn winter year month week day decade century season')
const SHIFTED = wordSet('following next previous preceding same')
const YEAR = /^(?:1[0-9]{3}|20[0-9]{2})$/
const DAY = /^(?:[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?$/
/** Words that lead in a point of time and hardly a number of things. */
const LEADS = wordSet('around about circa since until till by in from to before after')

const isMonth = ({ tokens }: Frame, i: number): boolean => {
  const token = tokens[i]
  return token?.capital === true && MONTHS.has(token.lower)
}

/** Index behind "16 April", "April 16", "May", "the following May" at `i`. */
function calendarEnd(frame: Frame, i: number): number | undefined {
  const { tokens } = frame
  const token = tokens[i]!
  if (token.kind === 'number' && DAY.test(token.text) && isMonth(frame, i + 1)) return i + 2
  if (SHIFTED.has(token.lower) && (isMonth(frame, i + 1) || SPELLS.has(tokens[i + 1]?.lower ?? ''))) return i + 2
  if (!isMonth(frame, i)) return undefined
  const next = tokens[i + 1]
  if (next?.kind === 'number' && DAY.test(next.text)) return i + 2
  return LEADS.has(tokens[i - 1]?.lower ?? '') || /^(?:late|early|mid)$/.test(tokens[i - 1]?.lower ?? '')
    ? i + 1
    : undefined
}

/** "the flood of 1412", "around 1570": a number of four digits that nothing is counted by. */
function yearEnd({ tokens, classes }: Frame, i: number): number | undefined {
  if (!YEAR.test(tokens[i]!.text)) return undefined
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  const closes =
    next === undefined || next.kind === 'punctuation' || classes[i + 1] === 'function' || classes[i + 1] === 'verb'
  if (!before || !closes || next?.text === '(' || /^(?:of|to|per)$/.test(next?.lower ?? '')) return undefined
  if (before.lower === 'of')
    return classes[i - 2] === 'noun' &&
      !/^(?:total|sum|average|mean|number|figure|maximum|minimum|population|record|peak)$/.test(tokens[i - 2]!.lower)
      ? i + 1
      : undefined
  return LEADS.has(before.lower) && classes[i - 2] !== 'verb' ? i + 1 : undefined
}

/** Dates without a year and years without a role: first token and index behind the last, outside `known`. */
export function readLooseDates(frame: Frame, known: ReadonlyMap<number, number>): Map<number, number> {
  const found = new Map<number, number>()
  const { tokens } = frame
  for (let i = 0; i < tokens.length; i++) {
    const end = known.get(i)
    if (end !== undefined) {
      i = Math.max(i, end - 1)
      continue
    }
    const token = tokens[i]!
    if (token.kind !== 'number' && !token.capital && !SHIFTED.has(token.lower)) continue
    let to = calendarEnd(frame, i) ?? yearEnd(frame, i)
    if (to === undefined || known.has(to - 1)) continue
    if (/^(?:to|–|-)$/.test(tokens[to]?.lower ?? '')) to = calendarEnd(frame, to + 1) ?? to
    found.set(i, to)
    i = to - 1
  }
  return found
}
