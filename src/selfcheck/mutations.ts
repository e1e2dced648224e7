import type { Trace } from '../audit.ts'
import type { Passage } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { insertBlock, type Plant } from './plant.ts'
import { sampleOf } from './random.ts'

/** A sentence of the document with one thing in it changed. */
interface Mutation {
  readonly ruleId: string
  readonly passage: Passage
  readonly words: string
}

type Mutate = (passage: Passage, reading: Reading) => string | undefined

const replaced = ({ text }: Passage, { start, end }: { readonly start: number; readonly end: number }, by: string) =>
  text.slice(0, start) + by + text.slice(end)

const DIGITS = /\d[\d,]*(?:\.\d+)?/

/** Far enough from the first figure that no rounding joins the two. */
const FACTOR = 1.6

/** "1,240" becomes "1,984", "4.1" becomes "6.6": as many decimals, and thousands parted as before. */
function otherFigure(printed: string): string | undefined {
  const digits = DIGITS.exec(printed)?.[0]
  if (digits === undefined) return undefined
  const decimals = digits.split('.')[1]?.length ?? 0
  const value = Number(digits.replaceAll(',', '')) * FACTOR
  const changed = value.toFixed(decimals)
  const parted = digits.includes(',') ? changed.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : changed
  return parted === digits ? undefined : printed.replace(digits, parted)
}

const changeFigure: Mutate = (passage, { quantities }) => {
  const figure = quantities.find(
    ({ quantity }) =>
      !quantity.inWords && !quantity.isRange && quantity.dimension !== 'ordinal' && quantity.dimension !== 'ratio'
  )
  const changed = figure && otherFigure(figure.quantity.printed)
  return figure && changed ? replaced(passage, figure, changed) : undefined
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b/

const changeYear: Mutate = (passage, { dates }) => {
  const date = dates.find((each) => each.role === 'at' && YEAR.test(each.date.printed))
  const printed = date?.date.printed.replace(YEAR, (year) => String(Number(year) - 4))
  return date && printed ? replaced(passage, date, printed) : undefined
}

const SCALES: ReadonlyMap<string, string> = new Map([
  ['thousand', 'million'],
  ['million', 'billion'],
  ['billion', 'million'],
  ['trillion', 'billion']
])
const SCALE = /\b(?:thousand|million|billion|trillion)\b/

const changeScale: Mutate = (passage, { quantities }) => {
  const figure = quantities.find(({ quantity }) => SCALE.test(quantity.printed) && !quantity.inWords)
  const printed = figure?.quantity.printed.replace(SCALE, (word) => SCALES.get(word)!)
  return figure && printed ? replaced(passage, figure, printed) : undefined
}

const LEAST_QUOTED = 6

/** Two words of the quotation change places with nothing said about it. */
const changeQuotation: Mutate = (passage, { quotations }) => {
  const quotation = quotations.find(({ kind, sequence }) => kind === 'speech' && sequence.length >= LEAST_QUOTED)
  if (!quotation) return undefined
  const words = quotation.words.split(' ')
  const at = Math.floor(words.length / 2)
  const changed = [...words.slice(0, at), words[at + 1], words[at], ...words.slice(at + 2)].join(' ')
  return passage.text.includes(quotation.words) ? passage.text.replace(quotation.words, changed) : undefined
}

const MUTATIONS: readonly (readonly [ruleId: string, mutate: Mutate])[] = [
  ['value-conflict', changeFigure],
  ['event-date-conflict', changeYear],
  ['magnitude-slip', changeScale],
  ['quote-variant', changeQuotation]
]

const LEAST_WORDS = 8

function candidates({ segmentation, readings }: Trace, ruleId: string, mutate: Mutate): Mutation[] {
  return readings.flatMap((reading) => {
    const passage = segmentation.passages[reading.passage]!
    if (passage.kind !== 'sentence' || passage.text.split(' ').length < LEAST_WORDS) return []
    const words = mutate(passage, reading)
    return words === undefined ? [] : [{ ruleId, passage, words }]
  })
}

/** Sentences of the document, each with one value changed, as a paragraph of their own at the end of another section. */
export function plantsOfDocument(trace: Trace, count: number, random: () => number): Plant[] {
  const { segmentation, file } = trace
  const headings = segmentation.blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => span.start)
  const places = [...headings.slice(1), file.text.trimEnd().length]
  return MUTATIONS.flatMap(([ruleId, mutate]) =>
    sampleOf(candidates(trace, ruleId, mutate), count, random).map(({ passage, words }) => {
      const away = places.filter((place) => Math.abs(place - passage.span.start) > words.length * 2)
      const at = away[Math.floor(random() * away.length)] ?? file.text.trimEnd().length
      return { ruleId, origin: 'document' as const, words, ...insertBlock(file.text, at, words) }
    })
  )
}
