import type { MarkSet } from './mark.ts'

const ADDRESS = /(?<![\w@/])(?:https?:\/\/|www\.)[^\s<>"“”]{3,2000}/gi
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found++
  return found
}

/** Cuts off what belongs to the sentence: punctuation, and a closing bracket that the address did not open. */
export function trimAddress(address: string): string {
  const surplus = new Map<string, number>()
  for (const [closer, opener] of Object.entries(CLOSERS))
    surplus.set(closer, count(address, closer) - count(address, opener))
  let end = address.length
  for (; end > 0; end--) {
    const last = address[end - 1]!
    const over = surplus.get(last)
    if (over !== undefined ? over <= 0 : !".,;:!?'’*_".includes(last)) break
    if (over !== undefined) surplus.set(last, over - 1)
  }
  return address.slice(0, end)
}

/** Addresses in plain text, and those that Markdown did not take for links. */
export function findAddresses(set: MarkSet): void {
  for (const match of set.rendered.text.matchAll(ADDRESS)) {
    const address = trimAddress(match[0])
    const url = address.startsWith('www.') ? `http://${address}` : address
    set.add({ start: match.index, end: match.index + address.length, form: 'autolink', keys: [url], fate: 'cut' })
  }
}
