/** The word without accents and case. */
export const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** One letter more or less, another letter, or two neighbours swapped. */
export type Slip = 'length' | 'letter' | 'swap'

/** The one slip that makes one word of the other; undefined when it takes none or more. */
export function slipBetween(a: string, b: string): Slip | undefined {
  if (a === b || Math.abs(a.length - b.length) > 1) return undefined
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let [x, y] = [a.length, b.length]
  while (x > start && y > start && a[x - 1] === b[y - 1]) [x, y] = [x - 1, y - 1]
  const [left, right] = [a.slice(start, x), b.slice(start, y)]
  if (left.length + right.length === 1) return 'length'
  if (left.length === 1 && right.length === 1) return 'letter'
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  return swapped ? 'swap' : undefined
}

/** Where two words that are one slip apart differ: letters behind the difference in the shorter. */
export function lettersBehindSlip(a: string, b: string): number {
  let behind = 0
  while (behind < Math.min(a.length, b.length) && a.at(-1 - behind) === b.at(-1 - behind)) behind++
  return behind
}

/** The word and all that it is with one letter left out: two words that are one slip apart share one of these. */
export function neighbourhood(word: string): string[] {
  const found = [word]
  for (let i = 0; i < word.length; i++) found.push(word.slice(0, i) + word.slice(i + 1))
  return found
}
