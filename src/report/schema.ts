import { z } from 'zod'
import { OUTLET_KINDS } from '../model/outlet.ts'
import type { Frozen } from './frozen.ts'
import { scoreCardSchema } from './score-card.ts'

export const REPORT_SCHEMA_VERSION = 1

const offset = z.int().nonnegative()
const text = z.string()
const optionalText = z.string().nullable()
const ids = z.array(z.int().nonnegative())

export const span = z
  .strictObject({ start: offset, end: offset })
  .meta({ id: 'span', description: 'UTF-16 offsets into the document, end exclusive' })
const position = { line: z.int().positive(), column: z.int().positive() }
const placed = { span, ...position, quote: text }

const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+|\/\d+)?$/)
  .meta({ id: 'number', description: 'An exact number: a decimal, or a fraction where no decimal is exact' })
const optionalNumber = number.nullable()

const quantity = z
  .strictObject({
    type: z.literal('quantity'),
    printed: text,
    low: optionalNumber.meta({
      description: 'Lowest value that the printed figure can stand for, in base units; null when open'
    }),
    high: optionalNumber,
    nominal: number,
    nominalHigh: optionalNumber,
    digits: text,
    scale: z.int(),
    dimension: text,
    unit: text,
    unitFactor: number,
    basis: optionalText.meta({ description: 'What the base unit is where the dimension leaves it open' }),
    approximation: z.enum(['exact', 'about', 'over', 'under', 'at-least', 'up-to', 'nearly']),
    isRange: z.boolean(),
    decimals: z.int(),
    inWords: z.boolean(),
    signed: z.boolean()
  })
  .meta({ id: 'quantity' })

const day = z.string().nullable().meta({ description: 'ISO 8601 calendar date; null when that side is open' })
const dateFields = { printed: text, first: day, last: day, granularity: text, approximate: z.boolean() }

const words = z.strictObject({ type: z.literal('words'), words: text })
const value = z.discriminatedUnion('type', [
  quantity,
  z.strictObject({ type: z.literal('date'), ...dateFields }),
  words
])

const claim = z
  .strictObject({
    id: z.int().nonnegative(),
    fingerprint: text,
    kind: text,
    ...placed,
    passage: z.int().nonnegative(),
    text,
    subject: text,
    attribute: text,
    value,
    qualifiers: z.strictObject({
      time: z.array(z.strictObject(dateFields)),
      place: z.array(text),
      scope: z.array(text),
      condition: z.array(text),
      comparand: z.array(text)
    }),
    modality: z.enum([
      'asserted',
      'hedged',
      'speculative',
      'planned',
      'reported',
      'quoted',
      'hypothetical',
      'disputed'
    ]),
    polarity: z.enum(['positive', 'negative']),
    attributedTo: optionalText,
    checkWorthy: z.boolean(),
    citations: ids
  })
  .meta({ id: 'claim' })

const citation = z
  .strictObject({
    id: z.int().nonnegative(),
    form: text,
    ...placed,
    printed: text,
    key: text,
    outlet: optionalText,
    url: optionalText,
    source: z.int().nonnegative().nullable(),
    passage: z.int().nonnegative(),
    covers: span,
    passages: ids,
    inReferences: z.boolean()
  })
  .meta({ id: 'citation' })

const source = z
  .strictObject({
    id: z.int().nonnegative(),
    keys: z.array(text),
    outlet: optionalText,
    outletName: optionalText,
    kind: z.enum(OUTLET_KINDS).nullable(),
    url: optionalText,
    canonical: optionalText,
    doi: optionalText,
    arxiv: optionalText,
    isbn: optionalText,
    issn: optionalText,
    pmid: optionalText,
    title: optionalText,
    author: optionalText,
    date: optionalText,
    entry: span.nullable(),
    printed: text,
    citedBy: ids
  })
  .meta({ id: 'source' })

const cluster = z
  .strictObject({
    id: z.int().nonnegative(),
    subject: text,
    attribute: text,
    claims: ids,
    separations: z.array(z.strictObject({ claims: z.tuple([z.int(), z.int()]), by: text }))
  })
  .meta({ id: 'cluster' })

const place = z
  .strictObject({
    role: text,
    start: offset,
    end: offset,
    ...position,
    quote: text,
    context: text,
    outlets: z.array(text)
  })
  .meta({ id: 'place', description: 'A place that a finding speaks of' })

const fix = z.strictObject({ span, before: text, after: text })
export const finding = z
  .strictObject({
    fingerprint: text,
    ruleId: text,
    severity: z.enum(['error', 'warning', 'info']),
    confidence: z.number().min(0).max(1),
    status: z.enum(['new', 'known', 'corrected', 'dismissed']),
    correctionId: optionalText,
    suppressed: z
      .strictObject({ reason: text, at: span.nullable() })
      .nullable()
      .meta({ description: 'The comment of the text, or the entry of the settings, that silences it' }),
    baselineState: z
      .enum(['new', 'unchanged', 'absent'])
      .nullable()
      .meta({ description: 'Against an earlier version' }),
    message: text,
    working: z.array(text),
    doubt: text,
    question: optionalText,
    reported: optionalText,
    computed: optionalText,
    spans: z.array(place),
    repeats: z.array(place),
    claims: ids,
    citations: ids,
    fix: fix.nullable(),
    fixes: z.array(fix)
  })
  .meta({ id: 'finding' })

const count = z.int().nonnegative()
const counts = z.record(z.string(), count)

const coverage = z
  .strictObject({
    sentences: count,
    headings: count,
    tables: count,
    cells: count,
    numbersSeen: count,
    numbersParsed: count,
    numbersCompared: count,
    datesParsed: count,
    claims: count,
    checkWorthyClaims: count,
    citedClaims: count,
    uncitedClaims: count,
    factClusters: count,
    rules: z.array(z.strictObject({ ruleId: text, agrees: count, differs: count, undecided: counts }))
  })
  .meta({ id: 'coverage' })

const confirmation = z.strictObject({ ruleId: text, message: text, spans: z.array(place) }).meta({ id: 'confirmation' })

const summary = z
  .strictObject({
    findings: z.strictObject({ error: count, warning: count, info: count }),
    byRule: counts,
    byStatus: counts,
    confirmed: count
  })
  .meta({ id: 'summary' })

const documentFields = {
  document: z.strictObject({ path: text, sha256: text, words: count, title: optionalText }),
  coverage,
  claims: z.array(claim),
  citations: z.array(citation),
  sources: z.array(source),
  scoreCard: scoreCardSchema,
  clusters: z.array(cluster),
  findings: z.array(finding),
  confirmations: z.array(confirmation),
  summary
}

const head = {
  schemaVersion: z.literal(REPORT_SCHEMA_VERSION),
  tool: z.strictObject({ name: z.literal('claimcheck'), version: text })
}

const documentSchema = z.strictObject(documentFields)

/** What `--format json` prints: the record of one document, or several of them under `documents`. */
export const reportSchema = z
  .union([
    z.strictObject({ ...head, ...documentFields }),
    z.strictObject({ ...head, documents: z.array(documentSchema) })
  ])
  .meta({ title: 'claimcheck report', description: 'Claims, citations and findings of one or several documents' })

/** One document as printed. */
export type DocumentReport = Frozen<z.infer<typeof documentSchema>>
