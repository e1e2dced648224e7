import type { Reading } from '../../model/reading.ts'
import type { TimeFacts } from '../../model/time-facts.ts'
import { printedDays } from './days.ts'
import { spanChecks } from './spans.ts'

/** Lays out what the text says of time for the rules. */
export function timeFacts(readings: readonly Reading[]): { readonly [K in keyof TimeFacts]: readonly TimeFacts[K][] } {
  return { day: printedDays(readings), span: spanChecks(readings) }
}
