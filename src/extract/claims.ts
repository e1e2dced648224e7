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

const IMPERATIVES = new Set('see read note consider use keep make ensure check remember avoid choose follow'.split(' '))

/** Questions, instructions and bare fragments state nothing that could be true or false. */
function statesSomething(reading: Reading, passage: Passage): boolean {
  if (passage.kind === 'heading' || passage.kind === 'lead' || passage.kind === 'reference') return false
  if (passage.text.trimEnd().endsWith('?')) return false
  const first = reading.tokens[0]
  return !(first && IMPERATIVES.has(first.lower) && reading.clauses[0]?.subject === undefined)
}

function qualifiersOf(reading: Reading, words: Words): Qualifiers {
  const time = reading.dates.filter(({ start }) => start !== words.start).map(({ date }) => date)
  const comparand = reading.comparisons.map(({ right }) => right.printed)
  return { time, place: [], scope: [], condition: [], comparand }
}

/** Attribute of a figure: the noun that it counts, or else the verb and subject of its clause. */
function attributeOf(reading: Reading, passage: Passage, clause: Clause | undefined, end: number): string {
  const from = tokenAt(reading.tokens, end)
  let to = from
  while (
    to < Math.min(reading.tokens.length, from + 4) &&
    reading.tokens[to]!.kind === 'word' &&
    reading.tokens[to]!.wordClass !== 'function'
  )
    to++
  if (to > from) return passage.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end)
  const verb = clause?.verb === undefined ? undefined : reading.tokens[clause.verb]!.text
  return verb ?? reading.place.subject ?? ''
}

const subjectOf = (reading: Reading, clause: Clause | undefined): string =>
  clause?.subject?.printed ??
  reading.clauses.find(({ subject }) => subject)?.subject?.printed ??
  reading.place.subject ??
  ''

function valueWords(reading: Reading, passage: Passage): Words[] {
  const at = (start: number) => clauseOf(reading.clauses, tokenAt(reading.tokens, start))
  const quantities = reading.quantities.map(({ start, end, quantity }): Words => {
    const clause = at(start)
    const attribute = attributeOf(reading, passage, clause, end)
    return {
      kind: 'quantity',
      start,
      end,
      subject: subjectOf(reading, clause),
      attribute,
      value: { type: 'quantity', quantity }
    }
  })
  const dates = reading.dates.map(({ start, end, date }): Words => {
    const clause = at(start)
    const verb = clause?.verb === undefined ? '' : reading.tokens[clause.verb]!.text
    return {
      kind: 'date',
      start,
      end,
      subject: subjectOf(reading, clause),
      attribute: verb,
      value: { type: 'date', date }
    }
  })
  return [...quantities, ...dates]
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

function wordClaims(reading: Reading): Words[] {
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
      inWords('relation', each.start, each.end, each.subject.printed, each.relation, each.object.printed)
    ),
    ...reading.acronyms.map((each) => inWords('expansion', each.start, each.end, each.short, 'stands for', each.long)),
    ...reading.quotations
      .filter(({ kind }) => kind !== 'term')
      .map((each) => inWords('quotation', each.start, each.end, each.speaker ?? '', 'says', each.words)),
    ...reading.rankings.map((each) =>
      inWords('ranking', each.start, each.end, each.holder.printed, 'ranks', each.attribute.join(' '))
    )
  ]
}

/** Takes one passage apart into claims, one per fact, in reading order. */
export function readClaims(reading: Reading, passage: Passage): ClaimDraft[] {
  if (passage.kind === 'reference') return []
  const parts = [...valueWords(reading, passage), ...wordClaims(reading)]
  const checkWorthy = statesSomething(reading, passage)
  if (parts.length === 0 && checkWorthy && passage.kind === 'sentence') {
    const clause = reading.clauses.find(({ subject, verb }) => subject && verb !== undefined)
    if (clause)
      parts.push(
        inWords(
          'statement',
          0,
          passage.text.length,
          clause.subject!.printed,
          reading.tokens[clause.verb!]!.text,
          passage.text
        )
      )
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
  const named = words.subject !== '' && !passage.text.includes(words.subject)
  return {
    kind: words.kind,
    span: toSource(passage.map, words.start, words.end),
    passage: passage.id,
    text: named ? `${words.subject}: ${passage.text}` : passage.text,
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
