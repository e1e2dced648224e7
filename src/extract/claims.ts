import type { ClaimDraft, Qualifiers } from '../model/claim.ts'
import { toSource } from '../model/offset-map.ts'
import type { Passage } from '../model/passage.ts'
import type { DescriptionForm, DescriptionMention, Reading } from '../model/reading.ts'
import { statesSomething } from './claim/check-worthy.ts'
import { dateClaims } from './claim/date-claims.ts'
import { descriptionClaims } from './claim/description-claims.ts'
import { PassageQualifiers } from './claim/qualifiers.ts'
import { quantityClaims } from './claim/quantity-claims.ts'
import { quotationClaims } from './claim/quotation-claims.ts'
import { rankingClaims } from './claim/ranking-claims.ts'
import { relationClaims } from './claim/relation-claims.ts'
import { subjectsOf } from './claim/subjects.ts'
import type { ValueContext } from './claim/value-context.ts'
import { inWords, type Words } from './claim/words.ts'
import { clauseOf, tokenAt } from './frame.ts'
import { type Predication, readPredications } from './predication/predications.ts'
import { type Sentence, sentenceOf } from './predication/sentence.ts'

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

interface Parsed {
  readonly sentence: Sentence
  readonly predications: readonly Predication[]
}

function parse(reading: Reading, { text }: Passage): Parsed {
  const { tokens, classes, clauses, dates, quantities, quotations } = reading
  const sentence = sentenceOf({ text, tokens, classes, clauses }, dates, quantities)
  return { sentence, predications: readPredications(sentence, quotations) }
}

function predicateClaims(reading: Reading, passage: Passage, { sentence, predications }: Parsed): Words[] {
  const subjects = subjectsOf(sentence, reading, predications)
  const rankings = withKnownRankings(rankingClaims(sentence, predications, subjects), reading, passage)
  const values: ValueContext = { sentence, reading, passage, predications, subjects }
  return [
    ...quantityClaims(values, rankings),
    ...dateClaims(values),
    ...relationClaims(sentence, predications, subjects),
    ...descriptionClaims(sentence, predications, subjects),
    ...quotationClaims(sentence, reading, predications, subjects),
    ...rankings
  ]
}

/** Forms that the claims read for themselves, in more wordings than two statements need to be compared. */
const OWN_FORMS: ReadonlySet<DescriptionForm> = new Set<DescriptionForm>(['copula', 'appositive', 'bracket'])

const ATTRIBUTES: Readonly<Partial<Record<DescriptionForm, string>>> = {
  purpose: 'is for',
  'such-as': 'is one of',
  size: 'is of size'
}

/** "is for mixing": the words behind "by" are no purpose. */
const isPurpose = (text: string, { printed, start }: DescriptionMention): boolean =>
  !/\bby(?: the| an?)? $/.test(text.slice(start, Math.max(start, text.indexOf(printed, start))))

function wordClaims(reading: Reading, passage: Passage, parsed: Parsed): Words[] {
  return [
    ...reading.descriptions
      .filter((each) => !OWN_FORMS.has(each.form) && !(each.form === 'purpose' && !isPurpose(passage.text, each)))
      .map((each) =>
        inWords('description', each.start, each.end, each.subject.printed, ATTRIBUTES[each.form] ?? 'is', each.printed)
      ),
    ...predicateClaims(reading, passage, parsed),
    ...reading.acronyms.map((each) => inWords('expansion', each.start, each.end, each.short, 'stands for', each.long))
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
  const parsed = parse(reading, passage)
  const parts = withoutRepeats(wordClaims(reading, passage, parsed))
  const checkWorthy = statesSomething(reading, passage)
  if (parts.length === 0 && checkWorthy && passage.kind === 'sentence') {
    const clause = reading.clauses.find(({ subject, verb }) => subject && verb !== undefined)
    if (clause) {
      const verb = reading.tokens[clause.verb!]!.text
      parts.push(inWords('statement', 0, passage.text.length, clause.subject!.printed, verb, passage.text))
    }
  }
  if (parts.length === 0) return []
  const qualifiers = new PassageQualifiers(parsed.sentence, reading, parsed.predications)
  return parts
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((words) => draft(reading, passage, words, checkWorthy, qualifiers.of(words)))
}

function draft(
  reading: Reading,
  passage: Passage,
  words: Words,
  checkWorthy: boolean,
  qualifiers: Qualifiers
): ClaimDraft {
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
    qualifiers,
    modality: quoted ? 'quoted' : (clause?.modality ?? 'asserted'),
    polarity: clause?.negated ? 'negative' : 'positive',
    attributedTo: clause?.attributedTo,
    // What is said inside somebody's words is theirs: to be checked is that they said it.
    checkWorthy: checkWorthy && !(quoted && words.kind !== 'quotation')
  }
}
