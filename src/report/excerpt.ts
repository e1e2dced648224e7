import type { Place } from '../model/finding.ts'
import { oneLine } from './escape.ts'

/** A stretch of a quoted sentence; the values that a finding speaks of stand out. */
export interface Piece {
  readonly text: string
  readonly isValue: boolean
}

/** One sentence of the document with every place that a finding has in it. */
export interface Excerpt {
  readonly places: readonly Place[]
  readonly line: number
  readonly outlets: readonly string[]
  readonly pieces: readonly Piece[]
}

export interface ExcerptOptions {
  /** Makes document text safe for one line of output. */
  readonly clean?: (text: string) => string
  /** Characters that stay on each side of a value. */
  readonly reach?: number
}

/** The sentences behind a finding, each once, in the order in which the finding names them. */
export function excerpts(places: readonly Place[], { clean = oneLine, reach = 160 }: ExcerptOptions = {}): Excerpt[] {
  const sentences = new Map<string, Place[]>()
  for (const place of places) {
    const key = `${place.line}\n${place.context}`
    const known = sentences.get(key)
    if (known) known.push(place)
    else sentences.set(key, [place])
  }
  return [...sentences.values()].map((together) => ({
    places: together,
    line: together[0]!.line,
    outlets: [...new Set(together.flatMap((place) => place.outlets))],
    pieces: shorten(cut(together, clean), reach)
  }))
}

/** A place that takes up more of its sentence than this is the sentence; nothing in it can stand out. */
const NEARLY_WHOLE = 0.8

/** Cuts a sentence at the values; the places come in reading order, so each is sought behind the one before. */
function cut(places: readonly Place[], clean: (text: string) => string): Piece[] {
  const context = clean(places[0]!.context)
  const quotes = [...places].sort((a, b) => a.start - b.start || a.end - b.end).map((place) => clean(place.quote))
  const beyond = quotes.find((quote) => !context.includes(quote))
  const pieces: Piece[] = []
  let from = 0
  for (const quote of quotes) {
    const at = quote === '' || quote.length > NEARLY_WHOLE * context.length ? -1 : find(context, quote, from)
    if (at < 0) continue
    pieces.push({ text: context.slice(from, at), isValue: false }, { text: quote, isValue: true })
    from = at + quote.length
  }
  // A place that reaches beyond its sentence is quoted by itself.
  if (pieces.length === 0 && beyond !== undefined) return [{ text: beyond, isValue: false }]
  return [...pieces, { text: context.slice(from), isValue: false }]
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** The first place where `quote` stands as words of its own ("5" not inside "15"), or else its first place. */
function find(context: string, quote: string, from: number): number {
  const first = context.indexOf(quote, from)
  for (let at = first; at >= 0; at = context.indexOf(quote, at + quote.length)) {
    const opens = at === 0 || !joined(context[at - 1]!, quote[0]!)
    const end = at + quote.length
    if (opens && (end === context.length || !joined(quote.at(-1)!, context[end]!))) return at
  }
  return first
}

const joined = (left: string, right: string): boolean => LETTER_OR_DIGIT.test(left) && LETTER_OR_DIGIT.test(right)

/** Leaves out the words that are far from every value. */
function shorten(pieces: readonly Piece[], reach: number): Piece[] {
  if (pieces.length === 1) return [{ ...pieces[0]!, text: head(pieces[0]!.text, 2 * reach) }]
  const last = pieces.length - 1
  const shorter = pieces.map((piece, index) => {
    if (piece.isValue) return piece
    if (index === 0) return { ...piece, text: tail(piece.text, reach) }
    if (index === last) return { ...piece, text: head(piece.text, reach) }
    return piece.text.length > 2 * reach
      ? { ...piece, text: `${head(piece.text, reach)}${tail(piece.text, reach).slice(1)}` }
      : piece
  })
  return shorter.filter((piece) => piece.text !== '')
}

function head(text: string, reach: number): string {
  if (text.length <= reach) return text
  const space = text.lastIndexOf(' ', reach)
  return `${text.slice(0, space > reach / 2 ? space : reach)} …`
}

function tail(text: string, reach: number): string {
  if (text.length <= reach) return text
  const from = text.length - reach
  const space = text.indexOf(' ', from)
  return `… ${text.slice(space >= 0 && space < text.length - reach / 2 ? space + 1 : from)}`
}
