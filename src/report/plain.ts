import type { Finding, Place } from '../model/finding.ts'
import { oneLine } from './escape.ts'
import { type Excerpt, excerpts } from './excerpt.ts'
import { doubtSentence } from './findings.ts'
import { capital } from './wording.ts'

/** A finding's message as one line of plain text that opens with a capital; values keep their backticks. */
export const plainMessage = (finding: Finding): string => capital(oneLine(finding.message))

/** Everything else that a reader needs to judge a finding, a line each. */
export function plainDetails(finding: Finding): string[] {
  return [
    ...excerpts(finding.spans).map(mention),
    ...(finding.repeats.length > 0 ? [`Also in ${linesOf(finding.repeats)}`] : []),
    ...finding.working.map(oneLine),
    ...(finding.fix ? [`Suggested: ${oneLine(finding.fix.before)} → ${oneLine(finding.fix.after)}`] : []),
    ...(finding.question ? [oneLine(finding.question)] : []),
    ...(finding.doubt ? [sentence(oneLine(doubtSentence(finding.doubt)))] : [])
  ]
}

function mention({ line, pieces, outlets }: Excerpt): string {
  const text = pieces.map((piece) => piece.text).join('')
  const unseen = outlets.map(oneLine).filter((outlet) => !text.includes(outlet))
  return `Line ${line}: ${text}${unseen.length > 0 ? ` (cited: ${unseen.join(', ')})` : ''}`
}

/** `line 5`, `lines 5, 9`. */
export function linesOf(places: readonly Place[]): string {
  const lines = [...new Set(places.map(({ line }) => line))]
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
}

/** With a full stop, unless the text brings its own end. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
