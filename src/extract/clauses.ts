import { wordSet } from '../lexicon/word-tables.ts'
import type { Modality } from '../model/claim.ts'
import type { Clause, NounPhrase } from '../model/reading.ts'
import type { Token, TokenClass } from '../model/token.ts'
import { isNegated, modalityOf, speakerOf } from './modality.ts'
import { groupEnd, groupStart, phraseOf } from './noun-phrase.ts'
import { isAuxiliary, isPreposition } from './tagging.ts'

const SPLITS_AFTER_COMMA = wordSet(
  'while whereas but although though which who whose where yet so because since unlike compared versus with before after'
)
/** Words that open a phrase or clause of their own before the first comma: "Since its launch in 2022, …". */
const OPENERS = wordSet(
  'since after before in by when while although though because if as with for during at on under from following despite given until once between over within throughout unlike without'
)
const SPLITS = wordSet('; : – — ( ) [ ] …')
const RELATIVES = wordSet('which who that whose where')
const PRONOUNS = wordSet('it they he she this these those there')
const BEFORE_VERB = wordSet(
  'not also never will would could may might can should must to then later still now only first'
)

interface Text {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly classes: readonly TokenClass[]
}

const isFiniteVerb = ({ tokens, classes }: Text, i: number): boolean =>
  isAuxiliary(tokens[i]!) || (classes[i] === 'verb' && !tokens[i]!.lower.endsWith('ing'))

/** A participle opens the sentence: "Founded in 1902, the yard …", "Comprising three parts, …". */
const opensWithParticiple = ({ tokens, classes }: Text): boolean => {
  const at = tokens[0]?.lower.endsWith('ly') ? 1 : 0
  return classes[at] === 'verb' && /(?:ed|ing|en|lt)$/.test(tokens[at]?.lower ?? '')
}

/** "X, a broker founded in 1987, reported": the comma that closes an aside which the comma at `i` opened. */
function asideEnd({ tokens, classes }: Text, i: number): number | undefined {
  const first = tokens[i + 1]
  if (
    !first ||
    !(
      /^(?:a|an|the|which|who|formerly|now|known|based|led|founded|built|owned)$/.test(first.lower) ||
      classes[i + 1] === 'verb'
    )
  ) {
    return undefined
  }
  for (let j = i + 2; j < Math.min(tokens.length - 1, i + 22); j++) if (tokens[j]!.text === ',') return j
  return undefined
}

/** Token indices at which clauses start. */
function boundaries(sentence: Text): number[] {
  const { tokens } = sentence
  const cuts = new Set([0])
  const opens = OPENERS.has(tokens[0]?.lower ?? '') || opensWithParticiple(sentence)
  const opening = opens ? tokens.findIndex(({ text }) => text === ',') : -1
  if (opening > 0) cuts.add(opening)
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (SPLITS.has(token.text) || token.lower === 'while' || token.lower === 'whereas' || token.lower === 'but')
      cuts.add(i)
    else if (token.text === ',') for (const cut of cutsAtComma(sentence, i)) cuts.add(cut)
    else if (token.lower === 'and' && joinsVerb(sentence, i)) cuts.add(i)
  }
  return [...cuts].sort((a, b) => a - b)
}

function cutsAtComma(sentence: Text, i: number): number[] {
  const next = sentence.tokens[i + 1]
  if (!next) return []
  if (SPLITS_AFTER_COMMA.has(next.lower) || startsClause(sentence, i + 1)) return [i + 1]
  const end = asideEnd(sentence, i)
  return end !== undefined && isFiniteVerb(sentence, end + 1) ? [i, end] : []
}

/** ", and it rose …": a conjunction with a finite verb within the next words. */
function startsClause(sentence: Text, i: number): boolean {
  if (sentence.tokens[i]!.lower !== 'and') return false
  for (let j = i + 1; j < Math.min(i + 7, sentence.tokens.length); j++) {
    if (sentence.tokens[j]!.text === ',') return false
    if (isFiniteVerb(sentence, j)) return true
  }
  return false
}

/** "covers 14 km² and drains into": "and" with a verb right behind it, its subject said before. */
const joinsVerb = (sentence: Text, i: number): boolean =>
  i + 1 < sentence.tokens.length && isFiniteVerb(sentence, i + 1) && !/(?:ed|en)$/.test(sentence.tokens[i - 1]!.lower)

function mainVerb(sentence: Text, from: number, to: number): number | undefined {
  const { tokens, classes } = sentence
  for (let i = from; i < to; i++) {
    if (isAuxiliary(tokens[i]!)) {
      for (let j = i + 1; j < Math.min(i + 5, to); j++) if (classes[j] === 'verb') return j
      return i
    }
    if (classes[i] === 'verb' && (i > from || from > 0)) return i
  }
  return undefined
}

function auxiliaryBefore({ tokens }: Text, verb: number, from: number): number {
  let i = verb
  while (
    i > from &&
    (isAuxiliary(tokens[i - 1]!) || BEFORE_VERB.has(tokens[i - 1]!.lower) || tokens[i - 1]!.lower.endsWith('ly'))
  )
    i--
  return i
}

/** The phrase in front of the verb: all of the clause up to it, or the last group behind an introductory phrase. */
function subjectBefore({ text, tokens, classes }: Text, from: number, verb: number): NounPhrase | undefined {
  let start = from
  while (
    start < verb &&
    (tokens[start]!.kind === 'punctuation' ||
      /^(?:and|but|or|while|whereas|although|though|because|since|so|yet|that|when|where|if|as)$/.test(
        tokens[start]!.lower
      ))
  )
    start++
  const whole =
    start < verb &&
    verb - start <= 14 &&
    !isPreposition(tokens[start]!) &&
    !tokens.slice(start, verb).some(({ text: sign }) => sign === ',')
  const at = whole ? start : groupStart(tokens, classes, verb, from)
  if (verb <= at || (verb - at === 1 && (PRONOUNS.has(tokens[at]!.lower) || RELATIVES.has(tokens[at]!.lower))))
    return undefined
  return phraseOf(text, tokens, classes, at, verb)
}

/** The group that ends right before a relative clause: what "which" stands for. */
const antecedent = ({ text, tokens, classes }: Text, from: number): NounPhrase | undefined => {
  const end = tokens[from - 1]?.text === ',' ? from - 1 : from
  return phraseOf(text, tokens, classes, groupStart(tokens, classes, end), end)
}

/** Cuts a sentence into clauses and reads each one's subject, verb, modality and polarity. */
export function readClauses(text: string, tokens: readonly Token[], classes: readonly TokenClass[]): Clause[] {
  const sentence: Text = { text, tokens, classes }
  const cuts = [...boundaries(sentence), tokens.length]
  const whole: Modality = modalityOf(tokens, 0, tokens.length)
  const clauses: Clause[] = []
  let main: NounPhrase | undefined
  for (let c = 0; c + 1 < cuts.length; c++) {
    const [from, to] = [cuts[c]!, cuts[c + 1]!]
    const verb = mainVerb(sentence, from, to)
    const own = verb === undefined ? undefined : subjectBefore(sentence, from, auxiliaryBefore(sentence, verb, from))
    const relative = RELATIVES.has(tokens[from]?.lower ?? '') && from > 0 ? antecedent(sentence, from) : undefined
    const bare =
      from === 0 && verb === undefined && !OPENERS.has(tokens[0]?.lower ?? '')
        ? phraseOf(text, tokens, classes, 0, groupEnd(tokens, classes, 0, to))
        : undefined
    const modality = modalityOf(tokens, from, to)
    const subject = own ?? relative ?? bare
    clauses.push({
      from,
      to,
      verb,
      subject: subject ?? main,
      modality: modality === 'asserted' && (whole === 'hypothetical' || whole === 'reported') ? whole : modality,
      negated: isNegated(tokens, from, to),
      attributedTo: speakerOf(text, tokens, classes, from, to)
    })
    if (!relative) main = subject ?? main
  }
  return withLaterSubjects(clauses)
}

/** An opening phrase speaks of the subject that follows it: "Founded in 1902, the yard …". */
function withLaterSubjects(clauses: readonly Clause[]): Clause[] {
  const first = clauses.find(({ subject }) => subject)?.subject
  return clauses.map((clause) => (clause.subject || !first ? clause : { ...clause, subject: first }))
}
