import type { DecisionRecord } from '../../model/correction-facts.ts'
import { normalise } from '../../model/fingerprint.ts'
import type { DateMention, QuantityMention } from '../../model/mention.ts'
import type { Segmentation } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import { sameUnit } from '../../model/same-unit.ts'
import { compare, type Rational } from '../../quantity/rational.ts'

/** A text as the stages before this one read it. */
export interface ReadText {
  readonly segmentation: Segmentation
  readonly readings: readonly Reading[]
}

/** A value or wording to look for: by its values where it has any, so that the spelling does not matter. */
export interface Sought {
  readonly wording: string
  readonly quantities: readonly QuantityMention[]
  readonly dates: readonly DateMention[]
}

/** A correction with the words that tell its sentence from others. */
export interface Remembered {
  readonly entry: DecisionRecord
  readonly keys: readonly string[]
  readonly names: ReadonlySet<string>
  readonly dates: readonly DateMention[]
  readonly wrong: Sought
  readonly right: Sought | undefined
}

type Read = (text: string) => ReadText

/** Reads the entry's sentence, once with the wrong words and once with the right ones. */
export function remember(entry: DecisionRecord, read: Read): Remembered | undefined {
  const { wrong, right, quote } = entry
  if (wrong === undefined) return undefined
  const quoted = read(quote.exact)
  const sought = soughtIn(quoted, wrong, read)
  const own = new Set(sought.quantities.length + sought.dates.length === 0 ? keysOf(read(wrong)) : [])
  // The wrong words may be the name itself, and a title in front of it.
  const isOther = (name: string): boolean => !name.includes(sought.wording) && !sought.wording.includes(name)
  return {
    entry,
    keys: keysOf(quoted).filter((key) => !own.has(key)),
    names: new Set(quoted.readings.flatMap(({ names }) => names.map(({ key }) => key)).filter(isOther)),
    dates: quoted.readings.flatMap(({ dates }) => dates).filter((date) => !sought.dates.includes(date)),
    wrong: sought,
    right: right === undefined ? undefined : soughtIn(read(quote.exact.replace(wrong, () => right)), right, read)
  }
}

const keysOf = ({ readings }: ReadText): string[] => [...new Set(readings.flatMap(({ keys }) => keys))]

/** The values of some words, read in their sentence where they stand in it, and otherwise by themselves. */
function soughtIn({ segmentation, readings }: ReadText, words: string, read: Read): Sought {
  const wording = normalise(words)
  for (const reading of readings) {
    const { text } = segmentation.passages[reading.passage]!
    const start = text.indexOf(words)
    if (start < 0) continue
    const isInside = (mention: { start: number; end: number }) =>
      mention.start < start + words.length && start < mention.end
    return { wording, quantities: reading.quantities.filter(isInside), dates: reading.dates.filter(isInside) }
  }
  const alone = read(words).readings
  const fills = ({ start, end }: { start: number; end: number }) => (end - start) * 2 > words.length
  return {
    wording,
    quantities: alone.flatMap(({ quantities }) => quantities.filter(fills)),
    dates: alone.flatMap(({ dates }) => dates.filter(fills))
  }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a passage states what is sought. */
export function statementOf({ quantities, dates, wording }: Sought, reading: Reading, text: string) {
  if (quantities.length + dates.length === 0) return wordingIn(text, wording)
  const figures = quantities.map((figure) => reading.quantities.find((each) => isSameFigure(figure, each)))
  const days = dates.map((date) => reading.dates.find((each) => isSameDate(date, each)))
  const found: (Stretch | undefined)[] = [...figures, ...days]
  return found.includes(undefined) ? undefined : found[0]
}

const isEqual = (a: Rational | undefined, b: Rational | undefined): boolean =>
  a === undefined || b === undefined ? a === b : compare(a, b) === 0

const isSameFigure = (a: QuantityMention, b: QuantityMention): boolean =>
  sameUnit(a, b) &&
  isEqual(a.quantity.nominal, b.quantity.nominal) &&
  isEqual(a.quantity.nominalHigh, b.quantity.nominalHigh)

const isSameDate = ({ date: a }: DateMention, { date: b }: DateMention): boolean =>
  a.first !== undefined && a.first === b.first && a.last === b.last

const LETTER = /[\p{L}\p{N}]/u

/** Whole words only. A rendered passage has one space between words, so that offsets hold. */
function wordingIn(text: string, wording: string): Stretch | undefined {
  const lower = normalise(text)
  if (wording === '' || lower.length !== text.length) return undefined
  for (let start = lower.indexOf(wording); start >= 0; start = lower.indexOf(wording, start + 1)) {
    const end = start + wording.length
    if (!LETTER.test(lower[start - 1] ?? ' ') && !LETTER.test(lower[end] ?? ' ')) return { start, end }
  }
  return undefined
}
