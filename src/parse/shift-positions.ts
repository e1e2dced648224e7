import type { Node, Parent } from 'unist'

/** Moves every position of a tree that was parsed from a piece of a text to where the piece stands in the whole. */
export function shiftPositions(root: Node, offset: number, lines: number): void {
  if (offset === 0) return
  const pending: Node[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.line += lines
      if (point.offset !== undefined) point.offset += offset
    }
    if ('children' in node) for (const child of (node as Parent).children) pending.push(child)
  }
}
