import type { AcronymUse, Located } from '../model/facts.ts'
import type { AcronymMention, Reading } from '../model/reading.ts'
import { groupBy } from './group.ts'

/** Every abbreviation that the text spells out, with all its expansions. */
export function acronymUses(readings: Iterable<Reading>): AcronymUse[] {
  const all: Located<AcronymMention>[] = []
  for (const { acronyms, passage } of readings) for (const mention of acronyms) all.push({ ...mention, passage })
  return [...groupBy(all, ({ short }) => short)].map(([short, expansions]) => ({ short, expansions }))
}
