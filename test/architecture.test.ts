import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** What each folder may import besides itself. `audit.ts` and `index.ts` may import every stage. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  quantity: [],
  model: ['quantity'],
  lexicon: ['model', 'quantity'],
  read: ['model'],
  parse: ['model', 'lexicon'],
  segment: ['model', 'lexicon'],
  extract: ['model', 'quantity', 'lexicon'],
  cite: ['model', 'lexicon'],
  link: ['model', 'quantity', 'lexicon'],
  check: ['model', 'quantity'],
  rules: ['check', 'model', 'quantity'],
  decide: ['model'],
  diff: ['model', 'quantity', 'lexicon', 'check'],
  report: ['model', 'quantity'],
  selfcheck: ['model', 'check', 'audit.ts'],
  cli: ['model', 'read', 'decide', 'report', 'rules', 'selfcheck', 'audit.ts', 'compare.ts', 'explain.ts', 'index.ts']
}

/** Modules of Node that touch the outside world, and who may use them. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['read', 'cli', 'lexicon'],
  'node:fs/promises': ['read', 'cli'],
  'node:child_process': ['cli'],
  'node:http': [],
  'node:net': []
}

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]
  )

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)

const sources = files(SRC).filter((file) => file.endsWith('.ts'))
const folderOf = (file: string): string => relative(SRC, file).split('/')[0]!

test('every folder that the table names is there, and every folder is in the table', () => {
  const folders = readdirSync(SRC, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(folders.sort()).toEqual(Object.keys(MAY_IMPORT).sort())
})

describe('data goes one way', () => {
  test.each(sources.filter((file) => MAY_IMPORT[folderOf(file)]).map((file) => [relative(SRC, file), file] as const))(
    '%s',
    (_name, file) => {
      const folder = folderOf(file)
      for (const specifier of importsOf(file)) {
        if (specifier.startsWith('.')) {
          const target = resolve(dirname(file), specifier)
          expect(existsSync(target), `${specifier} does not exist`).toBe(true)
          expect([folder, ...MAY_IMPORT[folder]!], `${folder} may not import ${specifier}`).toContain(folderOf(target))
        } else if (specifier in OUTSIDE) {
          expect(OUTSIDE[specifier], `${folder} may not use ${specifier}`).toContain(folder)
        }
      }
    }
  )
})

test('a rule sees the rule contract, the model and arithmetic, and no other rule', () => {
  for (const file of sources.filter((each) => folderOf(each) === 'rules' && !each.endsWith('/index.ts'))) {
    for (const specifier of importsOf(file).filter((each) => each.startsWith('.'))) {
      const target = relative(SRC, resolve(dirname(file), specifier))
      expect(target).toMatch(/^(?:check\/rule\.ts|model\/|quantity\/|rules\/(?:ties|judge-[a-z-]+)\.ts)/)
    }
  }
})

test('no clock and no chance below the command line', () => {
  for (const file of sources.filter((each) => folderOf(each) !== 'cli')) {
    expect(readFileSync(file, 'utf8'), relative(SRC, file)).not.toMatch(
      /Date\.now|new Date\(\)|Math\.random|performance\.now/
    )
  }
})

test('files stay under 250 lines', () => {
  const long = sources
    .map((file) => [relative(SRC, file), readFileSync(file, 'utf8').split('\n').length] as const)
    // The list of rules is nothing but names.
    .filter(([file, lines]) => lines > 251 && file !== 'rules/index.ts')
  expect(long).toEqual([])
})

test('what the sources load is a dependency of the package, and not one for development only', () => {
  const { dependencies } = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const loaded = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replaceAll(/import type [^']*'[^']*'/g, '')
    return [
      ...text.matchAll(
        /(?:from |import\(|load\(|createRequire\(import\.meta\.url\)\()'((?:@[^/']+\/)?[^./:'][^/:']*)[/']/g
      )
    ]
  })
  const names = new Set(loaded.map((match) => match[1]!))
  expect(names).toContain('isbn3')
  expect([...names].filter((name) => !(name in dependencies))).toEqual([])
})
