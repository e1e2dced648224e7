import type { Nodes, Root } from 'mdast'

/** A tree as indented lines: "# title", "- item", "paragraph", each with its own source. */
export function outlined(text: string, root: Root): string[] {
  const lines: string[] = []
  const own = (node: Nodes): string => text.slice(node.position!.start.offset, node.position!.end.offset)
  const visit = (node: Nodes, indent: string): void => {
    if (node.type === 'heading') lines.push(`${indent}${'#'.repeat(node.depth)} ${own(node)}`)
    else if (node.type === 'paragraph') lines.push(`${indent}${own(node)}`)
    else if (node.type === 'list') for (const item of node.children) visitItem(item.children, indent)
    else if (node.type !== 'root') lines.push(`${indent}<${node.type}>`)
  }
  const visitItem = ([first, ...others]: readonly Nodes[], indent: string): void => {
    lines.push(`${indent}- ${first ? own(first) : ''}`)
    for (const other of others) visit(other, `${indent}  `)
  }
  for (const child of root.children) visit(child, '')
  return lines
}

/** Every node of a tree. */
export function nodesOf(root: Root): Nodes[] {
  const nodes: Nodes[] = []
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    nodes.push(node)
    if ('children' in node) pending.push(...node.children)
  }
  return nodes
}
