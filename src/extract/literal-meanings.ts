import type { DescriptionMention } from '../model/reading.ts'
import type { Frame } from './frame.ts'
import { contentKeys } from './keys.ts'
import { groupStart } from './noun-phrase.ts'
import { termBefore } from './terms.ts'

const CUES = new Set(['literally', 'meaning', 'translated', 'translates', 'means', 'lit'])
const OPENING = /^["“‘']$/
const CLOSING = /^["”’']$/
/** A gloss is short. */
const LONGEST = 12

/** Token behind the words that a cue glosses; an apposition ("…, a Latin phrase") is stepped over. */
function termEnd(frame: Frame, cue: number): number {
  const { tokens, classes } = frame
  let end = cue
  while (end > 0 && (tokens[end - 1]!.kind === 'punctuation' || tokens[end - 1]!.wordClass === 'function')) end--
  const start = groupStart(tokens, classes, end)
  const apposed = /^an?$/.test(tokens[start]?.lower ?? '') && tokens[start - 1]?.text === ','
  return apposed ? start - 1 : end
}

/** `term (literally "older speech")`, `term, a Latin phrase meaning 'older speech'`. */
export function readLiteral(frame: Frame, i: number): DescriptionMention | undefined {
  const { tokens, classes } = frame
  if (!CUES.has(tokens[i]!.lower)) return undefined
  let open = i + 1
  while (open < i + 4 && tokens[open] && !OPENING.test(tokens[open]!.text)) open++
  if (!tokens[open] || !OPENING.test(tokens[open]!.text)) return undefined
  let close = open + 1
  while (close < Math.min(open + LONGEST, tokens.length) && !CLOSING.test(tokens[close]!.text)) close++
  const end = termEnd(frame, i)
  const subject = termBefore(frame.text, tokens, classes, end, Math.max(0, end - 4))
  if (!subject || close <= open + 1) return undefined
  const keys = contentKeys(tokens, open + 1, close)
  return {
    start: subject.start,
    end: tokens[close - 1]!.end,
    subject,
    printed: frame.text.slice(tokens[open]!.end, tokens[close - 1]!.end),
    head: keys.at(-1) ?? '',
    modifiers: keys,
    words: tokens.slice(open + 1, close).map(({ lower }) => lower),
    form: 'literal',
    negated: false
  }
}
