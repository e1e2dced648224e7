import { SHARED_ACT } from '../lexicon/agent-verbs.ts'
import type { NounPhrase, RelationMention, RelationName } from '../model/reading.ts'
import { widePhrase } from './agent-phrases.ts'
import { clauseOf, type Frame } from './frame.ts'
import { isNegated } from './modality.ts'
import { groupEnd } from './noun-phrase.ts'

/** A relation of a thing to a named party; nothing when one of them is missing or the two overlap. */
export const mention = (
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

/** The clause around a token. */
export const limitOf = (frame: Frame, i: number) => clauseOf(frame.clauses, i) ?? { from: 0, to: frame.tokens.length }

/** Who stands behind "by": the party, its descriptor included. */
export function party(frame: Frame, from: number): NounPhrase | undefined {
  const to = groupEnd(frame.tokens, frame.classes, from, frame.tokens.length)
  return to > from ? widePhrase(frame, from, to) : undefined
}
