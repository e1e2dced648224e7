import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { project } from './support/cli.ts'
import { bash, type Package, packed } from './support/package.ts'
import { faultsBy, schemaText } from './support/schemas.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** A report whose two figures for one thing differ, and one that is sound. */
const DOCUMENTS = {
  'corpus/bad.md': '# Plant\n\nThe tram will cost €44.2 million.\n\n## Later\n\nThe tram will cost €44.2 billion.\n',
  'corpus/good.md': '# Plant\n\nThe plant has two lathes.\n'
}

function yaml(text: string) {
  const document = parseDocument(text, { strict: true, uniqueKeys: true })
  expect([...document.errors, ...document.warnings]).toEqual([])
  return document.toJS()
}

const file = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

let program: Package
beforeAll(async () => {
  expect(existsSync(join(ROOT, 'dist/cli/bin.js')), 'npm run build comes first').toBe(true)
  program = await packed()
}, 60_000)
afterAll(() => program?.remove())

test('the package holds what the program needs', async () => {
  const cwd = await project(DOCUMENTS)
  const { code, stdout } = await bash('claimcheck explain magnitude-slip', cwd, program)
  expect(code).toBe(0)
  expect(stdout).toContain('magnitude-slip')
})

describe('action.yml', () => {
  const action = yaml(file('action.yml'))

  /** Runs its steps as GitHub does: expressions filled in, in order, until one fails. */
  async function act(cwd: string, given: Readonly<Record<string, string>> = {}, env: Record<string, string> = {}) {
    const defaults = Object.entries(action.inputs).map(([name, input]) => [
      name,
      (input as { default: string }).default
    ])
    const inputs = { ...Object.fromEntries(defaults), ...given }
    const filled = (text: string) =>
      text.replace(/\$\{\{ (?:inputs\.([\w-]+)|github\.(action_path)) \}\}/g, (_, name) =>
        name ? inputs[name] : program.folder
      )
    let last = { code: 0, stdout: '', stderr: '' }
    for (const step of action.runs.steps) {
      const variables = Object.entries((step.env ?? {}) as Record<string, string>).map(([name, text]) => [
        name,
        filled(text)
      ])
      const folder = resolve(cwd, filled(step['working-directory']))
      const around = { ...env, ...Object.fromEntries(variables), GITHUB_ACTION_PATH: program.folder }
      last = await bash(step.run, folder, program, around)
      if (last.code !== 0) return last
    }
    return last
  }

  test('is a composite action whose every step names its shell', () => {
    expect(action.runs.using).toBe('composite')
    for (const step of action.runs.steps) expect(step.shell).toBe('bash')
    for (const input of Object.values(action.inputs))
      expect(Object.keys(input as object)).toEqual(['description', 'default'])
  })

  test('puts no words of the caller into a script', () => {
    for (const step of action.runs.steps) expect(step.run).not.toContain('${{')
  })

  test('annotates, writes the summary, and fails where the gate does', async () => {
    const cwd = await project({ ...DOCUMENTS, summary: '' })
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary'), GITHUB_WORKSPACE: cwd }
    const failed = await act(cwd, {}, env)
    expect(failed.code).toBe(1)
    expect(failed.stdout).toMatch(/^::error file=corpus\/bad\.md,line=7,.*title=magnitude-slip::/)
    expect(await readFile(join(cwd, 'summary'), 'utf8')).toContain('| `corpus/bad.md` | 1 error')
    expect((await act(cwd, { 'fail-on': 'never' }, env)).code).toBe(0)
    expect((await act(cwd, { files: 'corpus/good.md\n' }, env)).code).toBe(0)
  })

  test('writes SARIF also when the gate is not met', async () => {
    const cwd = await project(DOCUMENTS)
    expect((await act(cwd, { sarif: 'out.sarif', files: 'corpus/*.md\n' })).code).toBe(1)
    const log = JSON.parse(await readFile(join(cwd, 'out.sarif'), 'utf8'))
    expect(faultsBy(JSON.parse(schemaText('sarif-2.1.0.schema.json')), log)).toEqual([])
    expect(log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('magnitude-slip')
    expect(log.runs[0].tool.driver.rules.every(({ help }: { help: { markdown?: string } }) => help.markdown)).toBe(true)
  })

  test('names are taken as they are, in whatever folder', async () => {
    const name = 'a $(touch owned) `touch owned` --x.md'
    const cwd = await project({ [`docs/corpus/${name}`]: DOCUMENTS['corpus/bad.md'], 'docs/-x.md': 'It rained.' })
    const env = { GITHUB_WORKSPACE: cwd }
    const { code, stdout } = await act(cwd, { 'working-directory': 'docs', files: `corpus/${name}\n-x.md` }, env)
    expect(code).toBe(1)
    expect(stdout).toContain(`::error file=docs/corpus/${name},`)
    expect(existsSync(join(cwd, 'docs/owned'))).toBe(false)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const [hook, ...others] = yaml(file('.pre-commit-hooks.yaml'))

  test('has the keys that pre-commit asks for', () => {
    expect(others).toEqual([])
    expect(hook).toMatchObject({ id: 'claimcheck', language: 'node', entry: 'claimcheck check' })
    expect(file('package.json')).toContain('"claimcheck": "dist/cli/bin.js"')
  })

  test('packing prints the name of the archive alone, which pre-commit takes for a path', async () => {
    const manifest = { name: 'x', version: '1.0.0', scripts: { prepack: 'echo building' } }
    const cwd = await project({ 'package.json': JSON.stringify(manifest), '.npmrc': file('.npmrc') })
    const { stdout } = await promisify(execFile)('npm', ['pack'], { cwd })
    expect(stdout).toBe('x-1.0.0.tgz\n')
  })

  test('its entry fails on a bad file and passes a good one', async () => {
    const cwd = await project(DOCUMENTS)
    expect((await bash(`${hook.entry} corpus/bad.md corpus/good.md`, cwd, program)).code).toBe(1)
    expect((await bash(`${hook.entry} corpus/good.md`, cwd, program)).code).toBe(0)
  })
})

describe('docs/ci.md', () => {
  const page = file('docs/ci.md')
  const blocks = (language: string) =>
    [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter((match) => match[1] === language).map((match) => match[2]!)
  const recipes = blocks('yaml').map(yaml)

  test('every use of the action names inputs that it has', () => {
    const action = yaml(file('action.yml'))
    const uses = recipes
      .flatMap(({ jobs }) =>
        Object.values((jobs ?? {}) as Record<string, { steps: { uses?: string; with?: object }[] }>)
      )
      .flatMap(({ steps }) => steps)
      .filter((step) => step.uses?.startsWith('OWNER/claimcheck@'))
    expect(uses).toHaveLength(3)
    for (const step of uses)
      for (const name of Object.keys(step.with ?? {})) expect(Object.keys(action.inputs)).toContain(name)
  })

  test('the commands of the GitLab recipe leave the files that it collects', async () => {
    const { claims } = recipes.find((recipe) => recipe.claims)
    const cwd = await project(DOCUMENTS)
    const outcomes = []
    for (const line of claims.script) outcomes.push(await bash(line, cwd, program, claims.variables))
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 1])
    expect(outcomes[0]!.stdout).toBe(`npm install --global --no-audit --no-fund ${claims.variables.CLAIMCHECK}\n`)
    expect(await readFile(join(cwd, claims.artifacts.reports.junit), 'utf8')).toContain('failures="1"')
    expect(await readFile(join(cwd, claims.artifacts.paths[0]), 'utf8')).toMatch(/^<!doctype html>/)
  })

  test('the pre-commit recipe names the hook, and its arguments are options of the entry', async () => {
    const { repos } = recipes.find((recipe) => recipe.repos)
    const [hook] = yaml(file('.pre-commit-hooks.yaml'))
    const [used] = repos[0].hooks
    expect(used.id).toBe(hook.id)
    const cwd = await project(DOCUMENTS)
    const { code, stderr } = await bash(`${hook.entry} ${used.args.join(' ')} corpus/good.md`, cwd, program)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const path of Object.keys(DOCUMENTS)) expect(path).toMatch(new RegExp(used.files))
  })

  test('the command before the pipe to reviewdog gives rdjson', async () => {
    const steps = recipes.flatMap(({ jobs }) => jobs?.claims?.steps ?? []) as { run?: string }[]
    const line = steps.find(({ run }) => run?.includes('reviewdog'))!.run!
    const { code, stdout } = await bash(line.split('|')[0]!, await project(DOCUMENTS), program)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).diagnostics.map(({ code }: { code: { value: string } }) => code.value)).toContain(
      'magnitude-slip'
    )
  })

  test('the other commands run', async () => {
    const cwd = await project(DOCUMENTS)
    for (const script of blocks('sh')) expect((await bash(script, cwd, program)).code).toBe(1)
    const several = /`(--format html,sarif --output out)`/.exec(page)![1]
    await bash(`claimcheck audit ${several}`, cwd, program)
    expect(existsSync(join(cwd, 'out/bad.html')) && existsSync(join(cwd, 'out/good.sarif'))).toBe(true)
  })
})
