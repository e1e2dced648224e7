import { AGENT_PARTICIPLES, PRODUCT_NOUNS, SHARED_ACT } from '../lexicon/agent-verbs.ts'
import type { NounPhrase, RelationMention } from '../model/reading.ts'
import { mention } from './agent-mention.ts'
import { antecedent, thingFrom, widePhrase } from './agent-phrases.ts'
import type { Frame } from './frame.ts'
import { isAcronym } from './initials.ts'
import { groupEnd } from './noun-phrase.ts'

/** "T, an A product" and "an A-built T". */
export function readProduct(frame: Frame, i: number): RelationMention[] {
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

/** "The system described above, a …": the subject from the break before it. */
const apposed = (frame: Frame, comma: number): NounPhrase | undefined => {
  let from = comma
  while (from > 0 && frame.tokens[from - 1]!.kind !== 'punctuation') from--
  return groupEnd(frame.tokens, frame.classes, from, comma) > from
    ? widePhrase(frame, from, comma)
    : antecedent(frame, comma)
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
