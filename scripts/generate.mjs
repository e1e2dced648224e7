#!/usr/bin/env node
// Writes the files that are made from the sources. Run it through `npm run generate`, which builds first.
import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import { configSchema } from '../dist/cli/config-schema.mjs'
import { baselineJsonSchema } from '../dist/decide/baseline-schema.js'
import { referenceJsonSchema } from '../dist/decide/reference-schema.js'
import { correctionsJsonSchema } from '../dist/decide/schema.js'
import { diffSchema } from '../dist/report/diff-schema.js'
import { reportSchema } from '../dist/report/schema.js'
import { allRules } from '../dist/rules/index.js'

const root = fileURLToPath(new URL('../', import.meta.url))

const SCHEMAS = {
  'report.schema.json': reportSchema,
  'diff.schema.json': diffSchema,
  'corrections.schema.json': correctionsJsonSchema,
  'baseline.schema.json': baselineJsonSchema,
  'reference-facts.schema.json': referenceJsonSchema,
  'config.schema.json': configSchema
}

async function writeSchemas() {
  await mkdir(`${root}schemas`, { recursive: true })
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const jsonSchema =
      typeof schema === 'function' ? schema() : z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'inline' })
    await writeFileAtomic(`${root}schemas/${name}`, `${JSON.stringify(jsonSchema, null, 2)}\n`)
  }
}

/** The head of a rule's page, from the rule itself; the rest of the page is written by hand. */
function headOf({ id, group, severity, summary, doubt, messages, strictOnly, options }) {
  const lines = Object.values(messages).map((message) => `- ${message}`)
  const level = strictOnly ? `${severity}, in the profile \`publish\` only` : severity
  const numbers = Object.entries(options).map(([name, value]) => `\`${name}\` (${value})`)
  return [
    `# ${id}`,
    '',
    `${summary}. Severity: ${level}. Code: [\`src/rules/${group}/${id}.ts\`](../../src/rules/${group}/${id}.ts).`,
    '',
    'It says:',
    '',
    ...lines,
    '',
    `A false alarm if ${doubt}.`,
    ...(numbers.length > 0 ? ['', `Options: ${numbers.join(', ')}.`] : []),
    ''
  ].join('\n')
}

async function writeRulePages() {
  for (const rule of allRules) {
    const path = `${root}docs/rules/${rule.id}.md`
    const page = await readFile(path, 'utf8').catch(() => '## What it finds\n')
    await writeFileAtomic(path, `${headOf(rule)}\n${page.slice(page.indexOf('## What it finds'))}`)
  }
  const rows = [...allRules]
    .sort((a, b) => (`${a.group}/${a.id}` < `${b.group}/${b.id}` ? -1 : 1))
    .map(({ id, group, severity, summary }) => `| [${id}](${id}.md) | ${group} | ${severity} | ${summary} |`)
  const index = ['# Rules', '', '| rule | group | severity | holds when |', '| --- | --- | --- | --- |', ...rows, '']
  await writeFileAtomic(`${root}docs/rules/README.md`, index.join('\n'))
}

await writeSchemas()
await writeRulePages()
console.log(`${Object.keys(SCHEMAS).length} schemas, ${allRules.length} rule pages`)
