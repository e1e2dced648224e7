import { lookUp } from '../lexicon/words.ts'

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu
const LITTLE = new Set(
  'a an the of in on at for and or to from with by as is are be its their how what why when into over under via vs pdf html www com org'.split(
    ' '
  )
)

/** Dictionary forms of the words of a title that say something. */
export function titleWords(title: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of title.toLowerCase().matchAll(WORD)) {
    const printed = word.replace(/['’]s$/, '')
    if (LITTLE.has(printed)) continue
    const stem = printed.endsWith('s') && lookUp(printed) === undefined ? printed.slice(0, -1) : printed
    words.add(stem)
  }
  return words
}

export type Likeness = 'same' | 'near' | 'other' | 'unknown'

/** Whether two titles can name one work: most words of the shorter are in the longer, some are, or none. */
export function titleLikeness(a: string | undefined, b: string | undefined): Likeness {
  if (a === undefined || b === undefined) return 'unknown'
  const left = titleWords(a)
  const right = titleWords(b)
  const shorter = left.size <= right.size ? left : right
  const longer = shorter === left ? right : left
  if (shorter.size < 2) return 'unknown'
  const shared = [...shorter].filter((word) => longer.has(word)).length
  if (shared >= 0.6 * shorter.size) return 'same'
  return shared === 0 && shorter.size >= 3 ? 'other' : 'near'
}
