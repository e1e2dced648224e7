import type { QuantityMention } from '../../model/mention.ts'
import type { Clause } from '../../model/reading.ts'
import type { Statistics } from '../../model/statistics.ts'
import { clauseOf, type Frame, tokenAt } from '../frame.ts'
import { readBounded } from './bounded.ts'
import { readEstimates } from './estimates.ts'
import { readMargins } from './margins.ts'
import { readPValues } from './p-value.ts'
import { readGroups, readSamples } from './samples.ts'
import { readTests } from './tests.ts'
import { readAlphas, readVerdicts } from './verdicts.ts'

/** A passage without any of these reports nothing in the manner of a results section. */
const TRIGGER =
  /[=<>≤≥±]|\bCI\b|[Cc]onfidence interval|[Mm]argin of (?:sampling )?error|[Ss]ignifican|α|[Ss]urvey|\b[Pp]oll|[Ii]nterview|[Ss]ample|[Rr]espond|[Pp]robability|[Cc]orrelation|[Rr]andomi|assigned|divided/

/** "If p = 1.2 …" states nothing. */
function isSupposed(clauses: readonly Clause[], { tokens }: Frame, { start }: { readonly start: number }): boolean {
  return clauseOf(clauses, tokenAt(tokens, start))?.modality === 'hypothetical'
}

/** Reads tests, p values, intervals and their kin; undefined for a passage that holds none. */
export function readStatistics(frame: Frame, quantities: readonly QuantityMention[]): Statistics | undefined {
  const { text, clauses } = frame
  if (!TRIGGER.test(text)) return undefined
  const stated = <T extends { readonly start: number }>(mentions: readonly T[]): T[] =>
    mentions.filter((mention) => !isSupposed(clauses, frame, mention))
  const ps = stated(readPValues(text))
  const tests = stated(readTests(text, ps))
  const samples = readSamples(frame, quantities)
  const statistics: Statistics = {
    tests,
    estimates: stated(readEstimates(text, ps)),
    bounded: stated(readBounded(text, ps, tests)),
    margins: stated(readMargins(text)),
    samples,
    groups: stated(readGroups(text, samples)),
    verdicts: readVerdicts(text, ps),
    alphas: readAlphas(text)
  }
  return Object.values(statistics).some((mentions) => mentions.length > 0) ? statistics : undefined
}
