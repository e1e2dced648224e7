import type { QuantityMention } from '../model/mention.ts'
import type { DescriptionMention, NounPhrase } from '../model/reading.ts'
import { type Frame, tokenAt } from './frame.ts'
import { groupStart, phraseOf } from './noun-phrase.ts'

/** "7B", "350k": a count whose scale is a letter names a size when it stands alone. */
const SIZE = /^\d[\d.,]*[kKMBT]$/

interface Place {
  readonly at: number
  readonly bare: boolean
}

/** "a small model (7B)" and "a base model of 1.3B parameters": where the words before the size end. */
function placeOf(frame: Frame, size: QuantityMention): Place | undefined {
  const { tokens } = frame
  const from = tokenAt(tokens, size.start)
  const before = tokens[from - 1]
  if (!before || from < 2) return undefined
  if (before.text === '(') return tokens[from + 1]?.text === ')' ? { at: from - 1, bare: true } : undefined
  const isNoun = frame.classes[from + 1] === 'noun'
  return /^(?:of|with)$/.test(before.lower) && isNoun && frame.classes[from - 2] !== 'verb'
    ? { at: from - 1, bare: false }
    : undefined
}

/** Sizes that the passage gives to things; what has no name of its own is the thing that the place speaks of. */
export function readSizes(
  frame: Frame,
  quantities: readonly QuantityMention[],
  lead: NounPhrase | undefined
): DescriptionMention[] {
  const sizes = quantities.filter(
    ({ quantity }) => quantity.dimension === 'count' && SIZE.test(quantity.printed.split(' ')[0] ?? '')
  )
  return sizes.flatMap((size) => {
    const place = placeOf(frame, size)
    if (!place) return []
    const { tokens, classes, text } = frame
    const start = groupStart(tokens, classes, place.at)
    const own = phraseOf(text, tokens, classes, start, place.at)
    const subject = own?.named && !/^an?$/.test(tokens[start]!.lower) ? own : lead
    if (!subject) return []
    const printed = size.quantity.printed
    return [
      {
        start: own?.start ?? size.start,
        end: size.end,
        subject,
        printed,
        head: place.bare ? 'size' : 'size of',
        modifiers: [],
        words: [],
        form: 'size',
        negated: false,
        size
      }
    ]
  })
}
