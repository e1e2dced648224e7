import { wordSet } from '../lexicon/word-tables.ts'
import type { ClaimDraft, ClaimKind, ClaimValue, Qualifiers } from '../model/claim.ts'
import { toSource } from '../model/offset-map.ts'
import type { Passage } from '../model/passage.ts'
import type { Clause, Reading } from '../model/reading.ts'
import { clauseOf, tokenAt } from './frame.ts'

interface Words {
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
  readonly subject: string
  readonly attribute: string
  readonly value: ClaimValue
}

const IMPERATIVES = wordSet(
  'see read note consider use keep make ensure check remember avoid choose follow let please apply contact visit imagine think ask do'
)
const OPINIONS = wordSet('should ought must need arguably hopefully frankly believe hope feel think wish')

/** Questions, instructions, opinions and bare fragments state nothing that could be true or false. */
function statesSomething(reading: Reading, passage: Passage): boolean {
  if (passage.kind === 'heading' || passage.kind === 'lead' || passage.kind === 'reference') return false
  if (passage.text.trimEnd().endsWith('?')) return false
  const first = reading.tokens[0]
  if (first && IMPERATIVES.has(first.lower) && reading.quantities.length === 0) return false
  return (
    !reading.tokens.some(({ lower }) => lower === 'i' || lower === 'we') ||
    !reading.tokens.some(({ lower }) => OPINIONS.has(lower))
  )
}

function qualifiersOf(reading: Reading, words: Words): Qualifiers {
  const time = reading.dates.filter(({ start }) => start !== words.start).map(({ date }) => date)
  const comparand = reading.comparisons.map(({ right }) => right.printed)
  return { time, place: [], scope: [], condition: [], comparand }
}

const subjectOf = (reading: Reading, clause: Clause | undefined): string =>
  clause?.subject?.printed ?? reading.place.subject ?? ''

/** Words from the verb of the clause to its end, the value left out: what is said of the subject. */
function predicateOf(
  reading: Reading,
  passage: Passage,
  clause: Clause | undefined,
  value: { readonly start: number; readonly end: number }
): string {
  if (!clause) return ''
  const from = clause.verb ?? clause.from
  const inside = reading.tokens
    .slice(from, clause.to)
    .filter(({ start, end, kind }) => kind !== 'punctuation' && (end <= value.start || start >= value.end))
  const near = inside.filter(({ start, end }) => value.start - end < 60 && start - value.end < 40)
  return near.map(({ start, end }) => passage.text.slice(start, end)).join(' ')
}

/** A date beside a figure, or inside the subject, says when something was measured; it is a qualifier and no claim. */
function datesAnEvent(reading: Reading, mention: { readonly start: number; readonly end: number }): boolean {
  const clause = clauseOf(reading.clauses, tokenAt(reading.tokens, mention.start))
  if (!clause) return true
  const { subject } = clause
  if (subject && mention.start >= subject.start && mention.end <= subject.end) return false
  const start = reading.tokens[clause.from]?.start ?? 0
  const end = reading.tokens[clause.to - 1]?.end ?? 0
  return !reading.quantities.some((figure) => figure.start >= start && figure.end <= end)
}

function valueWords(reading: Reading, passage: Passage): Words[] {
  const read = (
    kind: 'quantity' | 'date',
    mention: { readonly start: number; readonly end: number },
    measured: string,
    value: ClaimValue
  ): Words => {
    const clause = clauseOf(reading.clauses, tokenAt(reading.tokens, mention.start))
    const predicate = predicateOf(reading, passage, clause, mention)
    const attribute = predicate.includes(measured) ? predicate : `${measured} ${predicate}`.trim()
    return { kind, start: mention.start, end: mention.end, subject: subjectOf(reading, clause), attribute, value }
  }
  return [
    ...reading.quantities.flatMap((mention, i) =>
      mention.quantity.dimension === 'ordinal'
        ? []
        : [
            read('quantity', mention, reading.measures[i]!.printed, {
              type: 'quantity',
              quantity: mention.quantity
            })
          ]
    ),
    ...reading.dates.flatMap((mention) =>
      datesAnEvent(reading, mention) ? [read('date', mention, '', { type: 'date', date: mention.date })] : []
    )
  ]
}

const inWords = (
  kind: ClaimKind,
  start: number,
  end: number,
  subject: string,
  attribute: string,
  words: string
): Words => ({
  kind,
  start,
  end,
  subject,
  attribute,
  value: { type: 'words', words }
})

/** "the largest region by value" is a ranking of "largest" among regions by value. */
function rankingClaims(reading: Reading, passage: Passage): Words[] {
  return reading.rankings.map(({ start, end, holder }) => {
    const last = reading.tokens[tokenAt(reading.tokens, start)]!
    return inWords(
      'ranking',
      start,
      end,
      holder.printed,
      passage.text.slice(last.end, end).trim(),
      passage.text.slice(start, last.end)
    )
  })
}

function wordClaims(reading: Reading, passage: Passage): Words[] {
  return [
    ...reading.descriptions.map((each) =>
      inWords(
        'description',
        each.start,
        each.end,
        each.subject.printed,
        each.form === 'purpose' ? 'is for' : 'is',
        each.printed
      )
    ),
    ...reading.relations.map((each) =>
      inWords(
        'relation',
        each.start,
        each.end,
        each.subject.printed,
        each.relation.replace('-', ' '),
        each.object.printed
      )
    ),
    ...reading.acronyms.map((each) => inWords('expansion', each.start, each.end, each.short, 'stands for', each.long)),
    ...reading.quotations
      .filter(({ kind }) => kind !== 'term')
      .map((each) =>
        inWords('quotation', each.start, each.end, each.speaker ?? '', 'says', each.words.replace(/[,.;]$/, ''))
      ),
    ...rankingClaims(reading, passage)
  ]
}

/** One reading of each fact: the same words are not claimed twice in one kind. */
function withoutRepeats(parts: readonly Words[]): Words[] {
  const seen = new Set<string>()
  return parts.filter(({ kind, subject, attribute, value, start }) => {
    const key = value.type === 'words' ? `${kind}|${subject}|${attribute}|${value.words}` : `${kind}|${start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Takes one passage apart into claims, one per fact, in reading order. */
export function readClaims(reading: Reading, passage: Passage): ClaimDraft[] {
  if (passage.kind === 'reference') return []
  const parts = withoutRepeats([...valueWords(reading, passage), ...wordClaims(reading, passage)])
  const checkWorthy = statesSomething(reading, passage)
  if (parts.length === 0 && checkWorthy && passage.kind === 'sentence') {
    const clause = reading.clauses.find(({ subject, verb }) => subject && verb !== undefined)
    if (clause) {
      const verb = reading.tokens[clause.verb!]!.text
      parts.push(inWords('statement', 0, passage.text.length, clause.subject!.printed, verb, passage.text))
    }
  }
  return parts
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((words) => draft(reading, passage, words, checkWorthy))
}

function draft(reading: Reading, passage: Passage, words: Words, checkWorthy: boolean): ClaimDraft {
  const clause = clauseOf(reading.clauses, tokenAt(reading.tokens, words.start))
  const quoted = reading.quotations.some(
    ({ start, end, kind }) => kind === 'speech' && words.start >= start && words.end <= end
  )
  const restored = words.subject !== '' && !passage.text.includes(words.subject)
  return {
    kind: words.kind,
    span: toSource(passage.map, words.start, words.end),
    passage: passage.id,
    text: restored ? `${words.subject}: ${passage.text}` : passage.text,
    subject: words.subject,
    attribute: words.attribute,
    value: words.value,
    qualifiers: qualifiersOf(reading, words),
    modality: quoted ? 'quoted' : (clause?.modality ?? 'asserted'),
    polarity: clause?.negated ? 'negative' : 'positive',
    attributedTo: clause?.attributedTo,
    checkWorthy
  }
}
