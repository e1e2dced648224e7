import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Another writer has thrown the draft away: what it was made from is no longer what the file holds. */
export class Overtaken extends Error {}

/**
 * The next state of a file, from before the present one is read until it takes its place.
 *
 * A lock keeps writers apart, but a lock that its holder left behind has to be broken some time, and then two may
 * believe that they hold it. So a writer lays down its draft first, throws away all others, and only then reads the
 * file. Of two that overlap, the one whose draft is the younger throws the other's away: the older either was renamed
 * into place before, and is what the younger reads, or can no longer be.
 */
export class Draft {
  readonly #path: string
  readonly #draft: string

  private constructor(path: string, draft: string) {
    this.#path = path
    this.#draft = draft
  }

  /** Lays down an empty draft and clears away those of other writers, killed ones among them. */
  static async begin(path: string): Promise<Draft> {
    const folder = dirname(path)
    const prefix = `.${basename(path)}.draft-`
    const name = `${prefix}${randomUUID()}`
    await mkdir(folder, { recursive: true })
    const mode = (await stat(path).catch(() => undefined))?.mode ?? 0o666
    await (await open(join(folder, name), 'wx', mode)).close()
    const others = (await readdir(folder)).filter((each) => each.startsWith(prefix) && each !== name)
    await Promise.all(others.map((each) => rm(join(folder, each), { force: true })))
    return new Draft(path, join(folder, name))
  }

  /** Puts the text in the place of the file; it is on the disk when this returns. @throws Overtaken */
  async commit(text: string): Promise<void> {
    const handle = await open(this.#draft, 'r+').catch(overtaken)
    try {
      await handle.writeFile(text, 'utf8')
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(this.#draft, this.#path).catch(overtaken)
    await syncFolder(dirname(this.#path))
  }

  /** Leaves the file as it is. */
  async discard(): Promise<void> {
    await rm(this.#draft, { force: true })
  }
}

function overtaken(error: NodeJS.ErrnoException): never {
  throw error.code === 'ENOENT' ? new Overtaken() : error
}

/** Makes the new name last through a power cut; not every system can open a folder for that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
