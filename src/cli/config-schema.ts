import { z } from 'zod'
import { OUTLET_KINDS } from '../model/outlet.ts'

const outlet = z.strictObject({
  name: z.string().min(1),
  domains: z.array(z.string().min(1)).min(1),
  aliases: z.array(z.string().min(1)).optional()
})

const severity = z.enum(['error', 'warning', 'info'])

/** `claimcheck.config.json`: data only, never code. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    files: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .meta({ description: 'Patterns of the documents to check, from the folder of this file' }),
    failOn: z
      .enum([...severity.options, 'never'])
      .optional()
      .meta({ description: 'Least severity that fails a run' }),
    asOf: z.iso.date().optional().meta({ description: 'Day of the audit, for checks that need one' }),
    rules: z
      .record(z.string(), z.enum(['off', ...severity.options]))
      .optional()
      .meta({ description: 'Severity of single rules, or "off"' }),
    outlets: z
      .partialRecord(z.enum(OUTLET_KINDS), z.array(outlet))
      .optional()
      .meta({ description: 'Outlets by kind, beside those that the program knows; they come first' })
  })
  .meta({ title: 'claimcheck settings' })

export type Config = Readonly<z.infer<typeof configSchema>>
