import type { MarkSet } from './mark.ts'
import { numbersIn } from './numbers.ts'

/** Marks that chat programs leave behind when a report is copied out of them. */
const PATTERNS: readonly RegExp[] = [
  /【([^【】\n]{1,120})】/g,
  /:?contentReference\[oaicite:(\d{1,4})\](?:\{index=\d{1,4}\})?/g,
  /\[(?:cite|citation|oaicite|source)s?:([^[\]\n]{1,120})\]/gi,
  /\ue200([^\ue200\ue201\n]{1,400})\ue201/g,
  /(?<![\p{L}\d])((?:turn\d{1,4}[a-z]{3,16}\d{1,4}){1,20})(?![\p{L}\d])/gu
]
const TOKEN = /turn\d{1,4}[a-z]{3,16}\d{1,4}/g
const NUMBER_LIST = /^\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,40}$/

function keysOf(content: string): readonly string[] {
  const tokens = content.match(TOKEN)
  if (tokens) return tokens
  // "4†source" and "12:3†source" point at source 4 and 12.
  const head = content.split('†', 1)[0]!.split(':', 1)[0]!.trim()
  if (NUMBER_LIST.test(head)) return numbersIn(head)
  return content.includes('†') && head !== '' ? [head] : []
}

/** `【4†source】`, `[cite: 3]`, `turn0search0` and their kin. */
export function findMachineMarks(set: MarkSet): void {
  const { text } = set.rendered
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const keys = keysOf(match[1]!)
      set.add({ start: match.index, end: match.index + match[0].length, form: 'machine', keys, fate: 'cut' })
    }
  }
}
