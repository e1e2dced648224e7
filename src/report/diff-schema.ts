import { z } from 'zod'
import { CHANGE_KINDS } from '../model/claim-change.ts'
import type { Frozen } from './frozen.ts'
import { finding, span } from './schema.ts'

/** Changes when a field changes its meaning or goes; not when one is added. */
export const DIFF_SCHEMA_VERSION = 1

const document = z.strictObject({ path: z.string(), sha256: z.string() })

const place = z
  .strictObject({
    line: z.int().positive(),
    column: z.int().positive(),
    span,
    quote: z.string(),
    sentence: z.string(),
    claims: z.array(z.string()).meta({ description: 'Fingerprints of the claims' })
  })
  .meta({ id: 'claimPlace', description: 'A claim in one of the two versions' })

const change = z
  .strictObject({
    kind: z.enum(CHANGE_KINDS),
    before: place.nullable().meta({ description: 'Null for a claim that is new' }),
    after: place.nullable().meta({ description: 'Null for a claim that is gone' }),
    from: z.string().nullable().meta({ description: 'The value, hedge or source that went' }),
    to: z.string().nullable().meta({ description: 'The value, hedge or source that came' })
  })
  .meta({ id: 'claimChange' })

/** What `claimcheck diff --format json` prints. */
export const diffSchema = z
  .strictObject({
    schemaVersion: z.literal(DIFF_SCHEMA_VERSION),
    tool: z.strictObject({ name: z.literal('claimcheck'), version: z.string() }),
    before: document,
    after: document,
    changes: z.array(change),
    findings: z.array(finding).meta({ description: 'What the edit broke; places are of the new version' })
  })
  .meta({ title: 'claimcheck diff', description: 'Two versions of a document, compared by claim' })

/** A comparison as printed. */
export type DiffReport = Frozen<z.infer<typeof diffSchema>>
