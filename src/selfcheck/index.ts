import { type AuditInput, type AuditOptions, audit, trace } from '../audit.ts'
import { LineIndex } from '../check/index.ts'
import type { Finding } from '../model/finding.ts'
import type { Planted } from '../model/planted.ts'
import { overlaps } from '../model/span.ts'
import { plantsOfDocument } from './mutations.ts'
import { type Example, type Plant, plantOfPage } from './plant.ts'
import { randomOf } from './random.ts'

export type { Example } from './plant.ts'

export interface SelfcheckOptions extends AuditOptions {
  /** Chooses sentences and places; the same seed plants the same. */
  readonly seed: number
  /** Plants of each kind that are made of the document's own sentences. */
  readonly count: number
  /** Plants for this rule alone. */
  readonly only?: string
}

/** The sentences that stand on both sides of an audit have the same fingerprints; what is new was planted. */
const fingerprints = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.map(({ fingerprint }) => fingerprint))

function judge(plant: Plant, path: string, known: ReadonlySet<string>, options: AuditOptions): Planted {
  const { ruleId, origin, words, text, span } = plant
  const touching = audit({ path, text }, options).findings.filter(
    ({ fingerprint, spans, repeats }) =>
      !known.has(fingerprint) && [...spans, ...repeats].some((place) => overlaps(place, span))
  )
  const by = [...new Set(touching.map((finding) => finding.ruleId))].sort()
  return {
    ruleId,
    origin,
    words,
    line: new LineIndex(text).positionOf(span.start).line,
    caught: by.includes(ruleId) ? 'yes' : by.length > 0 ? 'other' : 'no',
    by
  }
}

/**
 * Plants one defect at a time into a copy of the document, audits the copy and says which were caught. Takes as many
 * audits as there are plants.
 */
export function* selfcheck(
  input: AuditInput,
  examples: readonly Example[],
  options: SelfcheckOptions
): Generator<Planted, void, undefined> {
  const { seed, count, only, ...settings } = options
  const known = fingerprints(audit(input, settings).findings)
  const seen = trace(input, settings)
  const plants = [
    ...plantsOfDocument(seen, count, randomOf(seed)),
    ...examples.flatMap((each) => plantOfPage(each, seen))
  ]
  for (const plant of plants)
    if (only === undefined || plant.ruleId === only) yield judge(plant, input.path, known, settings)
}
