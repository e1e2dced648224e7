import { MEASURING, POINTS } from '../../lexicon/predicate-words.ts'
import type { ClaimValue } from '../../model/claim.ts'
import type { DateMention } from '../../model/mention.ts'
import type { Passage } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import { clauseOf, tokenAt } from '../frame.ts'
import type { Argument } from '../predication/arguments.ts'
import type { Predication } from '../predication/predications.ts'
import { printed, type Sentence } from '../predication/sentence.ts'
import { saidBy } from '../predication/verbs.ts'
import { type Stretch, type ValueContext, valueClaim } from './value-context.ts'
import { inWords, type Words } from './words.ts'

/** A date beside a figure, or inside the subject, says when something was measured; it is a qualifier and no claim. */
function datesAnEvent(reading: Reading, mention: Stretch): boolean {
  const clause = clauseOf(reading.clauses, tokenAt(reading.tokens, mention.start))
  if (!clause) return true
  const { subject } = clause
  if (subject && mention.start >= subject.start && mention.end <= subject.end) return false
  const start = reading.tokens[clause.from]?.start ?? 0
  const end = reading.tokens[clause.to - 1]?.end ?? 0
  return !reading.quantities.some((figure) => figure.start >= start && figure.end <= end)
}

/** The date as it is printed with the word that opens its range. */
function printedDate({ text }: Passage, { start, end }: Stretch, date: DateMention | undefined): ClaimValue {
  const opener = /\bbetween $/i.exec(text.slice(Math.max(0, start - 10), start))
  const range = opener && /\band\b/.test(text.slice(start, end))
  const printed = range ? text.slice(start - opener[0].length, end) : text.slice(start, end)
  return date
    ? { type: 'date', date: { ...date.date, printed: range ? printed : date.date.printed } }
    : { type: 'words', words: printed }
}

/** The words of the predicate up to the date: "moved to the coast". */
function saidOf(sentence: Sentence, each: Predication): string {
  const object = each.arguments.find(({ preposition, kind }) => preposition === '' && kind !== 'date')
  return object ? `${saidBy(sentence, each)} ${printed(sentence, object)}` : saidBy(sentence, each)
}

const MOMENT = /\d\s+\p{L}|\p{L}\s+\d{1,2}(?:,|$)/u

/** The first token of the date in the argument: "in 2011", "in the 1987 floods". */
function dateIn({ dateEnds }: Sentence, { from, to, kind }: Argument): number | undefined {
  const first = [from, from + 1, from + 2].find((i) => i < to && dateEnds.has(i))
  return first !== undefined && kind === 'thing' && from + 1 < first ? undefined : first
}

/** A figure beside the date makes it the time of a measurement, unless the verb tells of an act or a day is named. */
function measures(each: Predication, { preposition, from }: Argument, day: boolean): boolean {
  const figure = each.arguments.some((argument) => argument.kind === 'figure' && argument.preposition !== 'with')
  const active = !(each.passive && (each.be || each.from === 0))
  if (active && !day && figure && !PEAKS.test(each.lemma)) return true
  if ((preposition !== '' && !POINTS.has(preposition)) || COMING.test(each.lemma)) return true
  if (each.lemma === 'be') return figure || preposition !== ''
  return active && from === 0 && figure && MEASURING.has(each.lemma)
}

function ofArgument(context: ValueContext, each: Predication, argument: Argument): Words[] {
  const { sentence, reading, passage, subjects } = context
  const { tokens, dateEnds } = sentence
  const first = dateIn(sentence, argument)
  if (first === undefined) return []
  const stretch = { start: tokens[first]!.start, end: tokens[dateEnds.get(first)! - 1]!.end }
  const mention = reading.dates.find(({ start }) => start === stretch.start)
  const subject = subjects.of(each)
  const day = MOMENT.test(passage.text.slice(stretch.start, stretch.end))
  if (subject === '' || measures(each, argument, day)) return []
  const thing = argument.kind === 'thing'
  const noun = thing ? ` ${passage.text.slice(stretch.end, tokens[argument.to - 1]!.end).trim()}` : ''
  const attribute = `${saidOf(sentence, each)}${noun}`
  return [{ kind: 'date', ...stretch, subject, attribute, value: printedDate(passage, stretch, mention) }]
}

const COMING = /^(?:expect|forecast|project|plan)$/
const PEAKS = /^(?:peak|culminate|bottom)$/

const NO_EVENT =
  /^(?:summer|winter|spring|autumn|year|end|beginning|start|course|census|edition|plan|total|sum|average|peak|record)$/

/** "the flood of 1912", "its reform of 1854": the year of an event that a noun names. */
function datedNouns({ sentence }: ValueContext): Words[] {
  const { tokens, classes, looseDates, dateEnds } = sentence
  return [...dateEnds].flatMap(([from, to]): Words[] => {
    if (tokens[from - 1]?.lower !== 'of' || classes[from - 2] !== 'noun') return []
    if (!looseDates.has(from) && to !== from + 1) return []
    let start = from - 2
    while (start > 0 && (classes[start - 1] === 'adjective' || classes[start - 1] === 'noun')) start--
    const definite = /^(?:the|its|their)$/.test(tokens[start - 1]?.lower ?? '')
    if (!definite || NO_EVENT.test(tokens[from - 2]!.lower)) return []
    const noun = printed(sentence, { from: start, to: from - 1 })
    return [inWords('date', tokens[from]!.start, tokens[to - 1]!.end, noun, noun, printed(sentence, { from, to }))]
  })
}

/** Claims about when things happened: dates of verbs and of the nouns of events. */
export function dateClaims(context: ValueContext): Words[] {
  const { reading, predications, sentence } = context
  const events = predications.flatMap((each) =>
    each.infinitive ? [] : each.arguments.flatMap((argument) => ofArgument(context, each, argument))
  )
  const tied = new Set(
    predications.flatMap((each) =>
      each.arguments.flatMap(({ from, to }) => [...sentence.dateEnds.keys()].filter((i) => i >= from && i < to))
    )
  )
  const left = reading.dates.flatMap((mention) =>
    !tied.has(tokenAt(reading.tokens, mention.start)) && datesAnEvent(reading, mention)
      ? [valueClaim(context, 'date', mention, '', printedDate(context.passage, mention, mention))]
      : []
  )
  const seen = new Set(events.map(({ start }) => start))
  return [...events, ...[...datedNouns(context), ...left].filter(({ start }) => !seen.has(start))]
}
