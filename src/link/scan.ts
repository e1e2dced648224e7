import type { Segmentation } from '../model/passage.ts'
import type { Scan } from '../model/suppression.ts'

const PROSE: ReadonlySet<string> = new Set(['sentence', 'lead', 'cell', 'caption', 'reference'])

/** How much of the document there is to check. */
export function scanOf({ passages, blocks }: Segmentation): Scan {
  const words = passages.filter(({ kind, text }) => PROSE.has(kind) && /\p{L}/u.test(text))
  const first = passages[0]?.span ?? blocks[0]?.span ?? { start: 0, end: 0 }
  return { at: first, passages: words.length, isBlank: blocks.length === 0 }
}
