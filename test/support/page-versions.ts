import type { Correction } from '../../src/decide/index.ts'

/** An example of a page about edits: two versions, and the decision in force where one stands before them. */
export interface VersionExample {
  readonly before: string
  readonly after: string
  readonly corrections: readonly Correction[]
}

/** The fenced blocks of a section, two by two. */
export function versionsOf(blocks: readonly string[]): VersionExample[] {
  const examples: VersionExample[] = []
  let corrections: Correction[] = []
  let before: string | undefined
  for (const block of blocks) {
    if (block.startsWith('{')) corrections = [JSON.parse(block) as Correction]
    else if (before === undefined) before = block
    else {
      examples.push({ before, after: block, corrections })
      before = undefined
      corrections = []
    }
  }
  if (before !== undefined) throw new Error(`an example of an edit needs two versions: ${before}`)
  return examples
}
