import {
  AGENT_NOUNS,
  AGENT_PARTICIPLES,
  AGENT_VERBS,
  isFlow,
  PRODUCT_NOUNS,
  SHARED_ACT
} from '../lexicon/agent-verbs.ts'
import type { NounPhrase, RelationMention, RelationName } from '../model/reading.ts'
import { antecedent, beforeAuxiliaries, isRelative, subjectBefore, thingFrom, widePhrase } from './agent-phrases.ts'
import { clauseOf, type Frame } from './frame.ts'
import { isAcronym } from './initials.ts'
import { isNegated } from './modality.ts'
import { groupEnd, groupStart } from './noun-phrase.ts'
import { isAuxiliary, isDeterminer } from './tagging.ts'

/** Tokens that may stand between a participle and its "by": "set up single-handedly in 1934 by". */
const BY_WITHIN = 7
const BREAK = /^[,;:()[\]–—“”"]$/

const mention = (
  frame: Frame,
  relation: RelationName,
  thing: NounPhrase | undefined,
  agent: NounPhrase | undefined,
  at: number
): RelationMention[] => {
  if (!thing || !agent?.named || thing.keys.length === 0) return []
  if (thing.start < agent.end && agent.start < thing.end) return []
  const { from } = limitOf(frame, at)
  const end = frame.tokens.findIndex(({ start }) => start >= agent.end && start >= thing.end)
  return [
    {
      start: Math.min(thing.start, agent.start),
      end: Math.max(thing.end, agent.end),
      relation,
      subject: thing,
      object: agent,
      negated: isNegated(frame.tokens, from, end < 0 ? frame.tokens.length : end),
      degree: isShared(frame, agent) ? 'part' : undefined
    }
  ]
}

/** Several parties: "and", "with", "among others" around the name, or a word of joint action in the sentence. */
function isShared(frame: Frame, agent: NounPhrase): boolean {
  const behind = frame.tokens.findIndex(({ start }) => start >= agent.end)
  const next = frame.tokens[behind]?.lower ?? ''
  const before = frame.tokens[frame.tokens.findIndex(({ start }) => start >= agent.start) - 1]?.lower ?? ''
  if (
    /^(?:and|or|&)$/.test(next) ||
    (next === 'with' && frame.classes[behind + 1] === 'name') ||
    before === 'and' ||
    /(?:^|\s)(?:and|or|&)(?:\s|$)/.test(agent.printed)
  )
    return true
  if (next === ',' && frame.classes[behind + 1] === 'name' && /^(?:,|and)$/.test(frame.tokens[behind + 2]?.lower ?? ''))
    return true
  return frame.tokens.some(({ lower }) => SHARED_ACT.has(lower))
}

const limitOf = (frame: Frame, i: number) => clauseOf(frame.clauses, i) ?? { from: 0, to: frame.tokens.length }

/** Index of the "by" that belongs to the participle before `from`. */
function agentMark(frame: Frame, from: number): number | undefined {
  for (let i = from; i < Math.min(frame.tokens.length, from + BY_WITHIN); i++) {
    const { lower, text } = frame.tokens[i]!
    if (lower === 'by') return i
    if (BREAK.test(text) || frame.classes[i] === 'verb' || isAuxiliary(frame.tokens[i]!) || lower === 'to')
      return undefined
  }
  return undefined
}

/** Who stands behind "by": the party, its descriptor included. */
function party(frame: Frame, from: number): NounPhrase | undefined {
  const to = groupEnd(frame.tokens, frame.classes, from, frame.tokens.length)
  return to > from ? widePhrase(frame, from, to) : undefined
}

/** "T was VERBed by A", "T, VERBed by A", "T VERBed by A", "VERBed by A, T …". */
function passive(
  frame: Frame,
  verb: number,
  behind: number,
  relation: RelationName,
  lead: NounPhrase | undefined
): RelationMention[] {
  const by = agentMark(frame, behind)
  const agent = by === undefined ? undefined : party(frame, by + 1)
  if (!agent) return []
  const { tokens } = frame
  const { from } = limitOf(frame, verb)
  const end = beforeAuxiliaries(frame, verb, 0)
  const finite = end < verb && tokens.slice(end, verb).some(isAuxiliary)
  if (end === 0 || (end === 1 && tokens[0]!.lower === 'as'))
    return mention(frame, relation, finite ? undefined : (afterComma(frame, by!) ?? lead), agent, verb)
  if (isRelative(frame, end)) return mention(frame, relation, antecedent(frame, end), agent, verb)
  if (!finite) return mention(frame, relation, antecedent(frame, end), agent, verb)
  const pronoun = /^(?:it|they|he|she)$/.test(tokens[end - 1]!.lower)
  return mention(frame, relation, pronoun ? lead : subjectBefore(frame, end, Math.min(from, end - 1)), agent, verb)
}

/** "Set up in 1934 by A, the cooperative at B had …": the group behind the comma. */
function afterComma(frame: Frame, from: number): NounPhrase | undefined {
  const comma = frame.tokens.findIndex(({ text }, i) => i > from && text === ',')
  return comma < 0 || comma > from + 12 ? undefined : thingFrom(frame, comma + 1, frame.tokens.length)
}

/** "A VERBed T" and "T, which A VERBed". */
function active(frame: Frame, verb: number, behind: number, relation: RelationName): RelationMention[] {
  const { tokens, classes } = frame
  if (classes[verb] !== 'verb' || tokens[verb]!.lower.endsWith('ing') || tokens[verb]!.lemma === 'make') return []
  const end = beforeAuxiliaries(frame, verb, 0)
  if (tokens.slice(end, verb).some(({ lower }) => /^(?:is|are|was|were|be|been|being|to)$/.test(lower))) return []
  const from = groupStart(tokens, classes, end)
  if (from === end || classes[end - 1] !== 'name') return []
  const agent = widePhrase(frame, from, end)
  const next = tokens[behind]
  const gap =
    !next ||
    next.kind === 'punctuation' ||
    (next.wordClass === 'function' && !isDeterminer(next)) ||
    classes[behind] === 'adverb'
  if (gap)
    return from > 0 && isRelative(frame, from) ? mention(frame, relation, antecedent(frame, from), agent, verb) : []
  return mention(frame, relation, thingFrom(frame, behind, tokens.length), agent, verb)
}

/** "the founder of T, A", "A, founder of T", "A is the founder of T", "T's founder A". */
function nominal(frame: Frame, i: number, relation: RelationName): RelationMention[] {
  const { tokens, classes } = frame
  if (tokens[i + 1]?.lower !== 'of') {
    const owner = tokens[i - 1]
    if (!owner || !/['’]s?$/.test(owner.text)) return []
    const at = tokens[i + 1]?.text === ',' ? i + 2 : i + 1
    const thing = antecedent(frame, i)
    return classes[at] === 'name' || isDeterminer(tokens[at] ?? owner)
      ? mention(frame, relation, thing, party(frame, at), i)
      : []
  }
  const thing = thingFrom(frame, i + 2, limitOf(frame, i).to)
  const start = groupStart(tokens, classes, i + 1)
  const head = beforeAuxiliaries(frame, start, 0)
  const isApposed = tokens[start - 1]?.text === ',' && classes[start - 2] === 'name'
  const isPredicate = head < start && tokens.slice(head, start).some(({ lower }) => /^(?:is|was)$/.test(lower))
  if (isApposed) return mention(frame, relation, thing, antecedent(frame, start), i)
  if (isPredicate) return mention(frame, relation, thing, subjectBefore(frame, head, 0), i)
  const comma = tokens.findIndex(({ text }, k) => k > i && text === ',')
  return comma > 0 && comma < i + 14 ? mention(frame, relation, thing, party(frame, comma + 1), i) : []
}

/** "T flows south to A", "T empties into A". */
function flow(frame: Frame, i: number): RelationMention[] {
  const { tokens } = frame
  for (let k = i + 1; k < Math.min(i + 4, tokens.length); k++) {
    if (tokens[k]!.lower !== 'into' && tokens[k]!.lower !== 'to') continue
    const end = beforeAuxiliaries(frame, i, 0)
    return mention(frame, 'flows-into', verbSubject(frame, i, end), party(frame, k + 1), i)
  }
  return []
}

/** The subject of a verb, over "rises in the hills and" when it shares one with the verb before. */
function verbSubject(frame: Frame, verb: number, end: number): NounPhrase | undefined {
  const { tokens } = frame
  if (tokens[end - 1]?.lower === 'and') return clauseOf(frame.clauses, verb)?.subject
  return isRelative(frame, end) ? antecedent(frame, end) : antecedent(frame, end, 0)
}

/** "T, an A product" and "an A-built T". */
function made(frame: Frame, i: number): RelationMention[] {
  const { tokens, classes } = frame
  const token = tokens[i]!
  const hyphen = token.text.lastIndexOf('-')
  const built = hyphen > 0 && token.capital ? AGENT_PARTICIPLES.get(token.lower.slice(hyphen + 1)) : undefined
  if (built) {
    const name = {
      start: token.start,
      end: token.start + hyphen,
      printed: token.text.slice(0, hyphen),
      keys: [token.lower.slice(0, hyphen)],
      head: token.lower.slice(0, hyphen),
      named: true
    }
    const thing = thingFrom(frame, i + 1, tokens.length)
    return thing && !tokens.some(({ lower }) => SHARED_ACT.has(lower))
      ? [
          {
            start: name.start,
            end: thing.end,
            relation: built,
            subject: thing,
            object: name,
            negated: false,
            degree: undefined
          }
        ]
      : []
  }
  if (!PRODUCT_NOUNS.has(token.lemma) || classes[i - 1] !== 'name') return []
  let from = i - 1
  while (from > 0 && classes[from - 1] === 'name') from--
  if (!/^an?$/.test(tokens[from - 1]?.lower ?? '') || tokens[from - 2]?.text !== ',') return []
  return mention(frame, 'product-of', apposed(frame, from - 2), widePhrase(frame, from, i), i)
}

/** "The system described above, a …": the subject from the start of the clause. */
const apposed = (frame: Frame, comma: number): NounPhrase | undefined => {
  const { from } = limitOf(frame, comma)
  return groupEnd(frame.tokens, frame.classes, from, comma) > from
    ? widePhrase(frame, from, comma)
    : antecedent(frame, comma)
}

function readVerb(frame: Frame, i: number, lead: NounPhrase | undefined): RelationMention[] {
  const token = frame.tokens[i]!
  if (token.lower === 'found') return []
  for (const { relation, particle } of AGENT_VERBS.get(token.lemma) ?? []) {
    if (particle !== undefined && frame.tokens[i + 1]?.lower !== particle) continue
    const behind = particle === undefined ? i + 1 : i + 2
    const found = [...passive(frame, i, behind, relation, lead), ...active(frame, i, behind, relation)]
    if (found.length > 0) return found.slice(0, 1)
  }
  return isFlow(token.lemma) ? flow(frame, i) : []
}

/** "**Thing (Name):**": the name that a lead or heading gives in brackets behind what it names. */
export function readBracketParty(frame: Frame): RelationMention[] {
  const { tokens, classes } = frame
  const open = tokens.findIndex(({ text }) => text === '(')
  const close = tokens.findIndex(({ text }, i) => i > open && text === ')')
  if (open < 1 || close < open + 2 || close > open + 4 || close < tokens.length - 2) return []
  if (!tokens.slice(open + 1, close).every((token) => token.kind === 'word' && token.capital)) return []
  const object = widePhrase(frame, open + 1, close)
  const subject = widePhrase(frame, 0, open)
  if (!object || !subject || isAcronym(object.printed) || classes[open + 1] === 'adjective') return []
  return [
    {
      start: subject.start,
      end: object.end,
      relation: 'attached-to',
      subject,
      object: { ...object, named: true },
      negated: false,
      degree: undefined
    }
  ]
}

/**
 * Reads who made, wrote, found, founded, owns, runs or bought what, in active, passive, relative and nominal wording.
 * `lead` is what the place of the passage speaks of: the subject of a sentence that names none.
 */
export function readAgents(frame: Frame, lead: NounPhrase | undefined): RelationMention[] {
  const found: RelationMention[] = []
  frame.tokens.forEach((token, i) => {
    if (token.kind !== 'word') return
    const noun = AGENT_NOUNS.get(token.lemma) ?? AGENT_NOUNS.get(token.lower)
    if (noun) found.push(...nominal(frame, i, noun))
    else found.push(...readVerb(frame, i, lead), ...made(frame, i))
  })
  return found
}
