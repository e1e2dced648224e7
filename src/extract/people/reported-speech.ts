import type { ReportedMention } from '../../model/quotations.ts'
import type { Frame } from '../frame.ts'
import { SPEECH, speakerOfVerb } from '../speakers.ts'

/** Fewer words repeat no quotation. */
const SHORTEST = 5

const isQuoted = (text: string): boolean => /[“”"«„]/.test(text)

function mention(frame: Frame, from: number, verb: number): ReportedMention | undefined {
  const { tokens, text } = frame
  const last = tokens.at(-1)!
  const end = last.kind === 'punctuation' ? last.start : last.end
  const start = tokens[from]?.start
  if (start === undefined || tokens.length - from < SHORTEST) return undefined
  return { start, end, words: text.slice(start, end), speaker: speakerOfVerb(frame, verb) }
}

/** "She said that …", "as Ada Lind put it, …": words that are given as somebody's without quotation marks. */
export function readReportedSpeech(frame: Frame): ReportedMention[] {
  const { tokens, text } = frame
  if (tokens.length < SHORTEST + 2 || isQuoted(text)) return []
  for (let i = 0; i < tokens.length; i++) {
    if (!SPEECH.has(tokens[i]!.lemma) || frame.classes[i] !== 'verb') continue
    const putIt = tokens[i]!.lemma === 'put' && tokens[i + 1]?.lower === 'it'
    const that = putIt ? undefined : [1, 2, 3, 4].find((step) => tokens[i + step]?.lower === 'that')
    const from = putIt ? i + 3 : that === undefined ? undefined : i + that + 1
    const found = from === undefined ? undefined : mention(frame, from, i)
    // A sentence reports once; what it goes on to say belongs to the report.
    if (found) return [found]
  }
  return []
}
