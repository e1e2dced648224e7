import { resolve } from 'node:path'
import { InputError } from '../model/errors.ts'
import type { SourceFile } from '../model/source-file.ts'
import { faultLine } from './audit-files.ts'
import type { Context } from './context.ts'
import { exists, forward, shortest } from './files.ts'
import { UsageError } from './io.ts'
import { STDIN } from './parse.ts'

/** `REV:path`; a single letter before the colon is a drive. */
const AT_REVISION = /^([^:]{2,}|@):(.+)$/

/** Reads a file, standard input, or a file of a revision (`REV:path`). @throws UsageError */
export async function readVersion(name: string, context: Context): Promise<SourceFile> {
  const { io, services } = context
  try {
    if (name === STDIN) return await services.readStdin(io.stdin)
    const file = resolve(io.cwd, name)
    const [, revision, path] = AT_REVISION.exec(name) ?? []
    if (revision !== undefined && !(await exists(file))) return await readAt(revision, path!, context)
    return { ...(await services.readSource(file)), path: shortest(io.cwd, name) }
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(faultLine(name, error))
    throw error
  }
}

/** As git has it, a path is counted from the root of the repository, and with `./` from the working directory. */
async function readAt(name: string, path: string, context: Context): Promise<SourceFile> {
  const { openRevision, pathInRepository, fileAt } = await import('./git.ts')
  const revision = await openRevision(context.io.cwd, name)
  const local = await pathInRepository(revision, resolve(context.io.cwd, path))
  const asked = /^\.{1,2}[\\/]/.test(path) ? local : forward(path)
  const bytes = asked === undefined ? undefined : await fileAt(revision, asked)
  if (bytes === undefined) {
    const isHere = local !== undefined && local !== asked && (await fileAt(revision, local)) !== undefined
    throw new UsageError(`"${path}" is not in revision "${name}"${isHere ? `; did you mean ${name}:./${path}?` : ''}`)
  }
  return sourceOf(bytes, `${name}:${path}`, context)
}

/** A document out of the bytes of a file. @throws InputError */
export async function sourceOf(bytes: Uint8Array, path: string, { services }: Context): Promise<SourceFile> {
  async function* once() {
    yield bytes
  }
  return { ...(await services.readStdin(once())), path }
}
