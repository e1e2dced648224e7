import { resolve } from 'node:path'
import type { LoadedConfig } from './config.ts'
import { exists, isFolder, shortest } from './files.ts'
import { type Io, UsageError } from './io.ts'
import { STDIN } from './parse.ts'

const EXTENSIONS = '{md,markdown,txt}'
const DEFAULT_PATTERNS = [`corpus/**/*.${EXTENSIONS}`]
const PATTERN = /[*?{}[\]!]/

/** A document to check. */
export interface Input {
  /** Name in every report: from the working directory where it lies in there, or else as given. */
  readonly path: string
  /** Where it is read from; standard input has no file. */
  readonly file: string | undefined
}

/** The documents that the arguments name, or the settings, or the corpus folder. @throws UsageError when there is none */
export async function findInputs(args: readonly string[], config: LoadedConfig, io: Io): Promise<Input[]> {
  const found =
    args.length > 0
      ? await named(args, io)
      : await matching(config.settings.files ?? DEFAULT_PATTERNS, config.folder, io)
  if (found.length === 0) {
    const patterns = args.length > 0 ? args : (config.settings.files ?? DEFAULT_PATTERNS)
    throw new UsageError(`no documents: nothing matches ${patterns.join(', ')}; name files, or - for standard input`)
  }
  return [...new Map(found.map((input) => [input.file ?? input.path, input])).values()]
}

async function named(args: readonly string[], io: Io): Promise<Input[]> {
  const inputs: Input[] = []
  for (const arg of args) {
    const file = resolve(io.cwd, arg)
    if (arg === STDIN) inputs.push({ path: STDIN, file: undefined })
    else if (await isFolder(file)) inputs.push(...(await matching([`**/*.${EXTENSIONS}`], file, io)))
    else if (PATTERN.test(arg) && !(await exists(file))) inputs.push(...(await matching([arg], io.cwd, io)))
    else inputs.push({ path: shortest(io.cwd, arg), file })
  }
  return inputs
}

/** Files in an order that does not depend on the disk. A read-me speaks about the documents and is none. */
async function matching(patterns: readonly string[], folder: string, io: Io): Promise<Input[]> {
  const { glob } = await import('tinyglobby')
  const files = await glob(patterns, { cwd: folder, absolute: true, ignore: ['**/README.md', '**/node_modules/**'] })
  return files
    .map((file) => ({ path: shortest(io.cwd, file), file: resolve(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
