import type { Trace } from '../audit.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Span } from '../model/span.ts'

/** A defect put into a copy of the document. */
export interface Plant {
  /** The rule that should see it. */
  readonly ruleId: string
  /** Taken from the rule's own page, or made of a sentence of the document. */
  readonly origin: 'page' | 'document'
  /** What was put in. */
  readonly words: string
  /** The document with the plant. */
  readonly text: string
  /** Where it stands in `text`. */
  readonly span: Span
}

/** An example of a rule's page that it reports. */
export interface Example {
  readonly ruleId: string
  readonly text: string
}

const FRONT_MATTER = /^---\r?\n/

/** Puts a block of its own into the text at an offset between two blocks. */
export function insertBlock(text: string, at: number, words: string): Pick<Plant, 'text' | 'span'> {
  const before = at === 0 ? '' : '\n\n'
  const start = at + before.length
  return {
    text: `${text.slice(0, at)}${before}${words}\n\n${text.slice(at).replace(/^\s+/, '')}`,
    span: { start, end: start + words.length }
  }
}

/** Where the list of sources begins, or the document ends. */
function endOfBody({ blocks }: Segmentation): number {
  return blocks.reduce(
    (end, { kind, reference, span }) => (reference || kind === 'heading' ? end : Math.max(end, span.end)),
    0
  )
}

/**
 * The example of a rule's page as a plant behind the body of the document, or before its beginning where the example is
 * front matter; none for a document that has front matter of its own.
 */
export function plantOfPage({ ruleId, text: words }: Example, { file: { text }, segmentation }: Trace): Plant[] {
  if (!FRONT_MATTER.test(words))
    return [{ ruleId, origin: 'page', words, ...insertBlock(text, endOfBody(segmentation), words.trim()) }]
  if (segmentation.metadata.size > 0) return []
  return [{ ruleId, origin: 'page', words, ...insertBlock(text, 0, words.trim()) }]
}
