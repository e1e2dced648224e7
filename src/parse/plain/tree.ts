import type { Heading, List, ListItem, Paragraph, Text } from 'mdast'
import type { Point, Position } from 'unist'
import type { Group, PlainLine } from './groups.ts'
import type { ItemTree } from './items.ts'

const pointIn = (line: PlainLine, offset: number): Point => ({
  line: line.index + 1,
  column: offset - line.lineStart + 1,
  offset
})

function positionOf(first: PlainLine, start: number, last: PlainLine): Position {
  return { start: pointIn(first, start), end: pointIn(last, last.end) }
}

/** One text node a line, with the line ending between two as a node of its own: each value is what its place holds. */
function textNodes(text: string, group: Group, from: number): Text[] {
  const nodes: Text[] = []
  let previous: PlainLine | undefined
  for (const line of group.lines) {
    const start = previous ? line.start : from
    if (previous) {
      const position = { start: pointIn(previous, previous.end), end: pointIn(line, start) }
      nodes.push({ type: 'text', value: '\n', position })
    }
    nodes.push({ type: 'text', value: text.slice(start, line.end), position: positionOf(line, start, line) })
    previous = line
  }
  return nodes
}

export function paragraphNode(text: string, group: Group): Paragraph {
  const [first] = group.lines
  const position = positionOf(first!, first!.start, group.lines.at(-1)!)
  return { type: 'paragraph', children: textNodes(text, group, first!.start), position }
}

/** A heading; a number in front of it is part of its text. */
export function headingNode(text: string, group: Group, depth: Heading['depth']): Heading {
  const first = group.lines[0]!
  const start = group.marker?.start ?? first.start
  const position = positionOf(first, start, group.lines.at(-1)!)
  return { type: 'heading', depth, children: textNodes(text, group, start), position }
}

function itemNode(text: string, item: ItemTree): ListItem {
  const own = paragraphNode(text, item.group)
  const nested = item.children.length > 0 ? listNode(text, item.children) : undefined
  const first = item.group.lines[0]!
  const position = { start: pointIn(first, item.group.marker!.start), end: (nested ?? own).position!.end }
  return { type: 'listItem', spread: false, checked: null, children: nested ? [own, nested] : [own], position }
}

export function listNode(text: string, items: readonly ItemTree[]): List {
  const children = items.map((item) => itemNode(text, item))
  const number = items[0]!.group.marker!.number
  const position = { start: children[0]!.position!.start, end: children.at(-1)!.position!.end }
  return { type: 'list', ordered: number !== undefined, start: number ?? null, spread: false, children, position }
}
