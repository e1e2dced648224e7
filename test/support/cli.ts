import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'
import type { RuleListing, Services } from '../../src/cli/services.ts'
import { compare } from '../../src/compare.ts'
import { decide, suppressById } from '../../src/decide/index.ts'
import { InputError } from '../../src/model/errors.ts'
import { auditResult } from './results.ts'

/** A folder with the given files, gone when the test ends. */
export async function project(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimcheck-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

export const RULES: readonly RuleListing[] = [
  {
    id: 'value-conflict',
    group: 'facts',
    summary: 'One fact has one value',
    severity: 'error',
    reads: 'value-pair',
    doubt: 'the two places speak of different facts',
    strictOnly: false,
    options: { max: 6 },
    messages: { differs: '`{here}` here and `{there}` there' }
  },
  {
    id: 'total-mismatch',
    group: 'totals',
    summary: 'A total is the sum of its parts',
    severity: 'warning',
    reads: 'sum-check',
    doubt: 'a part is left out',
    strictOnly: false,
    options: {},
    messages: { differs: '`{total}` is not `{sum}`' }
  }
]

/** Stands in for the audit: every document gets the findings of the hand-built result; what it says selects its fate. */
export function fakeServices(more: Partial<Services> = {}): Services {
  return {
    audit(file, settings) {
      const result = auditResult({ document: { path: file.path, sha256: file.sha256, words: 45, title: undefined } })
      if (file.text.includes('CLEAN')) return { ...result, findings: [] }
      if (file.text.includes('FAULT')) throw new TypeError('cannot read the moon')
      const decisions = settings.decisions ?? { corrections: [] }
      return {
        ...result,
        findings: suppressById(
          decide(result.findings, result.claims, decisions, { document: file.path, asOf: settings.asOf }),
          decisions.suppressions ?? [],
          settings.asOf
        )
      }
    },
    compare: compare,
    rules: async () => RULES,
    async readSource(path) {
      const { readFile } = await import('node:fs/promises')
      const text = await readFile(path, 'utf8').catch(() => {
        throw new InputError({ path, cause: 'does not exist', remedy: 'Check the path.' })
      })
      if (text.includes('BINARY'))
        throw new InputError({ path, line: 2, cause: 'is not text', remedy: 'Save it as UTF-8.' })
      return { path, text, sha256: 'cd'.repeat(32) }
    },
    async readStdin(stream) {
      let text = ''
      for await (const chunk of stream) text += String(chunk)
      return { path: '<stdin>', text, sha256: 'ef'.repeat(32) }
    },
    ...more
  }
}

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly services?: Services
  readonly stdin?: string
  readonly env?: Io['env']
  readonly isTTY?: boolean
}

/** Runs a command line in a folder and keeps what it prints. */
export async function claimcheck(cwd: string, argv: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      printed[name] += text
    },
    isTTY: name === 'stdout' && around.isTTY === true
  })
  async function* stdin() {
    yield around.stdin ?? ''
  }
  const input = Object.assign(stdin(), { isTTY: around.isTTY === true })
  const io: Io = { stdout: sink('stdout'), stderr: sink('stderr'), stdin: input, cwd, env: around.env ?? {} }
  const code = await run(argv, io, around.services ?? fakeServices())
  return { code, ...printed }
}
