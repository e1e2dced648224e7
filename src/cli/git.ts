import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { forward } from './files.ts'
import { UsageError } from './io.ts'

const run = promisify(execFile)
/** The largest document that is read, and room for a list of names. */
const MOST_OUTPUT = 64 * 1024 * 1024

/** A revision of a repository that documents are read from. Only reads; nothing goes through a shell. */
export interface Revision {
  /** As the user named it. */
  readonly name: string
  readonly commit: string
  readonly root: string
}

/** The output of git, or undefined when it says no. @throws UsageError when there is no git */
async function git(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], {
      encoding: 'buffer',
      maxBuffer: MOST_OUTPUT,
      // Revisions are named in English, and git never asks for a password.
      env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' }
    })
    return stdout
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new UsageError('git is needed to read a revision, and it is not installed')
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') throw new UsageError('git: the file is too large')
    return undefined
  }
}

const line = (output: Buffer | undefined): string | undefined => output?.toString('utf8').replace(/\r?\n$/, '')

/** Finds a revision in the repository around a folder. @throws UsageError when there is none */
export async function openRevision(folder: string, name: string): Promise<Revision> {
  const root = line(await git(folder, ['rev-parse', '--show-toplevel']))
  if (!root) throw new UsageError(`"${name}" cannot be read: ${forward(folder)} is in no git repository`)
  // A name that opens with a hyphen would be an option of git.
  const commit = name.startsWith('-')
    ? undefined
    : line(await git(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]))
  if (!commit) {
    const hint = /^[\w./-]+$/.test(name) ? '; in a shallow clone it has to be fetched first' : ''
    throw new UsageError(`git knows no revision "${name}"${hint}`)
  }
  return { name, commit, root }
}

/** Where the current branch left a revision: what others did to that since is no part of the edit. */
export async function forkPoint(revision: Revision): Promise<Revision> {
  const commit = line(await git(revision.root, ['merge-base', revision.commit, 'HEAD']))
  return commit ? { ...revision, commit } : revision
}

/** A file as it stood in a revision, by its path from the root; undefined when it was not there. */
export const fileAt = ({ root, commit }: Revision, path: string): Promise<Buffer | undefined> =>
  git(root, ['cat-file', 'blob', `${commit}:${path}`])

/** Old paths of renamed files by their new ones, from the root of the repository. */
export async function renamesSince({ root, commit }: Revision): Promise<Map<string, string>> {
  const args = ['diff', '--no-ext-diff', '--name-status', '-z', '--find-renames=40%', '--diff-filter=R', commit, '--']
  const fields = (await git(root, args))?.toString('utf8').split('\0') ?? []
  const renames = new Map<string, string>()
  for (let i = 0; i + 2 < fields.length; i += 3) renames.set(fields[i + 2]!, fields[i + 1]!)
  return renames
}

/** Path of a file from the root of the repository; undefined when it lies outside. */
export async function pathInRepository({ root }: Revision, file: string): Promise<string | undefined> {
  const folder = await realpath(dirname(file)).catch(() => dirname(file))
  const path = forward(relative(await realpath(root), join(folder, file.slice(dirname(file).length))))
  return path.startsWith('../') ? undefined : path
}

/** The name that the user signs commits with. */
export async function authorName(folder: string): Promise<string | undefined> {
  const output = await git(folder, ['config', 'user.name']).catch(() => undefined)
  return line(output) || undefined
}
