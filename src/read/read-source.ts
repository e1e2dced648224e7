import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { InputError } from '../model/errors.ts'
import type { SourceFile } from '../model/source-file.ts'
import { collect, overLimit } from './collect.ts'
import { decode } from './decode.ts'
import { requireProse } from './require-prose.ts'

export interface ReadOptions {
  /** Largest input in bytes. */
  readonly maxBytes?: number
}

export const MAX_BYTES = 40 * 1024 * 1024
const STDIN = '<stdin>'

const CAUSES: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  ENOENT: ['does not exist', 'Check the path.'],
  ENOTDIR: ['does not exist', 'Check the path.'],
  ENAMETOOLONG: ['does not exist', 'Check the path.'],
  EACCES: ['cannot be read: permission denied', 'Grant read permission on the file.'],
  EPERM: ['cannot be read: permission denied', 'Grant read permission on the file.'],
  EISDIR: ['is a directory', 'Name a file, or a pattern such as "docs/**/*.md".']
}

function asInputError(error: unknown, path: string): InputError {
  if (error instanceof InputError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault'
  const [cause, remedy] = CAUSES[code] ?? [`cannot be read (${code})`, 'Check the path and the disk.']
  return new InputError({ path, cause, remedy })
}

async function bytesOf(path: string, shown: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const status = await stat(path)
    if (status.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    // Pipes and devices have no size to check beforehand.
    if (!status.isFile()) return await collect(createReadStream(path), shown, maxBytes)
    if (status.size > maxBytes) throw overLimit(shown, maxBytes)
    return await readFile(path)
  } catch (error) {
    throw asInputError(error, shown)
  }
}

function sourceOf(bytes: Uint8Array, path: string): SourceFile {
  const text = decode(bytes, path)
  requireProse(text, path)
  return { path, text, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Reads one file as text. @throws InputError when it cannot be audited; the message says why. */
export async function readSource(path: string, options: ReadOptions = {}): Promise<SourceFile> {
  const shown = sep === '\\' ? path.replaceAll('\\', '/') : path
  return sourceOf(await bytesOf(path, shown, options.maxBytes ?? MAX_BYTES), shown)
}

/** Reads standard input to its end, as if it were a file named `<stdin>`. @throws InputError */
export async function readStdin(
  options: ReadOptions = {},
  stream: AsyncIterable<Uint8Array | string> = process.stdin
): Promise<SourceFile> {
  return sourceOf(await collect(stream, STDIN, options.maxBytes ?? MAX_BYTES), STDIN)
}
