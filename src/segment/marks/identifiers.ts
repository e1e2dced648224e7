import { trimAddress } from './addresses.ts'
import type { MarkSet } from './mark.ts'

const DOI = /(?<![\w./])(?:doi:\s?)?(10\.\d{4,9}\/[^\s"<>“”]{1,300})/gi
const ARXIV = /\barxiv:\s?(\d{4}\.\d{4,5}(?:v\d{1,2})?|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})\b/gi

/**
 * DOIs and arXiv identifiers: marks whose words stay, as a sentence may be about the preprint itself. A number without
 * "arXiv:" only says which paper is meant, and is no citation.
 */
export function findIdentifiers(set: MarkSet): void {
  const { text } = set.rendered
  for (const match of text.matchAll(DOI)) {
    const doi = trimAddress(match[1]!)
    const end = match.index + match[0].length - match[1]!.length + doi.length
    set.add({ start: match.index, end, form: 'doi', keys: [doi], fate: 'keep' })
  }
  for (const match of text.matchAll(ARXIV)) {
    set.add({ start: match.index, end: match.index + match[0].length, form: 'arxiv', keys: [match[1]!], fate: 'keep' })
  }
}
