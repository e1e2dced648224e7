import type { Definition, RootContent } from 'mdast'
import type { Document } from '../model/document.ts'
import type { LinkDefinition, Segmentation } from '../model/passage.ts'
import { Builder } from './builder.ts'
import { directivesIn } from './directives.ts'
import { CitedDomains } from './marks/cited-domains.ts'
import { readMetadata } from './metadata.ts'
import { endOf, startOf } from './render.ts'
import { Walker } from './walk.ts'

const CONTAINERS: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition'])

/** Definitions may stand behind their use, so they are gathered before anything is read. */
function definitionsIn(nodes: readonly RootContent[], into: Definition[]): Definition[] {
  for (const node of nodes) {
    if (node.type === 'definition') into.push(node)
    else if (CONTAINERS.has(node.type) && 'children' in node) definitionsIn(node.children as RootContent[], into)
  }
  return into
}

function linkDefinition(node: Definition): LinkDefinition {
  const label = (node.label ?? node.identifier).toLowerCase()
  return { label, url: node.url, title: node.title ?? '', span: { start: startOf(node), end: endOf(node) } }
}

function metadataIn(nodes: readonly RootContent[]): Map<string, string> {
  const metadata = new Map<string, string>()
  for (const node of nodes) {
    const type: string = node.type
    if (type === 'yaml' || type === 'toml') readMetadata((node as { value: string }).value, type, metadata)
  }
  return metadata
}

/**
 * Cuts a document into passages in reading order: headings, leads, sentences, table cells, captions and entries of
 * reference lists. Citation marks are lifted out first, and every passage maps back to the source.
 */
export function segment(document: Document): Segmentation {
  const { root, file, format } = document
  const nodes = definitionsIn(root.children, [])
  const definitions = new Map<string, string>()
  for (const { identifier, url } of nodes) if (!definitions.has(identifier)) definitions.set(identifier, url)
  const builder = new Builder()
  const cited = new CitedDomains(file.text)
  new Walker(builder, { source: file.text, definitions, isPlain: format === 'plain', cited }).walk(root.children)
  const { blocks, passages, tables, unreadTables } = builder
  return {
    blocks,
    passages,
    tables,
    unreadTables,
    definitions: nodes.map(linkDefinition),
    metadata: metadataIn(root.children),
    directives: directivesIn(root, file.text, builder)
  }
}
