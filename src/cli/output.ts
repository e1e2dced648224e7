import { extname, posix, resolve } from 'node:path'
import type { AuditResult } from '../model/audit-result.ts'
import type { Context } from './context.ts'
import { describedRules } from './described-rules.ts'
import { isFolder, writeAtomically } from './files.ts'
import { type Io, UsageError } from './io.ts'
import { writeJobSummary } from './job-summary.ts'
import { type Format, formatOption, single } from './options.ts'
import { type RawOptions, STDIN } from './parse.ts'
import { forFile, forTerminal, type Run, render } from './render.ts'

/** Where the result goes. */
export type Destination =
  | { readonly kind: 'stdout'; readonly format: Format }
  | { readonly kind: 'file'; readonly path: string; readonly format: Format }
  | { readonly kind: 'folder'; readonly path: string; readonly formats: readonly Format[] }

const EXTENSIONS: Record<Format, string> = {
  pretty: '.txt',
  markdown: '.md',
  html: '.html',
  questions: '.questions.md',
  json: '.json',
  sarif: '.sarif',
  junit: '.xml',
  github: '.github.txt',
  rdjson: '.rdjson'
}

/** Formats that say "nothing" in a form of their own, which a reader waits for. */
const NEVER_EMPTY: readonly Format[] = ['json', 'sarif', 'junit', 'rdjson']

/** Reads `--format` and `--output` together. @throws UsageError */
export async function destination(options: RawOptions, io: Io): Promise<Destination> {
  const formats = formatOption(options)
  const path = single(options, 'output')
  if (path === undefined || path === STDIN) {
    if (formats.length > 1) throw new UsageError('several formats need --output with a folder to write to')
    return { kind: 'stdout', format: formats[0] ?? 'pretty' }
  }
  if (formats.length > 1 || (await namesFolder(path, io))) {
    return { kind: 'folder', path, formats: formats.length > 0 ? formats : ['markdown', 'json'] }
  }
  return { kind: 'file', path, format: formats[0] ?? formatOf(path) }
}

/** A folder that is there, or a name that can only be meant as one: with a slash at its end or without an extension. */
async function namesFolder(path: string, io: Io): Promise<boolean> {
  return /[\\/]$/.test(path) || extname(path) === '' || (await isFolder(resolve(io.cwd, path)))
}

function formatOf(path: string): Format {
  const extension = extname(path).toLowerCase()
  return (Object.keys(EXTENSIONS) as Format[]).find((format) => EXTENSIONS[format] === extension) ?? 'pretty'
}

/** Prints or writes the results. Returns the written paths, document by document. */
export async function deliver(
  results: readonly AuditResult[],
  to: Destination,
  { options, io, services }: Context,
  run: Pick<Run, 'gate' | 'texts'>
): Promise<string[][]> {
  const whole: Run = { ...run, rules: () => describedRules(services) }
  const formats = to.kind === 'folder' ? to.formats : [to.format]
  if (formats.includes('github')) await writeJobSummary(results, io)
  if (to.kind === 'stdout') {
    if (results.length > 0 || NEVER_EMPTY.includes(to.format))
      io.stdout.write(await render(results, to.format, await forTerminal(io, options), whole))
    return []
  }
  if (results.length === 0) return []
  if (to.kind === 'file') {
    const text = await render(results, to.format, await forFile(to.path, io), whole)
    await writeAtomically(resolve(io.cwd, to.path), text, to.path)
    return results.map(() => [to.path])
  }
  return writeFolder(results, to, io, whole)
}

async function writeFolder(
  results: readonly AuditResult[],
  { path: folder, formats }: Extract<Destination, { kind: 'folder' }>,
  io: Io,
  run: Run
): Promise<string[][]> {
  const names = documentNames(results.map((result) => result.document.path))
  const hasLedger = await isFolder(resolve(io.cwd, 'claims'))
  const written: string[][] = []
  for (const [index, result] of results.entries()) {
    const paths = formats.map((format) => posix.join(folder, `${names[index]}${EXTENSIONS[format]}`))
    for (const [at, path] of paths.entries()) {
      const text = await render([result], formats[at]!, await forFile(path, io), run)
      await writeAtomically(resolve(io.cwd, path), text, path)
    }
    if (hasLedger) paths.push(await writeLedger(result, names[index]!, io))
    written.push(paths)
  }
  return written
}

async function writeLedger(result: AuditResult, name: string, io: Io): Promise<string> {
  const { ledger } = await import('../report/ledger.ts')
  const path = `claims/ledger/${name}.json`
  await writeAtomically(resolve(io.cwd, path), ledger(result), path)
  return path
}

/** Names of reports: the path below the corpus folder without its extension, told apart where two would be the same. */
export function documentNames(paths: readonly string[]): string[] {
  const plain = paths.map(nameOf)
  const seen = new Set<string>()
  const shared = new Set(plain.filter((name) => seen.size === seen.add(name).size))
  const taken = new Set<string>()
  return plain.map((name, index) => {
    const own = shared.has(name) ? `${name}${extname(paths[index]!)}` : name
    let free = own
    for (let number = 2; taken.has(free); number++) free = `${own}-${number}`
    taken.add(free)
    return free
  })
}

function nameOf(path: string): string {
  if (path === STDIN) return 'stdin'
  const clean = posix.normalize(path)
  const isOutside = clean.startsWith('../') || posix.isAbsolute(clean) || /^[A-Za-z]:/.test(clean)
  const name = isOutside ? posix.basename(clean) : clean.replace(/^corpus\//, '')
  return name.slice(0, name.length - extname(name).length)
}
