const NUMBER_OR_RANGE = /(\d{1,4})(?:\s?[–—-]\s?(\d{1,4}))?/g
/** A range longer than this is no list of sources. */
const LONGEST_RANGE = 60

/** The numbers of a list such as "3, 5–7", in order: 3, 5, 6, 7. */
export function numbersIn(list: string): string[] {
  const numbers: string[] = []
  for (const [, first = '', last] of list.matchAll(NUMBER_OR_RANGE)) {
    const from = Number(first)
    const to = Number(last ?? first)
    const isRange = to > from && to - from <= LONGEST_RANGE
    if (isRange) for (let number = from; number <= to; number++) numbers.push(String(number))
    else numbers.push(...new Set([String(from), String(to)]))
  }
  return numbers
}
