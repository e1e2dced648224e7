import type { AuditResult } from '../model/audit-result.ts'
import type { Finding, Place, Severity } from '../model/finding.ts'
import { oneLine, wellFormed } from './escape.ts'
import { inOrder, isOpen } from './findings.ts'
import type { Tool } from './json.ts'
import { plainDetails, plainMessage } from './plain.ts'
import { endOf, placeOfFix } from './region.ts'

const SEVERITY: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

export interface RdjsonOptions {
  readonly tool: Tool
  /** Texts by the path of their document: columns are counted in UTF-8, which needs the words before a place. */
  readonly texts?: ReadonlyMap<string, string>
}

/** Open findings in the Reviewdog Diagnostic Format. */
export function rdjson(results: readonly AuditResult[], { tool, texts }: RdjsonOptions): string {
  const diagnostics = results.flatMap(({ findings, document: { path } }) =>
    inOrder(findings.filter(isOpen)).map((finding) => diagnostic(finding, path, texts?.get(path)))
  )
  return `${JSON.stringify({ source: { name: tool.name }, diagnostics }, null, 2)}\n`
}

function diagnostic(finding: Finding, path: string, text: string | undefined) {
  const [first, ...others] = finding.spans
  const related = [...others, ...finding.repeats]
  const suggestions = suggestionsOf(finding, text)
  const location = (place: Place) => ({ path: wellFormed(path), range: rangeOf(place, text) })
  return {
    message: [plainMessage(finding), ...plainDetails(finding)].join('\n'),
    location: first ? location(first) : { path: wellFormed(path) },
    severity: SEVERITY[finding.severity],
    code: { value: finding.ruleId },
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(related.length > 0
      ? {
          related_locations: related.map((place) => ({
            message: `${oneLine(place.role)}: ${oneLine(place.quote)}`,
            location: location(place)
          }))
        }
      : {})
  }
}

/** An edit needs exact columns, and therefore the text. */
function suggestionsOf(finding: Finding, text: string | undefined) {
  if (text === undefined) return []
  return finding.fixes.flatMap((fix) => {
    const place = placeOfFix(fix, finding)
    return place ? [{ range: rangeOf(place, text), text: wellFormed(fix.after) }] : []
  })
}

function rangeOf(place: Place, text: string | undefined) {
  const end = endOf(place)
  if (text === undefined) return { start: { line: place.line }, end: { line: end.line } }
  return {
    start: { line: place.line, column: column(text, place.start, place.column) },
    end: { line: end.line, column: column(text, place.end, end.column) }
  }
}

const UTF8 = new TextEncoder()

/** The column in bytes of UTF-8, of an offset whose column in UTF-16 units is known. */
function column(text: string, offset: number, units: number): number {
  return UTF8.encode(text.slice(offset - units + 1, offset)).length + 1
}
