import { z } from 'zod'
import { OUTLET_KINDS } from '../model/outlet.ts'
import { PROFILES } from '../model/profile.ts'

const outlet = z.strictObject({
  name: z.string().min(1),
  domains: z.array(z.string().min(1)).min(1),
  aliases: z.array(z.string().min(1)).optional(),
  deprecated: z.string().min(1).optional().meta({ description: 'Why it is not to be cited any more' }),
  unreliable: z.string().min(1).optional().meta({ description: 'Why it is to be cited with care' })
})

const severity = z.enum(['error', 'warning', 'info'])

const RULE_FORM = 'takes off, info, warning or error, or one of them with numbers: ["warning", { "max": 8 }]'
const level = z.enum(['off', ...severity.options])
const options = z.record(z.string(), z.number().nonnegative())

const suppression = z.strictObject({
  finding: z
    .string()
    .regex(/^[0-9a-f]{8,16}$/, 'takes the id of a finding as reports print it, or more of its digits')
    .meta({ description: 'Id of the finding as reports print it, or more of its digits' }),
  reason: z.string().min(1),
  until: z.iso.date().optional().meta({ description: 'Last day on which it holds' })
})

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
    profile: z
      .enum(PROFILES)
      .optional()
      .meta({ description: 'How strict the audit is: draft, review (unless it is said) or publish' }),
    rules: z
      .record(z.string(), z.union([level, z.tuple([level, options])], { error: RULE_FORM }))
      .optional()
      .meta({ description: 'Severity of single rules, or "off"; with options: ["warning", { "max": 8 }]' }),
    suppressions: z
      .array(suppression)
      .optional()
      .meta({ description: 'Findings that are silenced by their id, each with the reason' }),
    outlets: z
      .partialRecord(z.enum(OUTLET_KINDS), z.array(outlet))
      .optional()
      .meta({ description: 'Outlets by kind, beside those that the program knows; they come first' })
  })
  .meta({ title: 'claimcheck settings' })

export type Config = Readonly<z.infer<typeof configSchema>>
