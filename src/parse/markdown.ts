import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { linesOf } from './lines.ts'
import { type Part, partsOf } from './parts.ts'
import { parsePlain } from './plain-text.ts'
import { borrowedDefinitions, definitionsIn, type SharedDefinitions } from './shared-definitions.ts'
import { shiftPositions } from './shift-positions.ts'

/**
 * remark-gfm looks for URLs once more in the finished tree and puts in nodes without positions. The tokenizer has
 * found them already, with positions, and segment finds what is left.
 */
function withoutTreeTransforms(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] }
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((extension) => {
    return { ...(extension as object), transforms: [] }
  })
}

const build = () =>
  unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(withoutTreeTransforms)
    .freeze()

let processor: ReturnType<typeof build> | undefined

function parseWithRemark(text: string): Root {
  processor ??= build()
  try {
    return processor.parse(text)
  } catch (error) {
    // The stack ran out on nesting that the guards let pass.
    if (error instanceof RangeError) return parsePlain(text)
    throw error
  }
}

function parsePart(text: string, part: Part, definitions: SharedDefinitions): RootContent[] {
  const own = text.slice(part.start, part.end)
  if (part.format === 'plain') {
    const root = parsePlain(own)
    shiftPositions(root, part.start, part.lines)
    return root.children
  }
  const borrowed = borrowedDefinitions(text, part, definitions)
  const root = parseWithRemark(own + borrowed)
  if (borrowed !== '') root.children = root.children.filter((node) => node.position!.start.offset! < own.length)
  shiftPositions(root, part.start, part.lines)
  return root.children
}

/** Parses Markdown in time proportional to its length, whatever it holds; every node has its true position. */
export function parseMarkdown(text: string): Root {
  const parts = partsOf(text)
  const [only] = parts
  if (parts.length === 1 && only?.format === 'markdown') return parseWithRemark(text)
  const definitions = definitionsIn(text)
  const children: RootContent[] = []
  for (const part of parts) for (const node of parsePart(text, part, definitions)) children.push(node)
  const lines = linesOf(text)
  const column = text.length - (lines.at(-1)?.start ?? 0) + 1
  const end = { line: Math.max(1, lines.length), column, offset: text.length }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}
