import type { Finding } from '../model/finding.ts'
import { normalised } from './quote.ts'
import type { Correction } from './schema.ts'

/** Words in lower case; a figure with its separators is one word. */
const WORDS = /\p{N}+(?:[.,’']\p{N}+)*|\p{L}+/gu
const FIGURE = /\p{N}/u
/** Fewer words than this say too little to be known again when one of them changes. */
const LEAST_WORDS = 4
/** Share of the words that has to stand, in their order. */
const LEAST_SHARE = 0.75

/** A denial that comes in makes it another claim. */
const DENIAL = /^(?:no|not|never|neither|nor|without|cannot)$/u

const wordsOf = (text: string): string[] =>
  normalised(text)
    .toLowerCase()
    .replaceAll(/n[’']t\b/g, ' not')
    .match(WORDS) ?? []

/**
 * True when the quoted words were slightly reworded into the text: most of them stand there in their order, and every
 * figure among them. The figures are what was decided on, so a changed one is another matter.
 */
export function isRewordingOf(quote: Correction['quote'], text: string): boolean {
  const quoted = wordsOf(quote.exact)
  if (quoted.length < LEAST_WORDS) return false
  const present = wordsOf(text)
  const there = new Set(present)
  if (!quoted.every((word) => there.has(word) || !FIGURE.test(word))) return false
  const denials = (words: readonly string[]) => words.filter((word) => DENIAL.test(word)).length
  if (denials(quoted) !== denials(present)) return false
  return sharedInOrder(quoted, present) >= quoted.length * LEAST_SHARE
}

/** Length of the longest list of words that stands in both, in order; quotes and sentences are short. */
function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (let at = 1; at <= b.length; at++)
      next.push(b[at - 1] === word ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!))
    row = next
  }
  return row[b.length]!
}

/** Entries that are not met yet, each with the one open finding that fits it: of two, nobody can say which was meant. */
export function followReworded<Entry>(
  entries: readonly Entry[],
  findings: readonly Finding[],
  met: { readonly used: Set<Entry>; readonly entryOf: Map<Finding, Entry> },
  fits: (entry: Entry, finding: Finding) => boolean
): { readonly entry: Entry; readonly finding: Finding }[] {
  return entries.flatMap((entry) => {
    if (met.used.has(entry)) return []
    const [finding, ...others] = findings.filter((each) => !met.entryOf.has(each) && fits(entry, each))
    if (finding === undefined || others.length > 0) return []
    met.used.add(entry)
    met.entryOf.set(finding, entry)
    return [{ entry, finding }]
  })
}
