import { readFile } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import { writeAtomically } from './files.ts'
import { UsageError } from './io.ts'
import { parseJson } from './json-text.ts'

/** A lowdb adapter that never leaves half a file behind and says where a broken one is broken. */
export class AtomicJsonFile<Data> implements Adapter<Data> {
  readonly #path: string
  readonly #shown: string
  readonly #validate: (data: unknown) => Promise<Data>

  constructor(path: string, shown: string, validate: (data: unknown) => Promise<Data>) {
    this.#path = path
    this.#shown = shown
    this.#validate = validate
  }

  /** @throws UsageError when the file is there but is no valid data */
  async read(): Promise<Data | null> {
    const text = await readFile(this.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw new UsageError(`${this.#shown}: cannot be read (${error.code})`)
    })
    return text === undefined ? null : this.#validate(parseJson(text, this.#shown))
  }

  /** Validates before it writes: what is on disk can always be read again. */
  async write(data: Data): Promise<void> {
    await writeAtomically(this.#path, `${JSON.stringify(await this.#validate(data), null, 2)}\n`, this.#shown)
  }
}
