import { z } from 'zod'
import { entryOrNull } from './entry-or-null.ts'
import { day, evidence, filled } from './fields.ts'

/** Changes when a field changes its meaning or goes; not when one is added. */
const REFERENCES_SCHEMA_VERSION = 1

const referenceFact = z.strictObject({
  id: filled.meta({ description: 'Name of the entry; no two entries share one' }),
  subject: filled.meta({ description: 'What the fact is about, as documents name it' }),
  attribute: filled.meta({ description: 'What is approved of it: "population", "length", "year of foundation"' }),
  value: filled.meta({ description: 'The approved value with its unit, as a sentence would print it' }),
  asOf: z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/)
    .optional()
    .meta({ description: 'Year, month or day for which it holds' }),
  source: evidence,
  who: filled.meta({ description: 'Who approved it' }),
  when: day.meta({ description: 'Day of the approval' }),
  note: z.string().optional()
})

/** `claims/reference-facts.json`: values that the house has approved. */
export const referenceSchema = z
  .strictObject({
    $schema: z.string().optional(),
    schemaVersion: z.literal(REFERENCES_SCHEMA_VERSION),
    facts: z.array(referenceFact.nullable()).meta({ description: 'One fact a line; null ends the list' })
  })
  .meta({ title: 'claimcheck reference facts', description: 'Values that documents have to agree with' })

export type ReferenceFact = Readonly<z.infer<typeof referenceFact>>

/** The published schema. */
export const referenceJsonSchema = () => entryOrNull(referenceSchema)
