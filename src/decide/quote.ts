import type { Correction } from './schema.ts'

/** One space for every stretch of white space, so that a new line break does not lose a decision. */
export function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/**
 * True when the selector's words stand in the text, between the words that it asks for.
 * The text is one sentence: where it ends before a prefix or suffix does, the part that is there decides.
 */
export function selects(quote: Correction['quote'], text: string): boolean {
  const exact = normalised(quote.exact)
  const prefix = normalised(quote.prefix ?? '')
  const suffix = normalised(quote.suffix ?? '')
  const sentence = normalised(text)
  for (let at = sentence.indexOf(exact); at >= 0; at = sentence.indexOf(exact, at + 1)) {
    const end = at + exact.length
    if (follows(sentence, prefix, at) && precedes(sentence, suffix, end)) return true
  }
  return false
}

function follows(sentence: string, prefix: string, at: number): boolean {
  const end = sentence[at - 1] === ' ' ? at - 1 : at
  return end < prefix.length
    ? prefix.endsWith(sentence.slice(0, end))
    : sentence.startsWith(prefix, end - prefix.length)
}

function precedes(sentence: string, suffix: string, end: number): boolean {
  const start = sentence[end] === ' ' ? end + 1 : end
  const left = sentence.length - start
  return left < suffix.length ? suffix.startsWith(sentence.slice(start)) : sentence.startsWith(suffix, start)
}
