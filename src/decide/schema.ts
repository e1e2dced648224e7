import { z } from 'zod'
import { entryOrNull } from './entry-or-null.ts'
import { day, evidence, filled } from './fields.ts'
import { VERDICTS } from './verdicts.ts'

export type { Verdict } from './verdicts.ts'

/** Changes when a field changes its meaning or goes; not when one is added. */
export const CORRECTIONS_SCHEMA_VERSION = 1

const quote = z
  .strictObject({
    exact: filled.meta({ description: 'Words of the document' }),
    prefix: z.string().optional().meta({ description: 'Words right before them' }),
    suffix: z.string().optional().meta({ description: 'Words right behind them' })
  })
  .meta({ description: 'Finds the words again when lines move (a text quote selector)' })

const correction = z
  .strictObject({
    id: filled.meta({ description: 'Name of the entry; no two entries share one' }),
    document: filled.optional().meta({ description: 'Path of the document; without it the entry is for all of them' }),
    rule: filled.optional().meta({ description: 'Rule whose finding is decided' }),
    fingerprint: filled
      .optional()
      .meta({ description: 'Fingerprint of the finding, or of a claim together with a rule' }),
    quote,
    verdict: z.enum(VERDICTS),
    wrong: filled.optional().meta({ description: 'What the text says' }),
    right: filled.optional().meta({ description: 'What it should say' }),
    scope: filled.optional().meta({ description: 'Where the right value holds: a period, a place, an edition' }),
    evidence: evidence.optional(),
    who: filled.meta({ description: 'Who decided' }),
    when: day.meta({ description: 'Day of the decision' }),
    note: z.string().optional(),
    expires: day.optional().meta({ description: 'Last day on which the decision holds' }),
    revision: z
      .int()
      .positive()
      .optional()
      .meta({ description: 'Times that the entry was edited; of two lines with one id the higher one holds' })
  })
  // A dismissal that names no finding would hide whatever is found in those words.
  .meta({
    if: { properties: { verdict: { const: 'dismissed' } }, required: ['verdict'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { anyOf: ['rule', 'fingerprint'].map((name) => ({ properties: { [name]: true }, required: [name] })) }
  })

/** `claims/corrections.json`: what people decided about findings, kept beside the documents. */
export const correctionsSchema = z
  .strictObject({
    $schema: z.string().optional(),
    schemaVersion: z.literal(CORRECTIONS_SCHEMA_VERSION),
    corrections: z.array(correction.nullable()).meta({ description: 'One entry a line; null ends the list' })
  })
  .meta({ title: 'claimcheck corrections', description: 'What people decided about findings and facts' })

export type Correction = Readonly<z.infer<typeof correction>>

/** The whole file, without the `null` that ends its list. */
export type CorrectionsFile = Omit<z.infer<typeof correctionsSchema>, 'corrections'> & { corrections: Correction[] }

/** The published schema. */
export const correctionsJsonSchema = () => entryOrNull(correctionsSchema)
