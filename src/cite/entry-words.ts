import type { Entry } from './entry.ts'
import { isLink } from './entry.ts'
import { entryLabel, leadLength } from './entry-label.ts'

/** What a reader sees of an entry, label and addresses left out. */
export interface EntryWords {
  readonly words: string
  /** Offset in `words` where the first address stood; their length when there was none. */
  readonly firstLink: number
  /** Offset behind that address, or behind the words of the link. */
  readonly linkEnd: number
  /** The source of the entry behind its label, cut at a length that any reference fits into. */
  readonly raw: string
}

const LONGEST = 2000
const MARKUP =
  /\*{1,3}|_{2,3}|`|\\(?=[!-/:-@[-`{-~])|<[^<>]{1,200}>|(?<![A-Za-z\d\u00aa-\uffff])_|_(?![A-Za-z\d\u00aa-\uffff])/g
const SPACES = /\s+/g
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&nbsp;': ' ', '&#39;': "'" }

/** Markup removed, white space as single spaces. */
export function plainWords(source: string): string {
  const bare = source.replace(MARKUP, '')
  const decoded = bare.includes('&') ? bare.replace(/&(?:amp|quot|nbsp|#39);/g, (entity) => ENTITIES[entity]!) : bare
  return decoded.replace(SPACES, ' ')
}

/** Reads an entry: the words of its links stay, its label and bare addresses go. */
export function entryWords(text: string, entry: Entry): EntryWords {
  const end = Math.min(entry.span.end, entry.span.start + LONGEST)
  const source = text.slice(entry.span.start, end)
  let from = entry.span.start + (entryLabel(source)?.length ?? leadLength(source))
  const raw = text.slice(from, end)
  let words = ''
  let firstLink = -1
  let linkEnd = -1
  for (const marker of entry.markers) {
    // "Port Board (2021). Tides": the year of an entry is no mark of it.
    if (marker.form === 'author-year' || marker.span.start < from || marker.span.end > end) continue
    words += plainWords(text.slice(from, marker.span.start))
    const at = words.length
    words += marker.form === 'inline-link' ? marker.label : ' '
    if (isLink(marker) && firstLink < 0) {
      firstLink = at
      linkEnd = words.length
    }
    from = marker.span.end
  }
  words += plainWords(text.slice(from, end))
  const indent = words.length - words.trimStart().length
  const moved = (offset: number) => (offset < 0 ? words.length - indent : Math.max(0, offset - indent))
  return { words: words.slice(indent), firstLink: moved(firstLink), linkEnd: moved(linkEnd), raw }
}
