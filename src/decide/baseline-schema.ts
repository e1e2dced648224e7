import { z } from 'zod'
import { entryOrNull } from './entry-or-null.ts'
import { filled } from './fields.ts'

/** Changes when a field changes its meaning or goes; not when one is added. */
const BASELINE_SCHEMA_VERSION = 1

const accepted = z.strictObject({
  fingerprint: filled.meta({ description: 'Fingerprint of the finding: made of its rule and words, never of a line' }),
  document: filled.meta({ description: 'Path of the document' }),
  rule: filled,
  severity: z.enum(['error', 'warning', 'info']),
  quote: z.string().meta({ description: 'The sentence that it stands at' })
})

/** The file of `claimcheck check --baseline`: findings that were accepted as they are. */
export const baselineSchema = z
  .strictObject({
    $schema: z.string().optional(),
    schemaVersion: z.literal(BASELINE_SCHEMA_VERSION),
    findings: z.array(accepted.nullable()).meta({ description: 'One finding a line; null ends the list' })
  })
  .meta({ title: 'claimcheck baseline', description: 'Findings that were accepted as they are' })

/** The published schema. */
export const baselineJsonSchema = () => entryOrNull(baselineSchema)
