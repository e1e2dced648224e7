import { mkdir, readFile, realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Adapter } from 'lowdb'
import { exists } from '../files.ts'
import { type Io, UsageError } from '../io.ts'
import { parseJson } from '../json-text.ts'
import { Draft, Overtaken } from './draft.ts'
import { printRecords } from './print-records.ts'

/** A file of records that people and programs write, and how it is read. */
export interface RecordFileKind<Data> {
  /** From the working directory; names the file in messages. */
  readonly path: string
  /** The field that holds the records. */
  readonly list: string & keyof Data
  /** What a project without the file has. */
  readonly empty: () => Data
  /** Takes what the file holds, or throws what is wrong with it. */
  readonly validate: (data: unknown) => Data | Promise<Data>
  /** Records are printed in the order of this key. */
  readonly keyOf: (record: object) => string
}

/** Where files are kept. */
export type Home = Pick<Io, 'cwd'>

/** What the file holds; undefined when it is not there. @throws UsageError naming file, entry, field and cause */
export async function loadRecords<Data extends object>(kind: RecordFileKind<Data>, home: Home) {
  const path = resolve(home.cwd, kind.path)
  return (await exists(path)) ? ((await readRecords(kind, path)) ?? undefined) : undefined
}

async function readRecords<Data>(kind: RecordFileKind<Data>, path: string): Promise<Data | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new UsageError(`${kind.path}: cannot be read (${error.code})`)
  })
  return text === undefined ? null : kind.validate(parseJson(text, kind.path))
}

/** Times that a change is made anew when another writer came in between; one that breaks a stale lock at most. */
const ATTEMPTS = 20

/**
 * Changes the file; the change is on the disk when this returns. Writers wait for each other, and none loses to
 * another what it was told is kept. `change` may be called again, on what another writer has left.
 */
export async function updateRecords<Data extends object, Result>(
  kind: RecordFileKind<Data>,
  home: Home,
  change: (data: Data) => Result
): Promise<Result> {
  const given = resolve(home.cwd, kind.path)
  try {
    await mkdir(dirname(given), { recursive: true })
    // A link stays one: what it leads to is replaced.
    const path = await realpath(given).catch(() => given)
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const outcome = await locked(path, () => tryUpdate(kind, path, change))
      if (outcome !== undefined) return outcome.result
    }
  } catch (error) {
    throw asUsageError(error, kind.path)
  }
  throw new UsageError(`${kind.path}: other programs keep writing it; try again`)
}

function asUsageError(error: unknown, shown: string): unknown {
  if (error instanceof UsageError || !(error instanceof Error && 'code' in error)) return error
  const isLocked = error.code === 'ELOCKED'
  return new UsageError(`${shown}: ${isLocked ? 'is locked by another program' : `cannot be written (${error.code})`}`)
}

/** A lock that has not been renewed for `stale` milliseconds was left behind. Drafts keep a late holder from harm. */
const LOCK = {
  realpath: false,
  stale: 3000,
  update: 1000,
  retries: { retries: 600, factor: 1.1, minTimeout: 5, maxTimeout: 100, randomize: true },
  onCompromised: () => {}
}

async function locked<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const { lock } = await import('proper-lockfile')
  const release = await lock(path, LOCK)
  try {
    return await work()
  } finally {
    await release().catch(() => undefined)
  }
}

/** Undefined when another writer has overtaken this one. */
async function tryUpdate<Data extends object, Result>(
  kind: RecordFileKind<Data>,
  path: string,
  change: (data: Data) => Result
): Promise<{ readonly result: Result } | undefined> {
  const { Low } = await import('lowdb')
  const draft = await Draft.begin(path)
  try {
    const adapter: Adapter<Data> = {
      read: () => readRecords(kind, path),
      // Validates before it writes: what is on the disk can always be read again.
      write: async (data) => draft.commit(printRecords(await kind.validate(data), kind.list, kind.keyOf))
    }
    const database = new Low<Data>(adapter, kind.empty())
    await database.read()
    const result = change(database.data)
    await database.write()
    return { result }
  } catch (error) {
    if (error instanceof Overtaken) return undefined
    throw error
  } finally {
    await draft.discard()
  }
}
