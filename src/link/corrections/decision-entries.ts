import type { DecisionEntry, DecisionRecord } from '../../model/correction-facts.ts'
import { normalise } from '../../model/fingerprint.ts'
import { groupBy } from '../../model/group.ts'
import type { Span } from '../../model/span.ts'
import type { ReviewedText } from './returned-errors.ts'

export interface EntrySetting {
  /** Where an entry is told of whose words are gone. */
  readonly start: Span
  /** Day of the audit, YYYY-MM-DD; without it nothing is past. */
  readonly asOf: string | undefined
}

/** The entries that concern a document: those for it, and those for any document whose words it holds. */
export function decisionEntries(
  document: ReviewedText,
  entries: readonly DecisionRecord[],
  { start, asOf }: EntrySetting
): DecisionEntry[] {
  if (entries.length === 0) return []
  const texts = document.segmentation.passages.map(({ id, text, span }) => ({
    id,
    length: text.length,
    words: normalise(document.text.slice(span.start, span.end))
  }))
  const alike = groupBy(entries, subjectOf)
  return entries.flatMap((entry) => {
    if (entry.document !== undefined && entry.document !== document.path) return []
    const quote = normalise(entry.quote.exact)
    const quoted = texts.find(({ words }) => words.includes(quote))
    if (quoted === undefined && entry.document === undefined) return []
    return {
      at: quoted === undefined ? start : { passage: quoted.id, start: 0, end: quoted.length },
      entry: entry.id,
      isCorrection: entry.verdict === 'corrected',
      hasEvidence: entry.evidence !== undefined,
      right: entry.right,
      expired: entry.expires !== undefined && asOf !== undefined && entry.expires < asOf ? entry.expires : undefined,
      rival: rivalOf(entry, alike.get(subjectOf(entry) ?? '') ?? [])
    }
  })
}

/** What an entry decides; undefined when it puts no value right. */
const subjectOf = ({ verdict, quote, wrong, right }: DecisionRecord): string | undefined =>
  verdict !== 'corrected' || right === undefined ? undefined : `${normalise(quote.exact)}\n${normalise(wrong ?? '')}`

/** The first entry before this one that says otherwise; entries for two documents may differ. */
function rivalOf(entry: DecisionRecord, alike: readonly DecisionRecord[]): DecisionEntry['rival'] {
  const before = alike.slice(0, Math.max(0, alike.indexOf(entry)))
  const rival = before.find(
    ({ document, right }) =>
      normalise(right!) !== normalise(entry.right!) &&
      (document === undefined || entry.document === undefined || document === entry.document)
  )
  return rival && { entry: rival.id, right: rival.right! }
}
