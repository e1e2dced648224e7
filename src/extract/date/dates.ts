import { MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/months.ts'
import { ORDINALS } from '../../lexicon/number-words.ts'
import { type WordFilter, wordFilter } from '../../lexicon/word-filter.ts'
import type { DateMention, DateRole } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import { tokenFrom } from '../token-walk.ts'
import { readPoint } from './point.ts'
import { readDateRange } from './range.ts'
import { readRole } from './role.ts'
import type { Stretch } from './stretch.ts'
import { countsSomething, isYear } from './year-context.ts'

export interface DateContext {
  /** Year that the document speaks from: closes "March 3" and "the end of the decade". */
  readonly year?: number
}

const STARTS: WordFilter = wordFilter([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...'early mid middle late beginning start end close turn last final latter fy fye fiscal financial tax ad a.d ce year-end end-of-year twenty-first'.split(
    ' '
  )
])
const STARTS_GLUED = /^(?:end-\d|[qh][1-4](?![a-z])|fye?\d|[a-z]+(?:th|first)-century)/
const PREFIXED = /^(?:pre|post)-?(?=\d{4}(?!\d))/i

/** Where a date may begin in the token: at its start, or behind "pre-" and "post-". */
function startIn(token: Token): { offset: number; prefix: string } | undefined {
  if (token.kind === 'number') return { offset: 0, prefix: '' }
  if (token.kind !== 'word') return undefined
  const { lower } = token
  if (STARTS.has(lower)) return { offset: 0, prefix: '' }
  const code = lower.charCodeAt(lower.length - 1)
  if (code === 46 && STARTS.has(lower.slice(0, -1))) return { offset: 0, prefix: '' }
  const ending = code >= 48 && code <= 57
  if (!ending && (lower.length < 6 || (!lower.includes('-') && !lower.includes('/')))) return undefined
  if (STARTS.has(lower.slice(0, Math.max(0, lower.indexOf('-')))) || STARTS_GLUED.test(lower))
    return { offset: 0, prefix: '' }
  const prefixed = PREFIXED.exec(token.text)
  return prefixed
    ? { offset: prefixed[0].length, prefix: prefixed[0].slice(0, prefixed[0].length).toLowerCase().replace('-', '') }
    : undefined
}

/** Digits glued to what stands before them belong to it: "v2019", "$2019", "3.2019". */
function isGlued(text: string, at: number): boolean {
  const before = text[at - 1]
  if (before === undefined) return false
  if (/[\p{L}\d$€£¥#@_.+]/u.test(before)) return true
  return (before === '-' || before === '/') && /[\p{L}\d]/u.test(text[at - 2] ?? ' ')
}

/** "2019, 2020 and 2021": years that follow a year. */
function isListed(text: string, previous: DateMention | undefined, start: number): boolean {
  if (!previous || start - previous.end > 6 || start < previous.end) return false
  return (
    previous.date.granularity !== 'day' &&
    /^(?:, | and | or |, and |, or |\/| vs\.? )$/.test(text.slice(previous.end, start))
  )
}

const PREFIX_ROLES: Readonly<Record<string, DateRole>> = { pre: 'before', post: 'after' }

function mentionOf(
  text: string,
  stretch: Stretch,
  tokens: readonly Token[],
  first: number,
  next: number,
  prefix: string
): DateMention {
  const article = stretch.bareYear === undefined
  const { role, approximate } = readRole(tokens, first, next, article)
  const { start, end, granularity } = stretch
  const date = { printed: text.slice(start, end), first: stretch.first, last: stretch.last, granularity, approximate }
  const whole = { start, end, date, role: stretch.isRange ? ('from-to' as const) : (PREFIX_ROLES[prefix] ?? role) }
  const dated = stretch.weekday === undefined ? whole : { ...whole, weekday: stretch.weekday }
  return stretch.impossible ? { ...dated, impossible: true } : dated
}

/** True when nothing stands in the way of reading the stretch as a date. */
function holds(
  text: string,
  stretch: Stretch,
  tokens: readonly Token[],
  index: number,
  next: number,
  listed: boolean
): boolean {
  const year = stretch.bareYear
  if (year !== undefined)
    return (
      !/^[-‑][A-Za-z]/.test(text.slice(stretch.end, stretch.end + 2)) && isYear(year, tokens, { index, next, listed })
    )
  if (!stretch.isRange) return stretch.first !== undefined || stretch.impossible === true
  if (!/^\d{4} ?(?:[–—/-]| to| and)/.test(text.slice(stretch.start, stretch.start + 9))) return true
  const from = Number(text.slice(stretch.start, stretch.start + 4))
  if (countsSomething(from, tokens, { index, next })) return false
  return from >= 1400
}

/**
 * Every date and period of a passage, in order and without overlaps. A number is a year only where the words say so;
 * a month or a day without a year is left out unless the context gives one.
 */
export function readDates(text: string, tokens: readonly Token[], context: DateContext = {}): DateMention[] {
  const found: DateMention[] = []
  let free = 0
  for (const token of tokens) {
    if (token.start < free) continue
    const place = startIn(token)
    if (!place) continue
    const at = token.start + place.offset
    if (place.prefix === '' && isGlued(text, at)) continue
    const point = readPoint(text, at, context.year)
    if (point === 'turn') {
      // "the turn of the 20th century" must not be read as the century.
      free = Math.max(free, text.indexOf('century', at))
      continue
    }
    if (!point) continue
    const before = tokens[token.index - 1]?.lower ?? ''
    const range = readDateRange(
      text,
      point,
      before === 'the' ? (tokens[token.index - 2]?.lower ?? '') : before,
      context.year
    )
    const stretch = range ?? point
    const next = tokenFrom(tokens, token.index, stretch.end)
    const listed = place.prefix !== '' || isListed(text, found.at(-1), at)
    if (!holds(text, stretch, tokens, token.index, next, listed)) continue
    found.push(mentionOf(text, stretch, tokens, token.index, next, place.prefix))
    free = stretch.end
  }
  return found
}
