// Makes the three files of a rule: npm run new-rule <group>/<id>
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [group, id] = (process.argv[2] ?? '').split('/')
if (!/^[a-z-]+$/.test(group ?? '') || !/^[a-z-]+$/.test(id ?? '')) {
  console.error('usage: npm run new-rule <group>/<id>, in lower case with hyphens')
  process.exit(2)
}
const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const files = {
  [`src/rules/${group}/${id}.ts`]: `import { defineRule } from '../../check/rule.ts'

/** Reports … */
export const ${name} = defineRule({
  id: '${id}',
  group: '${group}',
  summary: '',
  severity: 'warning',
  reads: 'value-pair',
  doubt: '',
  messages: { differs: '' },
  check(fact, say) {
    return undefined
  }
})
`,
  [`test/rules/${group}/${id}.test.ts`]: `import { ${name} } from '../../../src/rules/${group}/${id}.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(${name}, { agrees: [], differs: [], undecided: [], ignores: [] })
`,
  [`docs/rules/${id}.md`]: `# ${id}

## What it finds

## Why it matters

## Wrong

\`\`\`markdown
\`\`\`

## Right

\`\`\`markdown
\`\`\`

## What it misses
`
}
for (const path of Object.keys(files)) {
  if (existsSync(join(root, path))) {
    console.error(`${path} is already there`)
    process.exit(2)
  }
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(path)
}
console.log(`now register ${name} in src/rules/${group}/index.ts`)
