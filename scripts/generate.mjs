#!/usr/bin/env node
// Writes the files that are made from the sources. Run it through `npm run generate`, which builds first.
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import { configSchema } from '../dist/cli/config-schema.js'
import { correctionsSchema } from '../dist/decide/schema.js'
import { reportSchema } from '../dist/report/schema.js'

const folder = fileURLToPath(new URL('../schemas/', import.meta.url))

const SCHEMAS = {
  'report.schema.json': reportSchema,
  'corrections.schema.json': correctionsSchema,
  'config.schema.json': configSchema
}

await mkdir(folder, { recursive: true })
for (const [name, schema] of Object.entries(SCHEMAS)) {
  const jsonSchema = z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'inline' })
  await writeFileAtomic(`${folder}${name}`, `${JSON.stringify(jsonSchema, null, 2)}\n`)
  console.log(`schemas/${name}`)
}
