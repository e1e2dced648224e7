import type { DecisionRecord, ReturnedError } from '../../model/correction-facts.ts'
import { shareDay } from '../../model/date.ts'
import type { Spot } from '../../model/facts.ts'
import { normalise } from '../../model/fingerprint.ts'
import type { Passage } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import { type ReadText, type Remembered, remember, type Sought, statementOf } from './sought.ts'
import { Surroundings } from './surroundings.ts'

/** Share of the corrected sentence's content words that another one needs to state the same fact. */
const LEAST_SHARE = 0.5
/** A wording of so many words is known by itself. */
const KNOWN_BY_ITSELF = 4

export interface ReviewedText extends ReadText {
  readonly path: string
  readonly text: string
  readonly read: (text: string) => ReadText
}

/** Places that state what an entry has corrected, in any spelling of the value. */
export function returnedErrors(document: ReviewedText, entries: readonly DecisionRecord[]): ReturnedError[] {
  const corrections = entries.filter(({ verdict }) => verdict === 'corrected')
  if (corrections.length === 0) return []
  const around = new Surroundings(document)
  return corrections.flatMap((entry) => {
    const remembered = remember(entry, document.read)
    return remembered === undefined ? [] : returnsOf(remembered, document, around)
  })
}

function returnsOf(remembered: Remembered, document: ReviewedText, around: Surroundings): ReturnedError[] {
  const { entry, wrong, right } = remembered
  const stated = (sought: Sought) => statements(remembered, sought, document, around)
  const places = stated(wrong).filter(({ passage, reading }) => {
    return right === undefined || statementOf(right, reading, passage.text) === undefined
  })
  if (places.length === 0) return []
  const [mended] = right === undefined ? [] : stated(right)
  return places.map(({ at, printed, shared, isInPlace, passage }) => ({
    at,
    printed,
    right: entry.right,
    entry: entry.id,
    isInPlace,
    shared,
    mended: mended && { at: mended.at, printed: mended.printed },
    fix: fixOf(entry, passage, document.text)
  }))
}

interface Statement {
  readonly at: Spot
  readonly printed: string
  readonly passage: Passage
  readonly reading: Reading
  readonly shared: readonly string[]
  readonly isInPlace: boolean
}

function statements(remembered: Remembered, sought: Sought, document: ReviewedText, around: Surroundings): Statement[] {
  const quote = normalise(remembered.entry.quote.exact)
  return document.readings.flatMap((reading) => {
    const passage = document.segmentation.passages[reading.passage]!
    const place = statementOf(sought, reading, passage.text)
    if (place === undefined || around.isNotice(passage)) return []
    const source = normalise(document.text.slice(passage.span.start, passage.span.end))
    const isInPlace = source.includes(quote) || normalise(passage.text).includes(quote)
    const shared = isInPlace ? remembered.keys : sharedWords(remembered, sought, around.of(passage))
    if (shared === undefined) return []
    const at = { passage: passage.id, start: place.start, end: place.end }
    return [{ at, printed: passage.text.slice(place.start, place.end), passage, reading, shared, isInPlace }]
  })
}

/** Undefined when the passage is not seen to speak of the corrected fact. */
function sharedWords(
  { keys, names, dates }: Remembered,
  sought: Sought,
  readings: readonly Reading[]
): string[] | undefined {
  const named = readings.flatMap((reading) => reading.names.map(({ key }) => key))
  if (names.size > 0 && named.length > 0 && !named.some((name) => names.has(name))) return undefined
  const days = readings[0]!.dates.filter((mention) => !sought.dates.some(({ date }) => shareDay(date, mention.date)))
  if (dates.length > 0 && days.length > 0 && !dates.some((a) => days.some((b) => shareDay(a.date, b.date))))
    return undefined
  const present = new Set(readings.flatMap((reading) => reading.keys))
  const shared = keys.filter((key) => present.has(key))
  const isWording = sought.quantities.length + sought.dates.length === 0
  if (isWording && sought.wording.split(' ').length >= KNOWN_BY_ITSELF) return shared
  const needed = Math.max(2, Math.ceil(keys.length * LEAST_SHARE))
  return shared.length >= needed ? shared : undefined
}

/** The edit that carries the correction out: only where the wrong words stand once, exactly as the entry has them. */
function fixOf({ wrong, right }: DecisionRecord, { span }: Passage, text: string): ReturnedError['fix'] {
  if (wrong === undefined || right === undefined) return undefined
  const source = text.slice(span.start, span.end)
  const at = source.indexOf(wrong)
  if (at < 0 || source.includes(wrong, at + 1)) return undefined
  const start = span.start + at
  return { span: { start, end: start + wrong.length }, before: wrong, after: right }
}
