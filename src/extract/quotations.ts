import type { QuotationMention } from '../model/reading.ts'
import { clauseOf, type Frame, tokenAt } from './frame.ts'
import { namedSpeaker } from './speakers.ts'

const OPENING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' }

/** Words of a quotation in lower case, without punctuation; bracketed insertions and ellipses are left out. */
function sequenceOf(words: string): string[] {
  return (
    words
      .replace(/\[[^\]]{0,200}\]/g, ' ')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)
      ?.map((word) => word.replace(/'s?$/, '')) ?? []
  )
}

function kindOf(words: string, sequence: readonly string[]): QuotationMention['kind'] {
  const capitals = words.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0
  const long = sequence.filter((word) => word.length > 3).length
  if (sequence.length >= 3 && capitals >= Math.max(2, long * 0.8)) return 'title'
  return sequence.length <= 3 ? 'term' : 'speech'
}

/** Reads stretches in double quotation marks; a mark without its partner yields nothing. */
export function readQuotations(frame: Frame): QuotationMention[] {
  const found: QuotationMention[] = []
  const { text } = frame
  const opening = /[“"«„]/g
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const i = match.index
    const close = OPENING[text[i]!]!
    const closing = text.indexOf(close, i + 1)
    if (closing < 0) break
    const end = closing - (/[,.;]$/.test(text.slice(i + 1, closing)) ? 1 : 0)
    const words = text.slice(i + 1, end)
    const sequence = sequenceOf(words)
    if (sequence.length > 0) {
      const clause = clauseOf(frame.clauses, tokenAt(frame.tokens, i))
      const own = namedSpeaker(frame, i + 1, end)
      const speaker = own ?? clause?.attributedTo ?? frame.clauses.find((each) => each.attributedTo)?.attributedTo
      found.push({
        start: i + 1,
        end,
        words,
        sequence,
        kind: kindOf(words, sequence),
        speaker,
        speakerNamed: own !== undefined
      })
    }
    opening.lastIndex = closing + 1
  }
  return found
}
