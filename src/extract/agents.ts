import { AGENT_NOUNS, AGENT_VERBS, isFlow } from '../lexicon/agent-verbs.ts'
import { byVerb } from '../lexicon/verb-forms.ts'
import type { NounPhrase, RelationMention, RelationName } from '../model/reading.ts'
import { limitOf, mention, party } from './agent-mention.ts'
import { antecedent, beforeAuxiliaries, isRelative, subjectBefore, thingFrom, widePhrase } from './agent-phrases.ts'
import { clauseOf, type Frame } from './frame.ts'
import { groupStart } from './noun-phrase.ts'
import { readProduct } from './product-parties.ts'
import { isAuxiliary, isDeterminer } from './tagging.ts'

/** Tokens that may stand between a participle and its "by": "set up single-handedly in 1934 by". */
const BY_WITHIN = 7
const BREAK = /^[,;:()[\]–—“”"]$/

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

function readVerb(frame: Frame, i: number, lead: NounPhrase | undefined): RelationMention[] {
  const token = frame.tokens[i]!
  if (token.lower === 'found') return []
  for (const { relation, particle } of byVerb(AGENT_VERBS, token.lower, token.lemma)) {
    if (particle !== undefined && frame.tokens[i + 1]?.lower !== particle) continue
    const behind = particle === undefined ? i + 1 : i + 2
    const found = [...passive(frame, i, behind, relation, lead), ...active(frame, i, behind, relation)]
    if (found.length > 0) return found.slice(0, 1)
  }
  return isFlow(token.lemma) ? flow(frame, i) : []
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
    else found.push(...readVerb(frame, i, lead), ...readProduct(frame, i))
  })
  return found
}
