const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const SURROGATE_FIRST = 0xd800
const SURROGATE_LAST = 0xdfff

function isWordUnit(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  // Half a character cannot be asked; what stands outside the basic plane is mostly letters and signs worth keeping.
  if (code >= SURROGATE_FIRST && code <= SURROGATE_LAST) return true
  return LETTER_OR_DIGIT.test(text[offset]!)
}

/** True when a letter or digit stands in `[from, to)`. */
export function hasWord(text: string, from: number, to: number): boolean {
  for (let offset = from; offset < to; offset++) if (isWordUnit(text, offset)) return true
  return false
}

/** Offset behind the last letter or digit, 0 when there is none. */
export function endOfWords(text: string): number {
  let end = text.length
  while (end > 0 && !isWordUnit(text, end - 1)) end--
  return end
}

/** Offset of the first letter, digit or opening sign in `[from, to)`: what a cover starts with. */
export function startOfWords(text: string, from: number, to: number): number {
  let start = from
  while (start < to && !isWordUnit(text, start) && !OPENERS.has(text[start]!)) start++
  return start
}

/** Signs that belong to the words behind them. */
const OPENERS = new Set([...'([{“‘"\'«„‚「『《〈（【$€£¥₹~≈<>≤≥+−±#@¿¡'])

/** Without the signs of `edges` at both ends. */
export function trimSigns(words: string, edges: ReadonlySet<string>): string {
  let start = 0
  let end = words.length
  while (start < end && edges.has(words[start]!)) start++
  while (end > start && edges.has(words[end - 1]!)) end--
  return words.slice(start, end)
}
