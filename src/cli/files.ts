import { mkdir, stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { UsageError } from './io.ts'

/** A path from `base` with forward slashes; the path as given where it leaves `base`. */
export function shortest(base: string, path: string): string {
  const inside = relative(base, resolve(base, path))
  const leaves = inside === '' || inside.startsWith('..') || isAbsolute(inside)
  return forward(leaves ? path : inside)
}

/** With forward slashes, as documents are named in reports. */
export const forward = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}

/** Writes a file as a whole or not at all, with the folders that it needs. @throws UsageError naming the path */
export async function writeAtomically(path: string, text: string, shown: string): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic')
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFileAtomic(path, text, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UsageError(`${shown}: cannot be written (${String(error.code)})`)
  }
}
