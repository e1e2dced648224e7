import type { AuditOptions } from '../../src/audit.ts'
import type { AcceptedFinding, Correction, ReferenceFact } from '../../src/decide/index.ts'
import type { OutletTable } from '../../src/model/outlet.ts'

/** An example of a page: a text, and what was decided before where such records stand in front of it. */
export interface PageExample {
  readonly text: string
  readonly options: AuditOptions
}

interface Records {
  asOf?: string
  outlets?: OutletTable
  corrections: Correction[]
  baseline: AcceptedFinding[]
  references: ReferenceFact[]
}

const none = (): Records => ({ corrections: [], baseline: [], references: [] })

/** The fenced blocks of a section: texts, each with the JSON records before it. */
export function examplesOf(blocks: readonly string[]): PageExample[] {
  const examples: PageExample[] = []
  let records = none()
  for (const block of blocks) {
    if (block.startsWith('{')) take(JSON.parse(block) as Record<string, unknown>, records)
    else {
      const { asOf, outlets, ...decisions } = records
      const isBare = Object.values(decisions).every((list) => list.length === 0)
      examples.push({
        text: block,
        options: { ...(asOf && { asOf }), ...(outlets && { outlets }), ...(isBare ? {} : { decisions }) }
      })
      records = none()
    }
  }
  return examples
}

function take(record: Record<string, unknown>, into: Records): void {
  if ('verdict' in record) into.corrections.push(record as unknown as Correction)
  else if ('attribute' in record) into.references.push(record as unknown as ReferenceFact)
  else if ('severity' in record) into.baseline.push(record as unknown as AcceptedFinding)
  else if ('outlets' in record) into.outlets = record['outlets'] as OutletTable
  else if ('asOf' in record) into.asOf = record['asOf'] as string
  else throw new Error(`a record of no known kind: ${JSON.stringify(record)}`)
}
