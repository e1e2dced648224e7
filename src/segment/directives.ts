import type { Nodes, Root } from 'mdast'
import type { Block, Passage, Segmentation } from '../model/passage.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Directive, SuppressionScope } from '../model/suppression.ts'

const OPENING = /<!--\s*claimcheck/
const SCOPES: ReadonlyMap<string, SuppressionScope> = new Map([
  ['claimcheck-ignore', 'sentence'],
  ['claimcheck-ignore-block', 'block'],
  ['claimcheck-ignore-file', 'file']
])

/** The comments that ask for silence, with what each of them covers. Costs one search where there are none. */
export function directivesIn(
  root: Root,
  source: string,
  segmentation: Pick<Segmentation, 'blocks' | 'passages'>
): Directive[] {
  if (!OPENING.test(source)) return []
  return commentsIn(root, [])
    .filter(({ start, end }) => OPENING.test(source.slice(start, end)))
    .map((span) => directiveOf(span, source, segmentation))
}

/** Spans of all HTML comments. */
function commentsIn(node: Nodes, into: Span[]): Span[] {
  if (node.type === 'html') {
    const base = node.position?.start.offset ?? 0
    const { value } = node
    for (let start = value.indexOf('<!--'); start >= 0; ) {
      const end = value.indexOf('-->', start)
      if (end < 0) break
      into.push({ start: base + start, end: base + end + 3 })
      start = value.indexOf('<!--', end)
    }
  } else if ('children' in node) for (const child of node.children) commentsIn(child, into)
  return into
}

function directiveOf(span: Span, source: string, segmentation: Pick<Segmentation, 'blocks' | 'passages'>): Directive {
  const words = source.slice(span.start + 4, span.end - 3)
  const colon = words.indexOf(':')
  const head = (colon < 0 ? words : words.slice(0, colon)).split(/[\s,]+/).filter((word) => word !== '')
  const tail = colon < 0 ? [] : words.slice(colon + 1).split(/\s+/)
  const isDay = (word: string) => word.startsWith('until=')
  const scope = SCOPES.get(head[0]!)
  return {
    span,
    scope,
    rules: head.slice(1).filter((word) => !isDay(word)),
    reason: tail
      .filter((word) => !isDay(word))
      .join(' ')
      .trim(),
    until: [...head, ...tail].find(isDay)?.slice('until='.length),
    covers: scope === undefined || scope === 'file' ? [] : coveredBy(span, scope, segmentation)
  }
}

function coveredBy(
  at: Span,
  scope: SuppressionScope,
  { blocks, passages }: Pick<Segmentation, 'blocks' | 'passages'>
): Span[] {
  const inside = blocks.findLast(({ span }) => span.start <= at.start && at.end <= span.end)
  const block = inside ?? blocks.find(({ span }) => span.start >= at.end)
  if (block === undefined) return []
  const own = passages.filter((passage) => passage.block === block.id)
  if (scope === 'sentence' && block.kind !== 'table') return [sentenceAt(at, own)?.span ?? block.span]
  // Above a list, a comment stands for all of it; inside, for the item.
  const list = inside === undefined ? block.list?.id : undefined
  const heads = blocks.filter((each) => each === block || (list !== undefined && each.list?.id === list))
  return withDescendants(heads, blocks).map(({ span }) => span)
}

/** The sentence that holds the comment or ends right before it; the first one when none does. */
function sentenceAt(at: Span, passages: readonly Passage[]): Passage | undefined {
  const holding = passages.find(({ span }) => overlaps(span, at))
  return holding ?? passages.findLast(({ span }) => span.end <= at.start) ?? passages[0]
}

function withDescendants(heads: readonly Block[], blocks: readonly Block[]): Block[] {
  const ids = new Set(heads.map(({ id }) => id))
  // Parents stand before their children.
  for (const { id, parent } of blocks) if (parent !== undefined && ids.has(parent)) ids.add(id)
  return blocks.filter(({ id }) => ids.has(id))
}
