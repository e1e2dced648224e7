import { eventClasses } from '../lexicon/event-classes.ts'
import type { Located } from '../model/facts.ts'
import type { DateMention } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'
import type { Token } from '../model/token.ts'
import { dayNumber } from '../quantity/calendar.ts'
import { toNumber } from '../quantity/rational.ts'

/** A thing or happening with a date that the text gives it. */
export interface DatedThing {
  readonly passage: number
  readonly keys: ReadonlySet<string>
  readonly date: Located<DateMention>
  /** The words around the date say that something began, came out, was made or was bought then. */
  readonly begins: boolean
  /** A person died then: all that the person did came before. */
  readonly died: boolean
  /** A law: only its full name or its abbreviation stands for it, and no longer name that holds its words. */
  readonly law?: 'short' | 'full'
}

const BEGINNINGS = new Set([
  'founding',
  'idea',
  'opening',
  'start',
  'construction',
  'acquisition',
  'approval',
  'completion'
])
const MORE = new Set('lay issue reach record enter appear first open draft draw write pass arrive'.split(' '))
const DAYS_PER_YEAR = 365.2425

const isContent = (token: Token): boolean => token.kind === 'word' && token.wordClass !== 'function'

/** Token at which the clause's subject can start: what a comma cuts off as an aside or predicate reaches back. */
function subjectStart({ clauses, tokens }: Reading, clause: number): number {
  let at = clause
  const continues = () =>
    tokens[clauses[at]!.from]!.text === ',' && !JOINS.has(tokens[clauses[at]!.from + 1]?.lower ?? '')
  while (at > 0 && continues()) at--
  return clauses[at]!.from
}

const JOINS = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'so'])

/** Bounds of the stretch that a date belongs to: from the date before it, the clause border or the start. */
function stretch(reading: Reading, date: DateMention): readonly [number, number] {
  const { tokens, clauses, dates } = reading
  const at = tokens.findIndex(({ start }) => start >= date.start)
  const clause = clauses.find(({ from, to }) => at >= from && at < to)
  const before = Math.max(
    0,
    ...dates.filter(({ end, role }) => end <= date.start && role !== 'before').map(({ end }) => end)
  )
  let from = clause ? subjectStart(reading, clauses.indexOf(clause)) : 0
  while (from < at && tokens[from]!.start < before) from++
  const isBare = !tokens.slice(from, at).some(isContent)
  if (!isBare) return [from, at]
  const next = dates.find(({ start }) => start > date.end)
  let to = at
  while (to < tokens.length && (!next || tokens[to]!.end <= next.start) && !/^[;]$/.test(tokens[to]!.text)) to++
  return [at, to]
}

function thing(reading: Reading, from: number, to: number, date: DateMention): DatedThing {
  const words = reading.tokens.slice(from, to).filter(isContent)
  const classes = new Set(words.flatMap(({ family }) => eventClasses(family)))
  return {
    passage: reading.passage,
    keys: new Set([
      ...words.map(({ family }) => family),
      ...words.filter(({ text }) => text.includes('-')).flatMap(({ lower }) => lower.split('-'))
    ]),
    date: { ...date, passage: reading.passage },
    begins:
      [...classes].some((name) => BEGINNINGS.has(name)) ||
      words.some(({ lemma, lower }) => MORE.has(lemma) || MORE.has(lower)),
    died: classes.has('death')
  }
}

/** "…, seven years before Y …": the date of Y, reckoned from the one that stands before. */
function reckoned(reading: Reading, date: DateMention): DatedThing[] {
  const span = reading.quantities.find(
    ({ start, quantity }) => quantity.dimension === 'duration' && start >= date.end && start - date.end < 12
  )
  if (!span || date.date.first === undefined || date.date.last === undefined) return []
  const from = reading.tokens.findIndex(({ start }) => start >= span.end)
  const word = reading.tokens[from]?.lower
  const years = /^(.+?)[\s-]years?$/.test(span.quantity.printed)
    ? Math.round(toNumber(span.quantity.nominal) / (DAYS_PER_YEAR * 86_400))
    : 0
  if ((word !== 'before' && word !== 'after') || years === 0) return []
  const shift = Math.round((word === 'before' ? years : -years) * DAYS_PER_YEAR)
  const printed = `${span.quantity.printed} ${word === 'before' ? 'after' : 'before'} ${date.date.printed}`
  const moved = { ...date.date, first: date.date.first + shift, last: date.date.last + shift, printed }
  return [
    {
      ...thing(reading, from + 1, reading.tokens.length, {
        ...date,
        start: span.start,
        end: reading.tokens[from]!.end,
        date: moved
      }),
      begins: true
    }
  ]
}

/** "X (2018)", "X 2018": a thing with its year. */
function namedYear(reading: Reading, date: DateMention): DatedThing[] {
  const { tokens, classes } = reading
  if (date.date.granularity !== 'year' && date.date.granularity !== 'years') return []
  const at = tokens.findIndex(({ start }) => start >= date.start)
  const isBracketed = tokens[at - 1]?.text === '('
  const end = isBracketed ? at - 1 : at
  let from = end
  while (
    from > 0 &&
    tokens[from - 1]!.kind === 'word' &&
    (isBracketed ? isNominal(reading, from - 1) : classes[from - 1] === 'name')
  )
    from--
  const words = tokens.slice(from, end).filter(isContent)
  if (words.length === 0 || !words.some(({ capital }) => capital)) return []
  const keys = new Set(words.map(({ family }) => family))
  return [{ passage: reading.passage, keys, date: { ...date, passage: reading.passage }, begins: true, died: false }]
}

const isNominal = ({ classes, tokens }: Reading, i: number): boolean =>
  ['noun', 'name', 'adjective', 'unknown'].includes(classes[i]!) || tokens[i]!.lower === 'of'

const ACT = new Set('act law code directive regulation treaty convention statute ordinance'.split(' '))
const isNamePart = ({ text, lower }: Token, wordClass: string): boolean =>
  (wordClass === 'name' || lower === 'and') && !/['’]s?$/.test(text)
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** "Harbour Act 1908" and "HNA 1908": laws carry their year in the name, where it reads as no date. */
function lawYears({ tokens, classes, passage, dates }: Reading): DatedThing[] {
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1]
    if (
      token.kind !== 'number' ||
      !YEAR.test(token.text) ||
      !before ||
      classes[i - 1] !== 'name' ||
      dates.some(({ start }) => start === token.start)
    )
      return []
    const isShort = /^\p{Lu}{3,6}$/u.test(before.text)
    if (!isShort && !ACT.has(before.lower)) return []
    let from = i - 1
    while (!isShort && from > 0 && isNamePart(tokens[from - 1]!, classes[from - 1]!)) from--
    const year = Number(token.text)
    const date: DateMention = {
      start: token.start,
      end: token.end,
      role: 'at',
      date: {
        printed: token.text,
        first: dayNumber(year, 1, 1),
        last: dayNumber(year, 12, 31),
        granularity: 'year',
        approximate: false
      }
    }
    const keys = new Set(
      tokens
        .slice(from, i)
        .filter(isContent)
        .map(({ family }) => family)
    )
    return [{ passage, keys, date: { ...date, passage }, begins: true, died: false, law: isShort ? 'short' : 'full' }]
  })
}

/** A span begins with its first year: "1972–present". */
function beginning(date: DateMention): DateMention {
  const { first, granularity } = date.date
  return granularity === 'years' && first !== undefined ? { ...date, date: { ...date.date, last: first + 365 } } : date
}

/** Every date of the document with the words of what it dates. */
export function datedThings(readings: Iterable<Reading>): DatedThing[] {
  const found: DatedThing[] = []
  for (const reading of readings) {
    found.push(...lawYears(reading))
    for (const mention of reading.dates) {
      const date = beginning(mention)
      if (date.date.first === undefined || date.role === 'before' || date.role === 'by') continue
      const named = namedYear(reading, date)
      const [from, to] = stretch(reading, date)
      found.push(...(named.length > 0 ? named : [thing(reading, from, to, date)]), ...reckoned(reading, date))
    }
  }
  return found
}
