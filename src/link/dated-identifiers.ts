import type { DatedIdentifier } from '../model/facts.ts'
import type { Reading } from '../model/reading.ts'

/** arXiv numbers since April 2007 begin with year and month: 2405.04434 is of May 2024. */
const ARXIV = /\b(\d{2})(0[1-9]|1[0-2])\.\d{4,5}(?:v\d+)?\b/g

/** Identifiers that carry a month, with the date that stands beside them in the sentence or its lead. */
export function datedIdentifiers(
  texts: Iterable<{ readonly reading: Reading; readonly text: string; readonly lead: Reading | undefined }>
): DatedIdentifier[] {
  const found: DatedIdentifier[] = []
  for (const { reading, text, lead } of texts) {
    if (!/arxiv|preprint/i.test(text)) continue
    for (const match of text.matchAll(ARXIV)) {
      const date = [...reading.dates, ...(lead?.dates ?? [])].find(
        ({ date: { granularity } }) => granularity === 'month' || granularity === 'day'
      )
      if (!date) continue
      found.push({
        passage: reading.passage,
        start: match.index,
        end: match.index + match[0].length,
        identifier: match[0],
        year: 2000 + Number(match[1]),
        month: Number(match[2]),
        date: { ...date, passage: reading.dates.includes(date) ? reading.passage : lead!.passage }
      })
    }
  }
  return found
}
