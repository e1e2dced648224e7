import type { Part } from './parts.ts'

/** `[label]: …` and `[^label]: …` at the start of a line. */
const DEFINITION = /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*(\S[^\r\n]*)/gm
const LABEL = /\[([^[\]\n]{1,200})\]/g

const normalise = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

interface SharedDefinition {
  readonly line: string
  readonly start: number
}

/** The definition lines of a text by label. The first of a label counts, as in Markdown. */
export type SharedDefinitions = ReadonlyMap<string, SharedDefinition>

/** Gathers the definitions of a text that is parsed in parts. */
export function definitionsIn(text: string): SharedDefinitions {
  const definitions = new Map<string, SharedDefinition>()
  for (const match of text.matchAll(DEFINITION)) {
    const [, label = '', target = ''] = match
    const key = normalise(label)
    // What a footnote says is read where it stands; here it only has to exist.
    const line = `[${label}]: ${key.startsWith('^') ? 'x' : target}`
    if (!definitions.has(key)) definitions.set(key, { line, start: match.index })
  }
  return definitions
}

/**
 * Lines to parse behind a part, so that its references find the definitions that stand in other parts; the empty
 * string when it needs none. What they make of themselves must be dropped from the tree.
 */
export function borrowedDefinitions(text: string, part: Part, definitions: SharedDefinitions): string {
  if (definitions.size === 0 || part.open) return ''
  const lines = new Set<string>()
  for (const [, label = ''] of text.slice(part.start, part.end).matchAll(LABEL)) {
    const definition = definitions.get(normalise(label))
    const isOwn = definition !== undefined && definition.start >= part.start && definition.start < part.end
    if (definition !== undefined && !isOwn) lines.add(definition.line)
  }
  return lines.size === 0 ? '' : `\n\n${[...lines].join('\n\n')}\n`
}
