import { isMark } from '../../lexicon/event-marks.ts'
import { phrasalSteps, stepsOf } from '../../lexicon/event-steps.ts'
import { participleRoot } from '../../lexicon/verb-forms.ts'
import type { DateMention } from '../../model/mention.ts'
import type { Passage, Segmentation } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import type { PlacedDate } from '../../model/time-facts.ts'
import { sideOfOrder } from '../context-keys.ts'
import { contextKeys } from '../overlap.ts'

/** A happening with a date that the text gives it. */
export interface DatedEvent {
  readonly passage: number
  readonly date: PlacedDate
  /** Keys around the date: 1 for its own words, less for its sentence and place. */
  readonly keys: ReadonlyMap<string, number>
  /** Families of its own words. */
  readonly own: ReadonlySet<string>
  /** Steps that its own words name. */
  readonly steps: ReadonlySet<string>
  /** Families of its own words in order, and which of them are names. */
  readonly words: readonly string[]
  readonly names: readonly number[]
  /** Its own words that tell it from others of its kind. */
  readonly marks: ReadonlySet<string>
}

const YEARS_OF_DOUBT = 1826

/** Days that the happening can fall on: "by 2010" has no first one. */
function bounds({ date, role }: DateMention): { first: number | undefined; last: number | undefined } | undefined {
  const { first, last } = date
  if (first === undefined || role === 'until') return undefined
  const slack = date.approximate ? YEARS_OF_DOUBT : 0
  if (role === 'by') return { first: undefined, last }
  if (role === 'before') return { first: undefined, last: first - 1 }
  if (role === 'after') return { first: (last ?? first) + 1, last: undefined }
  return { first: first - slack, last: last === undefined ? undefined : last + slack }
}

interface Region {
  readonly from: number
  readonly to: number
}

const HARD = /^[;:()[\]]$/

/** The words that a date dates: its clause from the date before it, with what stands behind up to the next date or stop. */
function regionOf(reading: Reading, mention: DateMention): Region {
  const own = sideOfOrder(reading, mention.start, mention.end)
  if (own) return own
  const { tokens, classes, clauses, dates } = reading
  const at = tokens.findIndex(({ end }) => end > mention.start)
  const clause = clauses.find(({ from, to }) => at >= from && at < to)
  let from = clause?.from ?? 0
  if (clause && clause.to - clause.from <= 4 && from > 0) from = clauses[clauses.indexOf(clause) - 1]?.from ?? 0
  for (let i = at - 2; i >= from; i--) if (HARD.test(tokens[i]!.text)) from = i + 1
  const before = dates.filter(({ end }) => end <= mention.start).at(-1)
  while (before && from < at && tokens[from]!.start < before.end) from++
  const next = dates.find(({ start }) => start >= mention.end)
  const isVerb = (i: number) => classes[i] === 'verb'
  let hasVerb = classes.slice(from, at).includes('verb')
  let to = at
  while (to < tokens.length && (!next || tokens[to]!.end <= next.start) && !HARD.test(tokens[to]!.text)) {
    if (hasVerb && tokens[to]!.text === ',') break
    hasVerb ||= isVerb(to)
    to++
  }
  return { from, to: Math.max(to, at + 1) }
}

function stepsIn(reading: Reading, { from, to }: Region): Set<string> {
  const { tokens } = reading
  const found = new Set<string>()
  for (let i = from; i < to; i++) {
    const { kind, lower, wordClass } = tokens[i]!
    if (kind !== 'word' || wordClass === 'function') continue
    const { lemma, family } = (wordClass === 'adjective' ? participleRoot(lower) : undefined) ?? tokens[i]!
    const phrasal = phrasalSteps(lemma, [tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? ''])
    for (const step of phrasal.length > 0 ? phrasal : [...stepsOf(lemma), ...stepsOf(family)]) found.add(step)
  }
  return found
}

/** Places of names in the region; those of months and weekdays belong to dates. */
const namesIn = ({ tokens, classes, dates }: Reading, { from, to }: Region): number[] =>
  tokens
    .slice(from, to)
    .flatMap(({ start, end }, i) =>
      classes[from + i] === 'name' && !dates.some((date) => date.start < end && start < date.end) ? [i] : []
    )

const marksIn = ({ tokens, dates }: Reading, { from, to }: Region): Set<string> =>
  new Set(
    tokens
      .slice(from, to)
      .flatMap(({ lower, start, end }) =>
        isMark(lower) && !dates.some((date) => date.start < end && start < date.end) ? [lower] : []
      )
  )

function eventOf(reading: Reading, mention: DateMention, region: Region, told: Reading): DatedEvent | undefined {
  const days = bounds(mention)
  if (!days) return undefined
  const keys = contextKeys(told, region.from, region.to)
  return {
    passage: reading.passage,
    date: { passage: reading.passage, start: mention.start, end: mention.end, date: { ...mention.date, ...days } },
    keys,
    own: new Set([...[...keys].filter(([, weight]) => weight === 1).map(([key]) => key), ...told.place.row]),
    steps: stepsIn(told, region),
    words: told.tokens.slice(region.from, region.to).map(({ family }) => family),
    names: namesIn(told, region),
    marks: marksIn(told, region)
  }
}

/** A date that stands alone in a lead or a cell dates what the item or the row tells. */
function toldBy(reading: Reading, passage: Passage, book: Book): Reading | undefined {
  if (passage.kind !== 'lead' || reading.keys.length > 0) return undefined
  const next = book.readings[reading.passage + 1]
  return next && book.segmentation.passages[next.passage]?.block === passage.block ? next : undefined
}

interface Book {
  readonly readings: readonly Reading[]
  readonly segmentation: Segmentation
}

/** Every dated happening of the document. */
export function datedEvents(readings: readonly Reading[], segmentation: Segmentation): DatedEvent[] {
  const found: DatedEvent[] = []
  for (const reading of readings) {
    if (reading.dates.length === 0) continue
    const told = toldBy(reading, segmentation.passages[reading.passage]!, { readings, segmentation })
    for (const mention of reading.dates) {
      const event = told
        ? eventOf(reading, mention, { from: 0, to: told.tokens.length }, told)
        : eventOf(reading, mention, regionOf(reading, mention), reading)
      if (event) found.push(event)
    }
  }
  return found
}
