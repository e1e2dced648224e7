import { PERIODIC } from '../lexicon/event-marks.ts'
import { CONTRAST, EACH } from '../lexicon/scope-groups.ts'
import type { ValueMention } from '../model/facts.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Passage, Segmentation } from '../model/passage.ts'
import type { Clause, Measured, Reading } from '../model/reading.ts'
import { PERIODS } from '../model/slip.ts'
import { asShare } from './as-share.ts'
import { boundsOf } from './bounds.ts'
import { clauseAt, indexAt, keysAround, type Stretch, sideOfOrder } from './context-keys.ts'
import {
  hasFigure,
  modalityOf,
  nearNames,
  scopeOf,
  sentenceScopeOf,
  subjectNames,
  timesOf,
  verbOf
} from './narrowing.ts'
import { Standings } from './standings.ts'

/** What the passage speaks of: its lead, row and innermost heading, the subject of the clause, and names. */
function subjectsOf(reading: Reading, clause: Clause | undefined): Set<string> {
  const { place } = reading
  const named = reading.tokens.filter((_, i) => reading.classes[i] === 'name').map(({ family }) => family)
  return new Set([
    ...place.lead,
    ...place.row,
    ...(place.headings[0] ?? []),
    ...(clause?.subject?.keys ?? []),
    ...named
  ])
}

interface Places {
  readonly segmentation: Segmentation
  readonly standings: Standings
}

const placesOf = (segmentation: Segmentation): Places => ({ segmentation, standings: new Standings(segmentation) })

/** The part of the clause that stands on the date's side of "before" or "after", with its own verb. */
function narrowed(reading: Reading, clause: Clause | undefined, limits: Stretch | undefined): Clause | undefined {
  if (!clause || !limits) return clause
  const { tokens, classes } = reading
  let verb: number | undefined
  for (let i = limits.from; i < limits.to && verb === undefined; i++)
    if (classes[i] === 'verb' && tokens[i]!.wordClass !== 'function') verb = i
  const start = tokens[limits.from]!.start
  const holds = clause.subject && clause.subject.start >= start && clause.subject.end <= tokens[limits.to - 1]!.end
  // A stated order is read of what is asserted only.
  return { ...clause, ...limits, verb, negated: false, subject: holds ? clause.subject : undefined }
}

/** "each", "per head"; "every day" and "a month" count time and not things. */
function saysEach({ tokens }: Reading, per: string | undefined, clause: Clause | undefined): boolean {
  if (per !== undefined && !per.split(/[/ ]/).every((word) => PERIODS.has(word))) return true
  const [from, to] = [clause?.from ?? 0, clause?.to ?? tokens.length]
  for (let i = from; i < to; i++)
    if (EACH.has(tokens[i]!.lower) && !PERIODS.has(tokens[i + 1]?.lemma ?? '')) return true
  return false
}

/** A year in front of what is held time and again says which one is meant. */
const isLabel = ({ tokens }: Reading, behind: number): boolean =>
  [behind, behind + 1, behind + 2].some(
    (at, k) =>
      PERIODIC.has(tokens[at]?.lemma ?? '') &&
      tokens.slice(behind, behind + k).every(({ kind, wordClass }) => kind === 'word' && wordClass !== 'function')
  )

/** "was not signed until 1994" says that it was signed then. */
const bringsAbout = ({ tokens }: Reading, at: number): boolean =>
  tokens.slice(0, at).some(({ lower }) => lower === 'until')

function make<T extends QuantityMention | DateMention>(
  reading: Reading,
  passage: Passage,
  mention: T,
  measured: Measured,
  id: number,
  { segmentation, standings }: Places
): ValueMention<T> {
  const { tokens } = reading
  const from = indexAt(tokens, mention.start)
  const to = Math.max(from + 1, indexAt(tokens, mention.end - 1) + 1)
  const limits = 'date' in mention ? sideOfOrder(reading, mention.start, mention.end) : undefined
  const clause = narrowed(reading, clauseAt(reading, from), limits)
  const { near, keys } = keysAround(reading, clause, from, to, limits)
  return {
    id,
    passage: reading.passage,
    block: passage.block,
    standing: standings.of(passage),
    section: segmentation.blocks[passage.block]?.section.at(-1),
    table: passage.cell?.table,
    start: mention.start,
    end: mention.end,
    mention,
    printed: 'quantity' in mention ? mention.quantity.printed : mention.date.printed,
    keys,
    measured: measured.keys,
    aspect: measured.aspect,
    subjects: subjectsOf(reading, clause),
    subject: reading.place.subject ?? clause?.subject?.printed ?? '',
    attribute: measured.printed,
    lead: reading.place.lead.join(' '),
    names: nearNames(reading, near).map(({ key }) => key),
    subjectNames: subjectNames(reading, clause),
    list: segmentation.blocks[passage.block]?.list,
    contrast: reading.tokens.some(({ lower }) => CONTRAST.has(lower)),
    each: saysEach(reading, 'per' in mention ? mention.per : undefined, clause),
    designators: [
      ...new Set([...nearNames(reading, near).flatMap(({ designators }) => designators), ...reading.series])
    ],
    times: timesOf(reading, mention, clause),
    verb: verbOf(reading, clause),
    labels: 'date' in mention && isLabel(reading, to),
    besideFigure: 'date' in mention && hasFigure(reading, clause),
    scope: scopeOf(reading, near, 'per' in mention ? mention.per : undefined),
    sentenceScope: sentenceScopeOf(reading),
    modality: modalityOf(reading, near, clause),
    bounds: boundsOf(reading, clause),
    fragment: passage.cell === undefined && !reading.clauses.some(({ subject }) => subject !== undefined),
    negated: (clause?.negated ?? false) && !('date' in mention && bringsAbout(reading, from))
  }
}

/** A date dates an event and measures nothing. */
const NO_MEASURE: Measured = { keys: [], aspect: 'level', printed: '' }

/** Every figure of the document with its context. */
export function quantityMentions(
  readings: readonly Reading[],
  segmentation: Segmentation
): ValueMention<QuantityMention>[] {
  let id = 0
  const places = placesOf(segmentation)
  return readings.flatMap((reading) =>
    reading.quantities.map((mention, i) =>
      make(reading, segmentation.passages[reading.passage]!, asShare(mention), reading.measures[i]!, id++, places)
    )
  )
}

/** The sentence that a lead with nothing but a date dates: "**17 April 2023:** The board approved …". */
function toldBy(reading: Reading, readings: readonly Reading[], { passages }: Segmentation): Reading | undefined {
  const lead = passages[reading.passage]!
  const next = readings[reading.passage + 1]
  if (lead.kind !== 'lead' || reading.keys.length > 0 || reading.dates.length !== 1) return undefined
  return next && next.tokens.length > 0 && passages[next.passage]!.block === lead.block ? next : undefined
}

/** Every date of the document with its context, those worked out from another date as well. */
export function dateMentions(readings: readonly Reading[], segmentation: Segmentation): ValueMention<DateMention>[] {
  let id = 0
  const places = placesOf(segmentation)
  return readings.flatMap((reading) => {
    const passage = segmentation.passages[reading.passage]!
    const told = reading.dates.length > 0 ? toldBy(reading, readings, segmentation) : undefined
    if (told) {
      const [mention] = reading.dates as [DateMention]
      const { start, end } = told.tokens[0]!
      const value = make(told, passage, { ...mention, start, end }, NO_MEASURE, id++, places)
      return [{ ...value, passage: reading.passage, start: mention.start, end: mention.end, mention }]
    }
    return [...reading.dates, ...reading.time.reckoned].map((mention) =>
      make(reading, passage, mention, NO_MEASURE, id++, places)
    )
  })
}
