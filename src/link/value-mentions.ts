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
  return { ...clause, ...limits, verb, subject: holds ? clause.subject : undefined }
}

/** "each", "per head"; "every day" and "a month" count time and not things. */
function saysEach({ tokens }: Reading, per: string | undefined, clause: Clause | undefined): boolean {
  if (per !== undefined && !per.split(/[/ ]/).every((word) => PERIODS.has(word))) return true
  const [from, to] = [clause?.from ?? 0, clause?.to ?? tokens.length]
  for (let i = from; i < to; i++)
    if (EACH.has(tokens[i]!.lower) && !PERIODS.has(tokens[i + 1]?.lemma ?? '')) return true
  return false
}

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
    besideFigure: 'date' in mention && hasFigure(reading, clause),
    scope: scopeOf(reading, near, 'per' in mention ? mention.per : undefined),
    sentenceScope: sentenceScopeOf(reading),
    modality: modalityOf(reading, near, clause),
    bounds: boundsOf(reading, clause),
    fragment: passage.cell === undefined && !reading.clauses.some(({ subject }) => subject !== undefined),
    negated: clause?.negated ?? false
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

/** Every date of the document with its context. */
export function dateMentions(readings: readonly Reading[], segmentation: Segmentation): ValueMention<DateMention>[] {
  let id = 0
  const places = placesOf(segmentation)
  return readings.flatMap((reading) =>
    reading.dates.map((mention) =>
      make(reading, segmentation.passages[reading.passage]!, mention, NO_MEASURE, id++, places)
    )
  )
}
