import type { QuotationMention } from '../../model/reading.ts'
import { isAuxiliary } from '../tagging.ts'
import { type Argument, argumentsFrom } from './arguments.ts'
import { type Group, groupStart, opening, type Sentence } from './sentence.ts'
import { antecedent, asideOpening, isJoining, isRelative, opensAdjunct, wideGroup } from './subjects.ts'
import { type VerbGroup, verbAt } from './verbs.ts'

/** What a verb says of its subject, with the phrases behind it. */
export interface Predication extends VerbGroup {
  readonly subject: Group | undefined
  readonly arguments: readonly Argument[]
  /** Inside a relative clause or an aside. */
  readonly inner: boolean
}

interface Draft extends VerbGroup {
  subject: Group | undefined
  inner: boolean
}

const STOPS = /^[;:]$/

/** The last finite verb of the level that `from` continues: "covers …, climbs … and finishes". */
function previous(drafts: readonly Draft[], finite: boolean): Draft | undefined {
  for (let k = drafts.length - 1; k >= 0; k--)
    if (drafts[k]!.subject && !drafts[k]!.inner && !drafts[k]!.infinitive && (!finite || drafts[k]!.finite))
      return drafts[k]
  return undefined
}

function behindComma(sentence: Sentence, group: VerbGroup, all: readonly Draft[]): Pick<Draft, 'subject' | 'inner'> {
  const comma = group.from - 1
  const limit = levelStart(sentence, comma)
  const drafts = all.filter(({ from }) => from >= limit)
  const chained = drafts.at(-1)
  // "is very high, close to": a bare form behind a comma is the verb of nobody.
  if (isBareForm(sentence, group)) return { subject: undefined, inner: true }
  if (!group.finite) {
    if (chained && !chained.finite && chained.subject === undefined) return { subject: undefined, inner: false }
    const subject = wideGroup(sentence, comma, 0)
    if (subject && (sentence.dateEnds.has(subject.from) || sentence.figureEnds.get(subject.from) === subject.to))
      return { subject: previous(all, false)?.subject, inner: false }
    return { subject: subject && !opensAdjunct(sentence, subject) ? subject : undefined, inner: true }
  }
  const before = previous(drafts, true)
  if (before) return { subject: before.subject, inner: false }
  const open = asideOpening(sentence, comma, limit)
  const subject = open === undefined ? undefined : wideGroup(sentence, open, 0)
  return { subject: subject && !opensAdjunct(sentence, subject) ? subject : undefined, inner: false }
}

const isBareForm = ({ tokens }: Sentence, { from, verb, lemma }: VerbGroup): boolean =>
  from === verb &&
  lemma !== 'be' &&
  tokens[verb]!.lower === lemma &&
  !/^(?:set|cut|put|hit|run|read|cast|split)$/.test(lemma)

function joined(
  sentence: Sentence,
  group: VerbGroup,
  drafts: readonly Draft[]
): Pick<Draft, 'subject' | 'inner'> | undefined {
  const last = drafts.at(-1)
  if (!last) return undefined
  if (!group.finite || last.inner) {
    // "built by A and nicknamed B, advanced": the second participle is the first one's twin.
    const tied = !sentence.tokens.slice(last.to, group.from).some(({ text }) => text === ',' || text === ';')
    if (tied || !last.inner) return { subject: last.subject, inner: last.inner }
  }
  const main = previous(drafts, true) ?? last
  return { subject: main.subject, inner: false }
}

function subjectOf(sentence: Sentence, group: VerbGroup, drafts: readonly Draft[]): Pick<Draft, 'subject' | 'inner'> {
  const { tokens } = sentence
  const before = tokens[group.from - 1]
  if (!before || STOPS.test(before.text)) return { subject: undefined, inner: false }
  if (isRelative(before.lower)) return { subject: antecedent(sentence, group.from - 1), inner: true }
  if (isJoining(before.lower)) return joined(sentence, group, drafts) ?? { subject: undefined, inner: false }
  if (before.text === ',') return behindComma(sentence, group, drafts)
  if (/^[–—-]$/.test(before.text) && tokens.slice(0, group.from - 1).some(({ text }) => text === before.text)) {
    const open = tokens.findIndex(({ text }) => text === before.text)
    return { subject: wideGroup(sentence, open, 0), inner: false }
  }
  if (/^(?:it|they|he|she|this|these)$/.test(before.lower)) {
    const own = drafts.find(({ subject }) => subject)?.subject
    return { subject: own ?? { from: group.from - 1, to: group.from }, inner: false }
  }
  const subject = wideGroup(sentence, group.from, lastStop(sentence, group.from))
  if (!subject) return { subject: undefined, inner: false }
  if (opensAdjunct(sentence, subject)) {
    // "In 1804 Anton Reuss painted …": the group right before the verb, when it is not the adjunct's own.
    const own = nameInside(sentence, subject) ?? groupStart(sentence, group.from, subject.from + 1)
    return { subject: own > subject.from ? { from: own, to: subject.to } : undefined, inner: false }
  }
  const that = tokens[subject.from]!.lower === 'that' && subject.from > 0 && subject.to > subject.from + 1
  return { subject: that ? { from: subject.from + 1, to: subject.to } : subject, inner: !group.finite }
}

/** "In spring | Anton Reuss painted": where a name follows a common noun, the adjunct ends. */
function nameInside({ classes }: Sentence, { from, to }: Group): number | undefined {
  for (let i = from + 1; i < to; i++) if (classes[i] === 'name' && classes[i - 1] === 'noun') return i
  return undefined
}

function lastStop(sentence: Sentence, before: number): number {
  const { tokens } = sentence
  for (let at = before - 1; at >= 0; at--) {
    if (tokens[at]!.text === ')') at = opening(sentence, at)
    else if (/^[,;:]$/.test(tokens[at]!.text) || isJoining(tokens[at]!.lower)) return at + 1
  }
  return 0
}

/** Where the statement that holds `before` starts: behind a semicolon or a word that opens a clause of its own. */
function levelStart({ tokens }: Sentence, before: number): number {
  for (let at = before - 1; at > 0; at--) {
    if (STOPS.test(tokens[at]!.text)) return at + 1
    if (tokens[at - 1]!.text === ',' && /^(?:while|whereas|although|though|but|because)$/.test(tokens[at]!.lower))
      return at + 1
  }
  return 0
}

/** Most tokens can be told to be no verb by their class alone. */
function mayBeVerb({ tokens, classes }: Sentence, i: number): boolean {
  if (tokens[i]!.kind !== 'word' || classes[i] === 'adverb') return false
  if (classes[i] === 'function') return isAuxiliary(tokens[i]!)
  return classes[i] !== 'name' || i === 0
}

/** Verb groups of a passage with their subjects and the phrases behind them, in order. */
export function readPredications(sentence: Sentence, quotations: readonly QuotationMention[] = []): Predication[] {
  const speech = quotations.filter(({ kind }) => kind === 'speech')
  const drafts: Draft[] = []
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]!
    // What is said inside a quotation has its own subject, and is its speaker's.
    if (speech.some(({ start, end }) => token.start >= start && token.end <= end)) continue
    const group = mayBeVerb(sentence, i) ? verbAt(sentence, i) : undefined
    if (!group) continue
    drafts.push({ ...group, ...subjectOf(sentence, group, drafts) })
    i = group.to - 1
  }
  promote(sentence, drafts)
  const main = drafts.find(({ subject, inner }) => subject && !inner)?.subject
  const opening = openingDate(sentence)
  const first = opening && drafts.find(({ finite, inner, from }) => finite && !inner && from > opening.from)
  return drafts.map((draft, k) => ({
    ...draft,
    subject: draft.subject ?? (draft.from === 0 || !draft.finite ? main : undefined),
    arguments: [
      ...argumentsFrom(sentence, draft.to, drafts[k + 1]?.from ?? sentence.tokens.length),
      ...(opening && draft === first ? [opening] : [])
    ]
  }))
}

/** "Exports amounted to …", "the mill counted as …": without another verb, what looks like a participle is the verb. */
function promote({ tokens }: Sentence, drafts: Draft[]): void {
  if (drafts.some(({ finite, inner, subject }) => finite && !inner && subject)) return
  const at = drafts.findIndex(({ finite, subject, from }) => !finite && subject && tokens[from - 1]?.text !== ',')
  const draft = drafts[at]
  if (!draft) return
  const by = tokens.slice(draft.to, draft.to + 6).some(({ lower }) => lower === 'by')
  drafts[at] = { ...draft, finite: true, inner: false, passive: draft.be || (by && draft.passive) }
}

/** "In 1804 …", "Between 1990 and 1994 …": when the main verb's event was. */
function openingDate(sentence: Sentence): Argument | undefined {
  const { tokens, dateEnds } = sentence
  const preposition = tokens[0]?.lower ?? ''
  if (!/^(?:in|on|between|from|by|since|during)$/.test(preposition)) return undefined
  const start = [1, 2].find((i) => dateEnds.has(i))
  if (start === undefined) return undefined
  const to = dateEnds.get(start)!
  const next = tokens[to]
  const closes =
    next === undefined || next.text === ',' || next.capital || /^(?:the|it|they|he|she|its|their|an?)$/.test(next.lower)
  return closes ? { preposition, kind: 'date', from: 0, to } : undefined
}
