import { DEFINITE } from '../../lexicon/determiners.ts'
import {
  DONE_WORDS,
  LASTING,
  PLANNED,
  PLANS_TO,
  STATUS_PHRASES,
  STATUS_TRIGGERS,
  STATUS_VERBS,
  statusVerb,
  UNDONE_WORDS
} from '../../lexicon/statuses.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { StatusMention } from '../../model/consistency-mentions.ts'
import type { Clause, NounPhrase } from '../../model/reading.ts'
import type { StatusLine } from '../../model/status-line.ts'
import { clauseOf, type Frame, tokenAt } from '../frame.ts'
import { nounBefore } from '../holders.ts'
import { groupEnd, phraseOf } from '../noun-phrase.ts'
import { isDeterminer } from '../tagging.ts'
import { limitAfter } from './limits.ts'
import { isPastClause, type VerbGroup, verbGroupBefore } from './verb-group.ts'

interface Found {
  readonly from: number
  readonly to: number
  readonly thing: NounPhrase | undefined
  readonly lines: readonly StatusLine[]
  readonly done: boolean
  readonly planned: boolean
}

const ALL_LINES: readonly StatusLine[] = ['release', 'approval', 'building']
/** Lines on which "is" with a participle is a state and no habit: "is approved", but "is published every year". */
const STATES: ReadonlySet<StatusLine> = new Set<StatusLine>(['approval', 'building', 'review'])
/** These stand before a noun as often as not without saying that the thing is so. */
const PREDICATE_ONLY = wordSet('open closed shut reopened pending incomplete operational preprint preprints')
/** Verbs that need no object to bring their subject about. */
const ALONE = new Set(['open', 'launch', 'ship'])
/** What follows a verb in another sense of it: "built on", "passed to". */
const OTHER_SENSE: Readonly<Record<string, ReadonlySet<string>>> = {
  build: wordSet('on upon into around with from for to in'),
  pass: wordSet('to on through over along down out between away'),
  open: wordSet('up with into onto'),
  complete: wordSet('with')
}
/** What may follow "open" and "closed" as the state of a place. */
const OPEN_TO = wordSet('to since for again until')
const PUBLIC = wordSet(
  'the public visitors traffic shipping navigation tourists cars vehicles pedestrians walkers cyclists all business repairs repair renovation'
)
const JOURNALS = new Set(['journal', 'outlet', 'publication', 'venue'])
const APPEARS = new Set(['publish', 'appear'])
const CONDITIONS = wordSet('if unless assuming suppose supposing')
const ANY = new Set(['a', 'an', 'another'])
const SUBJECTLESS = /^(?:it|they|this|that|he|she|these|those)$/

/** The thing that a verb group says something of; its lead where the sentence only says "it". */
function subjectOf(frame: Frame, group: VerbGroup, lead: NounPhrase | undefined): NounPhrase | undefined {
  const before = frame.tokens[group.from - 1]
  if (!before || SUBJECTLESS.test(before.lower)) return lead
  return nounBefore(frame, group.from)
}

/** The noun group behind an active verb. */
function objectOf({ text, tokens, classes }: Frame, from: number, limit: number): NounPhrase | undefined {
  const first = tokens[from]
  if (!first || from >= limit || first.kind !== 'word') return undefined
  const end = groupEnd(tokens, classes, from, limit)
  return end > from ? phraseOf(text, tokens, classes, from, end) : undefined
}

/** How far the verb group says that the act has come: done, not done, planned; undefined when it does not say. */
function progress(group: VerbGroup, lines: readonly StatusLine[]): 'done' | 'undone' | 'planned' | undefined {
  const { has } = group
  if (has('would', 'could', 'may', 'might', 'must', 'should', 'can', 'cannot')) return undefined
  const past = has('was', 'were', 'had', 'did', "didn't", "wasn't", "weren't", "hadn't")
  if (has('yet') && has('to')) return past ? undefined : 'undone'
  if (has('will', 'shall')) return group.negated ? undefined : 'planned'
  if (has('to'))
    return !past && !group.negated && group.words.some((word) => PLANS_TO.has(word)) ? 'planned' : undefined
  if (has('being')) return past ? undefined : 'undone'
  if (group.negated)
    return !past && has('has', 'have', 'is', 'are', "hasn't", "haven't", "isn't", "aren't") ? 'undone' : undefined
  if (has('is', 'are') && !lines.some((line) => STATES.has(line))) return undefined
  return has('remains', 'remain', 'do', 'does') ? undefined : 'done'
}

const isPastForm = (lower: string, lemma: string): boolean => lower !== lemma && !/(?:s|ing)$/.test(lower)

/** "X opened in May", "X, released in May": what no object follows says something of the noun before it. */
const saysOfSubject = ({ tokens }: Frame, group: VerbGroup, verb: string): boolean =>
  ALONE.has(verb) || /^[,(]$/.test(tokens[group.from - 1]?.text ?? '')

/** "was approved", "has not been built", "is due to open", "the agency approved X", "X opened in May". */
function byVerb(frame: Frame, i: number, verb: string, lead: NounPhrase | undefined): Found | undefined {
  const { tokens, classes } = frame
  const token = tokens[i]!
  const next = tokens[i + 1]?.lower ?? ''
  const group = verbGroupBefore(frame, i)
  const passive = group.has('is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't")
  const isPast = isPastForm(token.lower, verb)
  if ((passive || !group.isHelped) && !isPast) return undefined
  if (!group.isHelped && (classes[i] !== 'verb' || isDeterminer(tokens[i - 1] ?? token))) return undefined
  if (OTHER_SENSE[verb]?.has(next) || (!passive && SUBJECTLESS.test(next))) return undefined
  const lines = STATUS_VERBS.get(verb)!
  const state = progress(group, lines)
  if (state === undefined) return undefined
  const object = passive ? undefined : objectOf(frame, i + 1, clauseOf(frame.clauses, i)?.to ?? tokens.length)
  if (!passive && !object && !saysOfSubject(frame, group, verb)) return undefined
  const thing = object ?? subjectOf(frame, group, lead)
  return { from: group.from, to: i + 1, thing, lines, done: state === 'done', planned: state === 'planned' }
}

/** "was published in a peer-reviewed journal". */
function inJournal(frame: Frame, i: number, lines: readonly StatusLine[]): Found | undefined {
  const clause = clauseOf(frame.clauses, i)
  const verb = clause?.verb === undefined ? undefined : frame.tokens[clause.verb]!
  if (!clause || clause.negated || clause.modality === 'planned' || !APPEARS.has(verb?.lemma ?? '')) return undefined
  return { from: clause.verb!, to: i + 2, thing: clause.subject, lines, done: true, planned: false }
}

/** "is closed", "has been open to the public since May", and not "is closed on Mondays" or "is open about its sources". */
function isStateOfPlace({ tokens }: Frame, i: number): boolean {
  const [next, after] = [tokens[i + 1], tokens[i + 2]]
  if (!next || next.kind === 'punctuation') return true
  if (!OPEN_TO.has(next.lower)) return false
  return next.lower === 'since' || next.lower === 'again' || PUBLIC.has(after?.lower ?? '')
}

/** "is still unfinished", "the unreleased album". */
function byWord(
  frame: Frame,
  i: number,
  lines: readonly StatusLine[],
  done: boolean,
  lead: NounPhrase | undefined
): Found | undefined {
  const { text, tokens, classes } = frame
  const planned = PLANNED.has(tokens[i]!.lower)
  const group = verbGroupBefore(frame, i)
  const lasts = LASTING.has(tokens[i]!.lower) && group.has('was', 'were')
  if (group.has('had', 'would', 'could', 'may', 'might', 'should', 'will', 'to')) return undefined
  if (group.has('was', 'were') && !lasts) return undefined
  if (group.isState || lasts) {
    if (lines.includes('access') && !isStateOfPlace(frame, i)) return undefined
    if (group.negated && !done) return undefined
    return {
      from: group.from,
      to: i + 1,
      thing: subjectOf(frame, group, lead),
      lines,
      done: done !== group.negated,
      planned
    }
  }
  if (done && JOURNALS.has(tokens[i + 1]?.lemma ?? '')) return inJournal(frame, i, lines)
  if (group.negated || PREDICATE_ONLY.has(tokens[i]!.lower) || isPastClause(frame, i)) return undefined
  const before = tokens[group.from - 1]
  if (!before || !(DEFINITE.has(before.lower) || /['’]s$/.test(before.text))) return undefined
  const end = groupEnd(tokens, classes, i + 1, tokens.length)
  const thing = end > i + 1 ? phraseOf(text, tokens, classes, i + 1, end) : undefined
  return { from: i, to: i + 1, thing, lines, done, planned }
}

/** "is under construction", "X, still under review, …", "awaits approval". */
function byPhrase(frame: Frame, i: number, lead: NounPhrase | undefined): Found | undefined {
  const { tokens } = frame
  const said = (words: readonly string[]) => words.every((word, k) => tokens[i + k]?.lower === word)
  const fitting = STATUS_PHRASES.filter(([words]) => said(words.split(' ')))
  const [first] = fitting
  if (!first) return undefined
  const group = verbGroupBefore(frame, i)
  if (group.has('was', 'were', 'had', 'would', 'could', 'may', 'might', 'should', 'will', 'to')) return undefined
  const open =
    !first[2] && (first[0].startsWith('awaits') || group.has('still', 'currently', 'now')) && !isPastClause(frame, i)
  if (!group.isState && !open) return undefined
  if (group.negated && !first[2]) return undefined
  return {
    from: group.from,
    to: i + first[0].split(' ').length,
    thing: subjectOf(frame, group, lead),
    lines: fitting.map(([, line]) => line),
    done: first[2] !== group.negated,
    planned: false
  }
}

function statusAt(frame: Frame, i: number, lead: NounPhrase | undefined): Found | undefined {
  const { lower } = frame.tokens[i]!
  const undone = UNDONE_WORDS.get(lower) ?? (PLANNED.has(lower) ? ALL_LINES : undefined)
  const done = DONE_WORDS.get(lower)
  const verb = statusVerb(lower)
  return (
    byPhrase(frame, i, lead) ??
    (undone && byWord(frame, i, undone, false, lead)) ??
    (done && byWord(frame, i, done, true, lead)) ??
    (verb === undefined ? undefined : byVerb(frame, i, verb, lead))
  )
}

/** A guess or a condition says of nothing that it is done; of "the proposed law" it may say what would follow. */
function isSaid({ tokens }: Frame, { modality, from, to }: Clause, done: boolean): boolean {
  if (done) return modality !== 'speculative' && modality !== 'hypothetical'
  return modality !== 'hypothetical' || !tokens.slice(from, to).some(({ lower }) => CONDITIONS.has(lower))
}

/** Reads how far things are said to have come. */
export function readStatuses(frame: Frame, lead: NounPhrase | undefined): StatusMention[] {
  const found: StatusMention[] = []
  for (let i = 0; i < frame.tokens.length; i++) {
    if (!STATUS_TRIGGERS.has(frame.tokens[i]!.lower)) continue
    const clause = clauseOf(frame.clauses, i)
    if (!clause || clause.modality === 'disputed') continue
    const status = statusAt(frame, i, lead)
    if (!status?.thing || !isSaid(frame, clause, status.done)) continue
    const { from, to, thing, lines, done, planned } = status
    const [start, end] = [frame.tokens[from]!.start, frame.tokens[to - 1]!.end]
    // What the place names stands in another passage.
    const isOwn = thing !== lead
    const limit = limitAfter(frame, isOwn ? Math.max(to, tokenAt(frame.tokens, thing.end)) : to, clause.to)
    const opener = isOwn ? (frame.tokens[tokenAt(frame.tokens, thing.start) - 1]?.lower ?? '') : ''
    const definite = (thing.named && !ANY.has(opener)) || DEFINITE.has(opener)
    const lasts = LASTING.has(frame.tokens[i]!.lower)
    const printed = frame.text.slice(start, end)
    found.push({ start, end, printed, thing, definite, lines, done, planned, lasts, limit, at: i })
  }
  return found
}
