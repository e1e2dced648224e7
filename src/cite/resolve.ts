import type { Marker } from '../model/passage.ts'
import type { SourceBook } from './source-book.ts'
import type { Target } from './target.ts'

const NUMBER_LABEL = /^\s*[[(]{0,2}\^?(\d{1,5})[\])]{0,2}\s*$/
const NUMBER_AT_END = /(\d{1,5})$/
const NUMBER_AT_START = /^\s*[【[]?(\d{1,5})/

/** "[3](#ref-3)": a number that is also a link to its entry. */
function ofAnchor(book: SourceBook, { key, label, span }: Marker): number | undefined {
  const number = NUMBER_LABEL.exec(label)?.[1] ?? NUMBER_AT_END.exec(key.slice(-12))?.[1]
  return number === undefined ? undefined : book.ofLabel('number', number, span.start)
}

/** A link that shows a number, while its address is in no entry: the entry of that number, if it has no other address. */
function ofNumberedLink(book: SourceBook, { label, span }: Marker): number | undefined {
  const number = NUMBER_LABEL.exec(label)?.[1]
  const source = number === undefined ? undefined : book.ofLabel('number', number, span.start)
  return source !== undefined && book.facts(source).url === undefined ? source : undefined
}

function ofKey(book: SourceBook, marker: Marker, key: string): number | undefined {
  switch (marker.form) {
    case 'numeric':
      return book.ofLabel('number', key, marker.span.start)
    case 'footnote':
      return book.ofLabel('footnote', key, marker.span.start)
    case 'author-year':
      return book.ofAuthorYear(key)
    case 'machine': {
      const number = NUMBER_AT_START.exec(key)?.[1]
      return number === undefined ? undefined : book.ofLabel('number', number, marker.span.start)
    }
    default:
      return marker.key.startsWith('#') ? ofAnchor(book, marker) : undefined
  }
}

/** The source that a mark means, entered on the spot when the mark itself is all that is known of it. */
export function resolve(book: SourceBook, marker: Marker, key: string, target: Target | undefined): number | undefined {
  const source = ofKey(book, marker, key)
  if (source !== undefined || target === undefined) return source
  return book.ofTarget(target) ?? ofNumberedLink(book, marker) ?? book.cite(target, marker)
}
