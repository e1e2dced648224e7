import type { Frame } from './frame.ts'
import { tokenAt } from './frame.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const SPEECH = words(
  'say state report claim argue note announce tell describe call declare write insist conclude observe recall speak sum put remark warn add explain quip comment reply complain admit concede testify promise urge remind coin'
)
const SPEECH_NOUNS = words(
  'word words remark phrase verdict line quip comment observation formula conclusion judgement judgment summary statement testimony warning'
)
/** Tokens between a speaker and the quotation. */
const REACH = 16

const isName = (frame: Frame, i: number): boolean => frame.classes[i] === 'name'

/** The run of name tokens that ends at `end`, as printed; a possessive mark is left out. */
function nameEndingAt(frame: Frame, end: number): string {
  let start = end
  while (start > 0 && isName(frame, start - 1)) start--
  return frame.text.slice(frame.tokens[start]!.start, frame.tokens[end]!.end).replace(/['’]s?$/, '')
}

/** "Ada Lind described it as “…”", "Ada Lind, who spoke of “…”", "in Ada Lind's words “…”": the last name before it. */
function speakerBefore(frame: Frame, quote: number): string | undefined {
  const { tokens } = frame
  let spoken = false
  for (let i = quote - 1; i >= Math.max(0, quote - REACH); i--) {
    const token = tokens[i]!
    if (token.text === ';' || token.text === '”') return undefined
    const possessive = /['’]s?$/.test(token.text)
    if (isName(frame, i))
      return spoken || (possessive && SPEECH_NOUNS.has(tokens[i + 1]?.lower ?? '')) ? nameEndingAt(frame, i) : undefined
    if (/^(?:he|she|they|it|we|i)$/.test(token.lower)) return undefined
    if (SPEECH.has(token.lemma) || SPEECH_NOUNS.has(token.lower)) spoken = true
  }
  return undefined
}

/** "“…,” said Ada Lind", "“…,” Ada Lind said". */
function speakerBehind(frame: Frame, quote: number): string | undefined {
  const { tokens } = frame
  const [first, second] = [tokens[quote], tokens[quote + 1]]
  if (!first || !second) return undefined
  const at = SPEECH.has(first.lemma) && isName(frame, quote + 1) ? quote + 1 : isName(frame, quote) ? quote : undefined
  if (at === undefined) return undefined
  let end = at
  while (end + 1 < tokens.length && isName(frame, end + 1)) end++
  const verb = at === quote ? tokens[end + 1] : first
  return verb && SPEECH.has(verb.lemma) ? nameEndingAt(frame, end) : undefined
}

/** Who is named as the speaker of the words in `[start, end)`, quotation marks left out. */
export function namedSpeaker(frame: Frame, start: number, end: number): string | undefined {
  const before = tokenAt(frame.tokens, start - 1)
  let behind = tokenAt(frame.tokens, end)
  while (/^[,.!?"”'’»]$/.test(frame.tokens[behind]?.text ?? '')) behind++
  return speakerBehind(frame, behind) ?? speakerBefore(frame, before)
}
