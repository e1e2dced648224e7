import { CAPITAL_LABELS, DOTTED_LABELS, LABELS } from '../../lexicon/labels.ts'
import { MONTHS } from '../../lexicon/months.ts'
import type { Token } from '../../model/token.ts'
import { matchAt } from '../sticky.ts'
import { around, type Scan } from './scan.ts'

/**
 * Digits that are no amount, known by what stands before them or by their own shape.
 * Each guard gives the offset behind all that it rules out, or −1.
 */

const GLUED_BEFORE = /[/\\@#_^§&]/
const HYPHENS = /[-‐‑–—]/
const CHAIN = /\d+(?:[-‑]\d+){2,}|\d+(?:\.\d+){2,}|\d{3}[)-] ?\d{3}-\d{4}|0\d+(?:[ -]\d{3,4})+|0\d+/y
const ABROAD = /\d{1,3}(?:[ -.]\(?\d{2,4}\)?){2,}(?!\d)/y
const PREPRINT = /\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d+)?(?!\d)/y
const OBJECT = /10\.\d{4,9}\/\S+/y
const LONG = /\d{10,}(?!\d|[.,]\d)/y
const CLOCK =
  /\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?(?![a-z])|o['’]clock)|\d{1,2} ?(?:[ap]\.?m\.?(?![A-Za-z])|o['’]clock)|\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:])/y
const RATIO_TALK = /\b(?:ratio|scale|odds|dilution|dilute[ds]?|proportion|leverage|aspect|split)\b/i
const TALK_REACH = 80
const SLASHED = /(?:24\/7|9\/11|7\/7)(?!\d)/y
const SCORE_TALK = /^(?:won|win|wins|lost|lose|beat|defeat|defeated|victory|loss|draw|drew|score|scored|tie|tied)$/
const SCORE = /1?\d[-–]1?\d(?![\d%.,]*\d|%)/y
const LIST_NUMBER = /\d{1,3}(?:[.)](?=\s)|(?:\.\d{1,2})+\.(?= ))/y
const ENUMERATOR = /\(\d{1,2}\)(?= [A-Za-z])/y
const CITATION = /\[\d{1,3}(?: ?[,;–-] ?\d{1,3})*\]/y
const ROW_OF_LABELS =
  / ?(?:–|-|—|&|\/|,? and|,? or| to) ?(?:§ ?)?\d+(?:\.\d+)*[a-z]?(?![\d%]|[.,]\d| (?:percent|per|million|billion|thousand|km|kg|m|%))/y
const ROW_BY_COMMA = /, ?\d+(?:\.\d+)*[A-Z]?(?:\/\d+)?(?= ?(?:[,;)\]]|and |or |& |$))/y

const ADDRESS_REACH = 300
const ADDRESS = /:\/\/|www\.|\w@\w/

/** True inside a web or mail address: no blank stands between its start and the digits. */
function inAddress(text: string, at: number): boolean {
  if (text[at - 1] === ' ' || at === 0) return false
  let from = at
  while (from > 0 && at - from < ADDRESS_REACH && text.charCodeAt(from - 1) > 32) from--
  return ADDRESS.test(text.slice(from, at))
}

function endOf(match: RegExpExecArray | null): number {
  return match ? match.index + match[0].length : -1
}

/** Telephone numbers, ISBNs, versions, preprint and object identifiers. */
function byShape(text: string, at: number): number {
  const chain = endOf(matchAt(CHAIN, text, at))
  if (chain >= 0) return chain
  const first = text[at + 4] === '.' ? endOf(matchAt(PREPRINT, text, at)) : -1
  if (first >= 0) return first
  const object = text[at + 2] === '.' ? endOf(matchAt(OBJECT, text, at)) : -1
  if (object >= 0) return object
  const long = endOf(matchAt(LONG, text, at))
  if (long >= 0) return long
  const abroad = text[at - 1] === '+' ? matchAt(ABROAD, text, at) : null
  return abroad && abroad[0].replace(/\D/g, '').length >= 9 ? endOf(abroad) : -1
}

/** "10:30", "5 pm", "24/7", "won 3–1". */
function byHabit({ text, tokens }: Scan, index: number, at: number): number {
  const clock = matchAt(CLOCK, text, at)
  if (clock && !(/^\d+:\d+$/.test(clock[0]) && RATIO_TALK.test(around(text, at, TALK_REACH)))) return endOf(clock)
  const slashed = endOf(matchAt(SLASHED, text, at))
  if (slashed >= 0) return slashed
  const score = matchAt(SCORE, text, at)
  if (!score) return -1
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) if (SCORE_TALK.test(tokens[i]!.lower)) return endOf(score)
  return -1
}

function isGlued(text: string, at: number): boolean {
  const before = text[at - 1]
  if (before === undefined) return false
  if (/[\^_]\{[-−+]?$/.test(text.slice(Math.max(0, at - 3), at))) return true
  if (GLUED_BEFORE.test(before) || /[\p{L}\d]/u.test(before)) return true
  const beyond = text[at - 2] ?? ' '
  if (HYPHENS.test(before)) return /[\p{L}\d]/u.test(beyond)
  return before === '.' && /[\p{L}\d]/u.test(beyond)
}

/** End of "Sections 3, 4 and 5" from the first of its numbers on. */
function rowOfLabels(text: string, start: number): number {
  let end = start
  for (let i = 0; i < 20; i++) {
    const next = matchAt(ROW_OF_LABELS, text, end) ?? matchAt(ROW_BY_COMMA, text, end)
    if (!next) return end
    end += next[0].length
  }
  return end
}

/** True when the token before names a label: "Section", "No.", "type". */
export function hasLabel(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (!before) return false
  if (before.lower === '.') {
    const word = tokens[index - 2]
    return word !== undefined && word.end === before.start && DOTTED_LABELS.has(word.lower)
  }
  if (before.kind !== 'word') return before.lower === '#' || before.lower === '§' || before.lower === '¶'
  const lower = before.lower.endsWith('.') ? before.lower.slice(0, -1) : before.lower
  if (before.lower !== lower && DOTTED_LABELS.has(lower)) return true
  if (lower === 'no') return before.capital && tokens[index - 2] !== undefined
  return LABELS.has(lower) || (before.capital && CAPITAL_LABELS.has(lower))
}

/** "3." or "2.4." at the very start of the text. */
function atStart(text: string, at: number): number {
  if (at > 1 || (at === 1 && text[0] !== '(')) return -1
  const match = matchAt(LIST_NUMBER, text, at)
  if (!match) return -1
  const end = at + match[0].length
  return end < text.length ? end : -1
}

/** Offset behind digits at token `index` that cannot be an amount, or −1. */
export function ruledOutBefore(scan: Scan, index: number): number {
  const { text, tokens } = scan
  const token = tokens[index]!
  const at = token.start
  if (isGlued(text, at) || inAddress(text, at)) return token.end
  if (text[at - 1] === '(' && matchAt(ENUMERATOR, text, at - 1)) return token.end
  if (text[at - 1] === '[') {
    const citation = endOf(matchAt(CITATION, text, at - 1))
    if (citation >= 0) return citation
  }
  const shape = byShape(text, at)
  if (shape >= 0) return shape
  const start = atStart(text, at)
  if (start >= 0) return start
  if (isDayOfMonth(tokens, index)) return token.end
  const before = tokens[index - 1]
  if (before?.lower === 'per') return token.end
  return byHabit(scan, index, at)
}

/** "March 3", "3 March" that the dates left aside for want of a year. */
function isDayOfMonth(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(token.lower)) return false
  const before = tokens[index - 1]
  const after = tokens[index + 1]?.lower === 'of' ? tokens[index + 2] : tokens[index + 1]
  return isMonth(before) || isMonth(after)
}

const isMonth = (token: Token | undefined): boolean =>
  token?.capital === true && token.lower !== 'may' ? MONTHS.has(token.lower.replace('.', '')) : token?.text === 'May'

/** Offset behind a labelled row of numbers whose first ends at `end`. */
export function labelledUntil(text: string, end: number): number {
  return rowOfLabels(text, end)
}
