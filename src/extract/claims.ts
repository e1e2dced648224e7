import { wordSet } from '../lexicon/word-tables.ts'
import type { ClaimDraft, Qualifiers } from '../model/claim.ts'
import { toSource } from '../model/offset-map.ts'
import type { Passage } from '../model/passage.ts'
import type { DescriptionForm, DescriptionMention, Reading } from '../model/reading.ts'
import { dateClaims } from './claim/date-claims.ts'
import { descriptionClaims } from './claim/description-claims.ts'
import { quantityClaims } from './claim/quantity-claims.ts'
import { rankingClaims } from './claim/ranking-claims.ts'
import { relationClaims } from './claim/relation-claims.ts'
import { subjectsOf } from './claim/subjects.ts'
import type { ValueContext } from './claim/value-context.ts'
import { inWords, type Words } from './claim/words.ts'
import { clauseOf, tokenAt } from './frame.ts'
import { readPredications } from './predication/predications.ts'
import { sentenceOf } from './predication/sentence.ts'

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

/** "X leads in …", "ahead of all others": what the reader of rankings sees where no superlative stands in a group. */
function withKnownRankings(found: Words[], reading: Reading, passage: Passage): Words[] {
  const { text } = passage
  const known = reading.rankings
    .filter((each) => !found.some(({ start, end }) => each.start < end && start < each.end))
    .map(({ start, end, holder }) => {
      const last = reading.tokens[tokenAt(reading.tokens, start)]!
      return inWords(
        'ranking',
        start,
        end,
        holder.printed,
        text.slice(last.end, end).trim(),
        text.slice(start, last.end)
      )
    })
  return [...found, ...known]
}

function predicateClaims(reading: Reading, passage: Passage): Words[] {
  const { tokens, classes, clauses, dates, quantities } = reading
  const sentence = sentenceOf({ text: passage.text, tokens, classes, clauses }, dates, quantities)
  const predications = readPredications(sentence)
  const subjects = subjectsOf(sentence, reading, predications)
  const rankings = withKnownRankings(rankingClaims(sentence, predications, subjects), reading, passage)
  const values: ValueContext = { sentence, reading, passage, predications, subjects }
  return [
    ...quantityClaims(values, rankings),
    ...dateClaims(values),
    ...relationClaims(sentence, predications, subjects),
    ...descriptionClaims(sentence, predications, subjects),
    ...rankings
  ]
}

/** Forms that the claims read for themselves, in more wordings than two statements need to be compared. */
const OWN_FORMS: ReadonlySet<DescriptionForm> = new Set<DescriptionForm>(['copula', 'appositive', 'bracket'])

/** "is for mixing": the words behind "by" are no purpose. */
const isPurpose = (text: string, { printed, start }: DescriptionMention): boolean =>
  !/\bby(?: the| an?)? $/.test(text.slice(start, Math.max(start, text.indexOf(printed, start))))

function wordClaims(reading: Reading, passage: Passage): Words[] {
  return [
    ...reading.descriptions
      .filter((each) => !OWN_FORMS.has(each.form) && !(each.form === 'purpose' && !isPurpose(passage.text, each)))
      .map((each) =>
        inWords(
          'description',
          each.start,
          each.end,
          each.subject.printed,
          each.form === 'purpose' ? 'is for' : 'is',
          each.printed
        )
      ),
    ...predicateClaims(reading, passage),
    ...reading.acronyms.map((each) => inWords('expansion', each.start, each.end, each.short, 'stands for', each.long)),
    ...reading.quotations
      .filter(({ kind }) => kind !== 'term')
      .map((each) =>
        inWords('quotation', each.start, each.end, each.speaker ?? '', 'says', each.words.replace(/[,.;]$/, ''))
      )
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
  const parts = withoutRepeats(wordClaims(reading, passage))
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
    // What is said inside somebody's words is theirs: to be checked is that they said it.
    checkWorthy: checkWorthy && !(quoted && words.kind !== 'quotation')
  }
}
