import type { Heading, Root, RootContent } from 'mdast'
import { type Processor, unified } from 'unified'
import { linesOf } from './lines.ts'
import { type Group, groupsOf } from './plain/groups.ts'
import { headingsOf } from './plain/headings.ts'
import { nestItems } from './plain/items.ts'
import { levelsOf } from './plain/levels.ts'
import { headingNode, listNode, paragraphNode } from './plain/tree.ts'

function depthsOf(text: string, groups: readonly Group[]): Map<number, Heading['depth']> {
  const { title, candidates } = headingsOf(text, groups)
  const depths = new Map<number, Heading['depth']>(title ? [[0, 1]] : [])
  for (const [i, depth] of levelsOf(candidates).entries()) depths.set(candidates[i]!.group, depth)
  return depths
}

function contentOf(text: string): RootContent[] {
  const groups = groupsOf(text)
  const depths = depthsOf(text, groups)
  const children: RootContent[] = []
  for (let i = 0; i < groups.length; ) {
    const depth = depths.get(i)
    let end = i
    while (end < groups.length && groups[end]!.marker && !depths.has(end)) end++
    if (end > i) children.push(listNode(text, nestItems(text, groups.slice(i, end))))
    else children.push(depth ? headingNode(text, groups[i]!, depth) : paragraphNode(text, groups[i]!))
    i = Math.max(end, i + 1)
  }
  return children
}

function toTree(text: string): Root {
  const lines = linesOf(text)
  const last = lines.at(-1) ?? { start: 0, end: 0, next: 0 }
  // A line ending at the very end opens one more line, as in remark.
  const opensLine = last.next > last.end
  const end = opensLine
    ? { line: lines.length + 1, column: 1, offset: text.length }
    : { line: Math.max(1, lines.length), column: last.end - last.start + 1, offset: text.length }
  return { type: 'root', children: contentOf(text), position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

/** A unified parser for text whose headings and items carry no markup: the same nodes as remark's, with true positions. */
export function plainTextParse(this: Processor): void {
  this.parser = (document) => toTree(document)
}

let processor: { parse(text: string): unknown } | undefined

/** Parses plain text: one line is one paragraph, a bare title-like line a heading, "- " and its kin an item. */
export function parsePlain(text: string): Root {
  processor ??= unified().use(plainTextParse).freeze()
  return processor.parse(text) as Root
}
