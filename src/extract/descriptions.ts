import type { DescriptionForm, DescriptionMention, NounPhrase } from '../model/reading.ts'
import { clauseOf, closing, type Frame } from './frame.ts'
import { contentKeys } from './keys.ts'
import { isNegated } from './modality.ts'
import { groupEnd, groupStart, phraseOf } from './noun-phrase.ts'

const ARTICLES = new Set(['a', 'an'])
const BE = new Set(['is', 'are', 'was', 'were'])
const RELATIVE_END = new Set(['that', 'which', 'who', 'where', 'whose'])

function headLemma(frame: Frame, phrase: NounPhrase, from: number, to: number): string {
  for (let i = from; i < to; i++)
    if (frame.tokens[i]!.family === phrase.head && isLastOfGroup(frame, i)) return frame.tokens[i]!.lemma
  return phrase.head
}

function isLastOfGroup(frame: Frame, i: number): boolean {
  const next = frame.classes[i + 1]
  return next === undefined || next === 'function' || frame.tokens[i + 1]!.kind !== 'word' || next === 'verb'
}

function describe(
  frame: Frame,
  subject: NounPhrase | undefined,
  from: number,
  form: DescriptionForm,
  limit = frame.tokens.length
): DescriptionMention | undefined {
  if (!subject) return undefined
  const to = groupEnd(frame.tokens, frame.classes, from, limit)
  const phrase = phraseOf(frame.text, frame.tokens, frame.classes, from, to)
  if (!phrase) return undefined
  const clause = clauseOf(frame.clauses, from)
  const head = headLemma(frame, phrase, from, to)
  return {
    start: Math.min(subject.start, phrase.start),
    end: phrase.end,
    subject,
    printed: phrase.printed,
    head,
    modifiers: contentKeys(frame.tokens, from, to).filter((key) => key !== phrase.head),
    form,
    negated: clause ? isNegated(frame.tokens, clause.from, clause.to) : false
  }
}

const before = (frame: Frame, end: number, limit: number) =>
  phraseOf(frame.text, frame.tokens, frame.classes, groupStart(frame.tokens, frame.classes, end, limit), end)

/** "S is a bacterium". */
function copula(frame: Frame, i: number): DescriptionMention | undefined {
  const { tokens } = frame
  if (!BE.has(tokens[i]!.lower)) return undefined
  const article = tokens[i + 1]?.lower === 'not' ? i + 2 : i + 1
  if (!tokens[article] || !ARTICLES.has(tokens[article].lower)) return undefined
  const clause = clauseOf(frame.clauses, i)
  return describe(frame, before(frame, i, clause?.from ?? 0), article, 'copula')
}

/** "S, a competitive exam," and "S (a yeast)". */
function appositive(frame: Frame, i: number): DescriptionMention | undefined {
  const { tokens } = frame
  const bracket = tokens[i]!.text === '('
  if (!bracket && tokens[i]!.text !== ',') return undefined
  if (!tokens[i + 1] || !ARTICLES.has(tokens[i + 1]!.lower) || i === 0) return undefined
  const subject = before(frame, i, 0)
  const found = describe(
    frame,
    subject,
    i + 1,
    bracket ? 'bracket' : 'appositive',
    bracket ? closing(tokens, i) : undefined
  )
  return found && (bracket || subject?.named) ? found : undefined
}

/** "brainstem structures such as S". */
function suchAs(frame: Frame, i: number): DescriptionMention | undefined {
  const { tokens } = frame
  if (tokens[i]!.lower !== 'such' || tokens[i + 1]?.lower !== 'as') return undefined
  const end = tokens[i - 1]?.text === ',' ? i - 1 : i
  const from = groupStart(tokens, frame.classes, end, 0)
  const to = groupEnd(tokens, frame.classes, i + 2, tokens.length)
  const subject = phraseOf(frame.text, tokens, frame.classes, i + 2, to)
  return subject?.named && from < end ? describe(frame, subject, from, 'such-as', end) : undefined
}

/** "the competitive exam S": lower-case nouns, then the name. */
function beforeName(frame: Frame, i: number): DescriptionMention | undefined {
  const { tokens, classes } = frame
  if (classes[i] !== 'name' || i < 2 || classes[i - 1] !== 'noun' || tokens[i - 1]!.capital) return undefined
  let from = i - 1
  while (from > 0 && (classes[from - 1] === 'noun' || classes[from - 1] === 'adjective') && !tokens[from - 1]!.capital)
    from--
  if (!/^(?:the|a|an)$/.test(tokens[from - 1]?.lower ?? '')) return undefined
  const subject = phraseOf(frame.text, tokens, classes, i, groupEnd(tokens, classes, i, tokens.length))
  return describe(frame, subject, from, 'appositive', i)
}

/** "S is used to test applicants", "applicants are tested with S": what a thing is for. */
function purpose(frame: Frame, i: number): DescriptionMention | undefined {
  const { tokens } = frame
  const lemma = tokens[i]!.lemma
  const clause = clauseOf(frame.clauses, i)
  const from = clause?.from ?? 0
  const isUsed = lemma === 'use' || lemma === 'design' || lemma === 'intend'
  if (isUsed && ['to', 'for', 'by'].includes(tokens[i + 1]?.lower ?? '')) {
    let verb = i
    while (verb > from && frame.classes[verb - 1] !== 'noun' && frame.classes[verb - 1] !== 'name') verb--
    return purposeOf(frame, before(frame, verb, from), i + 2, clause?.to ?? tokens.length)
  }
  const passive = BE.has(tokens[i - 1]?.lower ?? '') && frame.classes[i] === 'verb'
  if (!passive) return undefined
  for (let j = i + 1; j < Math.min(i + 7, tokens.length); j++) {
    if (!['with', 'using', 'through'].includes(tokens[j]!.lower)) continue
    const subject = phraseOf(
      frame.text,
      tokens,
      frame.classes,
      j + 1,
      groupEnd(tokens, frame.classes, j + 1, tokens.length)
    )
    return purposeOf(frame, subject, groupStart(tokens, frame.classes, i - 1, from), j)
  }
  return undefined
}

function purposeOf(
  frame: Frame,
  subject: NounPhrase | undefined,
  from: number,
  to: number
): DescriptionMention | undefined {
  let end = from
  while (end < to && !RELATIVE_END.has(frame.tokens[end]!.lower) && !/^[,;(]$/.test(frame.tokens[end]!.text)) end++
  const phrase = phraseOf(frame.text, frame.tokens, frame.classes, from, end)
  if (!subject || !phrase) return undefined
  return {
    start: Math.min(subject.start, phrase.start),
    end: Math.max(subject.end, phrase.end),
    subject,
    printed: phrase.printed,
    head: phrase.head,
    modifiers: phrase.keys,
    form: 'purpose',
    negated: false
  }
}

/** `term (literally "older speech")`, `term, meaning "older speech"`. */
function literal(frame: Frame, i: number): DescriptionMention | undefined {
  const { tokens } = frame
  const cue = tokens[i]!.lower
  if (!['literally', 'meaning', 'translated', 'translates'].includes(cue)) return undefined
  let open = i + 1
  while (open < i + 4 && tokens[open] && !/[“"]/.test(tokens[open]!.text)) open++
  if (!tokens[open] || !/[“"]/.test(tokens[open]!.text)) return undefined
  let close = open + 1
  while (close < Math.min(open + 12, tokens.length) && !/[”"]/.test(tokens[close]!.text)) close++
  let end = i
  while (end > 0 && (tokens[end - 1]!.kind === 'punctuation' || tokens[end - 1]!.wordClass === 'function')) end--
  const start = groupStart(tokens, frame.classes, end, Math.max(0, end - 4))
  const subject = phraseOf(frame.text, tokens, frame.classes, start, end)
  if (!subject || close <= open + 1) return undefined
  const printed = frame.text.slice(tokens[open]!.end, tokens[close - 1]!.end)
  const keys = contentKeys(tokens, open + 1, close)
  return {
    start: subject.start,
    end: tokens[close - 1]!.end,
    subject,
    printed,
    head: keys.at(-1) ?? '',
    modifiers: keys,
    form: 'literal',
    negated: false
  }
}

/** Reads what the passage says things are, are for and mean. */
export function readDescriptions(frame: Frame): DescriptionMention[] {
  const found: DescriptionMention[] = []
  for (let i = 0; i < frame.tokens.length; i++) {
    const mention =
      copula(frame, i) ??
      appositive(frame, i) ??
      suchAs(frame, i) ??
      beforeName(frame, i) ??
      purpose(frame, i) ??
      literal(frame, i)
    if (mention) found.push(mention)
  }
  return found
}

/** A passage under a lead that opens with "A …" or "An …" describes what the lead names. */
export function readLeadDescription(frame: Frame, lead: NounPhrase): DescriptionMention | undefined {
  if (!ARTICLES.has(frame.tokens[0]?.lower ?? '')) return undefined
  const end = groupEnd(frame.tokens, frame.classes, 0, frame.tokens.length)
  const phrase = phraseOf(frame.text, frame.tokens, frame.classes, 0, end)
  if (!phrase) return undefined
  const modifiers = contentKeys(frame.tokens, 0, end).filter((key) => key !== phrase.head)
  return {
    start: phrase.start,
    end: phrase.end,
    subject: lead,
    printed: phrase.printed,
    head: headLemma(frame, phrase, 0, end),
    modifiers,
    form: 'appositive',
    negated: false
  }
}
