import type { AuditResult, Placed } from '../model/audit-result.ts'
import type { Source } from '../model/citation.ts'
import type { Claim } from '../model/claim.ts'
import { append } from '../model/group.ts'
import { shortened } from '../model/wording.ts'
import { escapeTerminal } from './escape.ts'
import { inReadingOrder } from './ledger.ts'
import { documentRecord } from './record.ts'
import { scoreLine } from './score-card.ts'
import { counted } from './wording.ts'

const LONGEST = 100

/** Claims by the source that they rest on, in reading order. */
function claimsBySource({ claims, citations }: AuditResult): ReadonlyMap<number, Placed<Claim>[]> {
  const sourceOf = new Map(citations.map(({ id, source }) => [id, source]))
  const bySource = new Map<number, Placed<Claim>[]>()
  for (const claim of inReadingOrder(claims)) {
    for (const source of new Set(claim.citations.map((id) => sourceOf.get(id)))) {
      if (source !== undefined) append(bySource, source, claim)
    }
  }
  return bySource
}

/** Each statement once, with the places of its claims. */
function statementLines(claims: readonly Placed<Claim>[]): string[] {
  const places = new Map<string, string[]>()
  for (const { line, column, text } of claims) append(places, text, `${line}:${column}`)
  return [...places].map(([text, at]) => `    ${at.join(', ')}  ${shortened(text, LONGEST)}`)
}

/** Author, title, outlet and date, as far as they are known. */
function nameOf({ author, title, outletName, outlet, date, printed }: Source): string {
  const known = [author, title, outletName ?? outlet, date].filter((part) => part !== undefined)
  return title === undefined && author === undefined
    ? printed.replace(/\s+/g, ' ')
    : known.map((part) => part.replace(/\.$/, '')).join('. ')
}

function sourceLines(source: Source, claims: readonly Placed<Claim>[]): string[] {
  const kind = source.kind === undefined ? '' : ` (${source.kind})`
  const times = `cited ${counted(source.citedBy.length, 'time')}, ${counted(claims.length, 'claim')}`
  return [
    `[${source.keys.slice(0, 5).join(', ')}] ${shortened(nameOf(source), LONGEST)}${kind}`,
    ...(source.url === undefined ? [] : [`    ${source.url}`]),
    `    ${times}`,
    ...statementLines(claims)
  ].map((line) => escapeLine(line))
}

/** Escaping trims; the indent is kept. */
const escapeLine = (line: string): string => /^ */.exec(line)![0] + escapeTerminal(line.trimStart())

/** The works of documents for a terminal, each with the claims that rest on it. */
export function sourcesPretty(results: readonly AuditResult[]): string {
  return results
    .map((result) => {
      const claims = claimsBySource(result)
      const blocks = result.sources.map((source) => sourceLines(source, claims.get(source.id) ?? []).join('\n'))
      const head = `${escapeTerminal(result.document.path)}  ${counted(result.sources.length, 'source')}`
      return [head, ...blocks, escapeTerminal(scoreLine(result.scoreCard))].join('\n\n')
    })
    .join('\n\n')
    .concat('\n')
}

/** The works of documents with their claims as JSON, a record for each document. */
export function sourcesJson(results: readonly AuditResult[]): string {
  const records = results.map((result) => {
    const claims = claimsBySource(result)
    const { sources, scoreCard } = documentRecord(result)
    return {
      document: result.document.path,
      scoreCard,
      sources: sources.map((source) => ({
        ...source,
        claims: (claims.get(source.id) ?? []).map(({ id, line, column, text, fingerprint }) => ({
          ...{ id, line, column, text, fingerprint }
        }))
      }))
    }
  })
  return `${JSON.stringify(records, null, 2)}\n`
}
