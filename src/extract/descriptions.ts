import { wordSet } from '../lexicon/word-tables.ts'
import type { DescriptionForm, DescriptionMention, NounPhrase } from '../model/reading.ts'
import { clauseOf, closing, type Frame } from './frame.ts'
import { contentKeys } from './keys.ts'
import { readLiteral } from './literal-meanings.ts'
import { isNegated } from './modality.ts'
import { groupEnd, groupStart, phraseOf } from './noun-phrase.ts'
import { readPurpose } from './purposes.ts'
import { termBefore } from './terms.ts'

const ARTICLES = new Set(['a', 'an'])
const BE = new Set(['is', 'are', 'was', 'were'])
/** Verbs that say what a word or thing is, with the preposition that they take. */
const NAMING: ReadonlyMap<string, string> = new Map([
  ['denote', ''],
  ['mean', ''],
  ['designate', ''],
  ['refer', 'to'],
  ['serve', 'as'],
  ['function', 'as']
])
/** Nouns behind whose "of" the real kind stands: "a form of wrestling", "a body of custom". */
const TRANSPARENT = wordSet('form kind type sort piece body species genus variety class member branch')

const lastOfGroup = (frame: Frame, i: number): boolean => {
  const next = frame.classes[i + 1]
  return next === undefined || next === 'function' || frame.tokens[i + 1]!.kind !== 'word' || next === 'verb'
}

function headLemma(frame: Frame, phrase: NounPhrase, from: number, to: number): string {
  const last = (start: number, end: number) => {
    for (let i = start; i < end; i++) if (lastOfGroup(frame, i) && frame.classes[i] !== 'function') return i
    return undefined
  }
  const head = last(from, to)
  if (head === undefined) return phrase.head
  const { lemma } = frame.tokens[head]!
  const inner = TRANSPARENT.has(lemma) && frame.tokens[head + 1]?.lower === 'of' ? last(head + 2, to) : undefined
  return inner === undefined ? lemma : frame.tokens[inner]!.lemma
}

function describe(
  frame: Frame,
  subject: NounPhrase | undefined,
  from: number,
  form: DescriptionForm,
  limit = frame.tokens.length
): DescriptionMention | undefined {
  const to = groupEnd(frame.tokens, frame.classes, from, limit)
  const phrase = phraseOf(frame.text, frame.tokens, frame.classes, from, to)
  if (!subject || !phrase || phrase.keys.every((key) => subject.keys.includes(key))) return undefined
  const start = clauseOf(frame.clauses, from)?.from ?? from
  return {
    start: Math.min(subject.start, phrase.start),
    end: Math.max(subject.end, phrase.end),
    subject,
    printed: phrase.printed,
    head: headLemma(frame, phrase, from, to),
    modifiers: contentKeys(frame.tokens, from, to).filter((key) => key !== phrase.head),
    words: frame.tokens
      .slice(from, to)
      .filter(({ kind }) => kind === 'word')
      .map(({ lower }) => lower),
    form,
    // "is a gland, not a muscle" denies nothing of the gland.
    negated: isNegated(frame.tokens, Math.min(start, from), to)
  }
}

const before = (frame: Frame, end: number, limit: number) =>
  termBefore(frame.text, frame.tokens, frame.classes, end, limit)

/** Index of the article when a verb that says what its subject is stands at `i`. */
function articleBehind(frame: Frame, i: number): number | undefined {
  const { tokens } = frame
  const { lower, lemma } = tokens[i]!
  const preposition = NAMING.get(lemma)
  let at = i + 1
  if (BE.has(lower)) at += tokens[at]?.lower === 'not' ? 1 : 0
  else if (preposition === undefined) return undefined
  else if (preposition !== '' && tokens[at++]?.lower !== preposition) return undefined
  return ARTICLES.has(tokens[at]?.lower ?? '') ? at : undefined
}

/** "S is a bacterium", "the term S denotes a bacterium", "S, found in honey, is a bacterium". */
function copula(frame: Frame, i: number): DescriptionMention | undefined {
  const { tokens } = frame
  const article = articleBehind(frame, i)
  if (article === undefined) return undefined
  const clause = clauseOf(frame.clauses, i)
  const from = clause?.from ?? 0
  const comma = tokens[i - 1]?.text === ',' ? tokens.findIndex(({ text }, k) => k >= from && text === ',') : i
  return describe(frame, before(frame, comma, from), article, 'copula')
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
  return found && (bracket || isTerm(frame, subject)) ? found : undefined
}

/** A name, or a word that no lexicon knows: what a text introduces rather than uses. */
function isTerm(frame: Frame, phrase: NounPhrase | undefined): boolean {
  if (!phrase || phrase.named) return phrase !== undefined
  return frame.tokens.some(
    ({ start, end, kind, wordClass }) =>
      kind === 'word' && start >= phrase.start && end <= phrase.end && wordClass === 'unknown'
  )
}

/** "brainstem structures such as S". */
function suchAs(frame: Frame, i: number): DescriptionMention | undefined {
  const { tokens } = frame
  if (tokens[i]!.lower !== 'such' || tokens[i + 1]?.lower !== 'as') return undefined
  const end = tokens[i - 1]?.text === ',' ? i - 1 : i
  const from = groupStart(tokens, frame.classes, end, 0)
  const subject = phraseOf(
    frame.text,
    tokens,
    frame.classes,
    i + 2,
    groupEnd(tokens, frame.classes, i + 2, tokens.length)
  )
  return subject?.named && from < end ? describe(frame, subject, from, 'such-as', end) : undefined
}

/** "Like other crustaceans, S …", "S, like other crustaceans, …". */
function likeOther(frame: Frame, i: number): DescriptionMention | undefined {
  const { tokens } = frame
  if (tokens[i]!.lower !== 'like' || tokens[i + 1]?.lower !== 'other') return undefined
  const to = groupEnd(tokens, frame.classes, i + 2, tokens.length)
  if (tokens[to]?.text !== ',') return undefined
  const subject =
    i > 0 && tokens[i - 1]!.text === ','
      ? before(frame, i - 1, 0)
      : phraseOf(frame.text, tokens, frame.classes, to + 1, groupEnd(tokens, frame.classes, to + 1, tokens.length))
  return describe(frame, subject, i + 2, 'such-as', to)
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

/** Reads what the passage says things are, are for and mean. */
export function readDescriptions(frame: Frame): DescriptionMention[] {
  const found: DescriptionMention[] = []
  for (let i = 0; i < frame.tokens.length; i++) {
    const mention =
      copula(frame, i) ??
      appositive(frame, i) ??
      suchAs(frame, i) ??
      likeOther(frame, i) ??
      beforeName(frame, i) ??
      readPurpose(frame, i) ??
      readLiteral(frame, i)
    if (mention) found.push(mention)
  }
  return found
}

/** A passage under a lead that opens with "A …" or "An …" describes what the lead names. */
export function readLeadDescription(frame: Frame, lead: NounPhrase): DescriptionMention | undefined {
  if (!ARTICLES.has(frame.tokens[0]?.lower ?? '')) return undefined
  const found = describe(frame, lead, 0, 'appositive')
  const end = groupEnd(frame.tokens, frame.classes, 0, frame.tokens.length)
  return found && { ...found, start: 0, end: frame.tokens[end - 1]!.end }
}
