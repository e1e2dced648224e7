import { resolve } from 'node:path'
import type { Context } from '../context.ts'
import { CORRECTIONS_PATH, updateCorrections } from '../corrections-file.ts'
import { exists, isFolder, writeAtomically } from '../files.ts'
import { EXIT, type Io } from '../io.ts'

const CONFIG_PATH = 'claimcheck.config.json'

/** `claimcheck init`: writes the files that a project keeps; what is there already stays as it is. */
export async function init({ io }: Context): Promise<number> {
  await create(CONFIG_PATH, io, async () => {
    const settings = { $schema: `${await schemaFolder(io)}/config.schema.json`, failOn: 'error', rules: {} }
    await writeAtomically(resolve(io.cwd, CONFIG_PATH), `${JSON.stringify(settings, null, 2)}\n`, CONFIG_PATH)
  })
  await create(CORRECTIONS_PATH, io, () => updateCorrections(io, () => {}))
  return EXIT.clean
}

async function create(path: string, io: Io, write: () => Promise<void>): Promise<void> {
  if (await exists(resolve(io.cwd, path))) {
    io.stdout.write(`${path} is there already\n`)
    return
  }
  await write()
  io.stdout.write(`wrote ${path}\n`)
}

const INSTALLED = 'node_modules/claimcheck/schemas'

/** Where an editor finds the schemas: beside the sources in the program's own checkout, or else in the installed package. */
async function schemaFolder(io: Io): Promise<string> {
  const isOwn =
    !(await isFolder(resolve(io.cwd, INSTALLED))) && (await exists(resolve(io.cwd, 'schemas/config.schema.json')))
  return isOwn ? './schemas' : `./${INSTALLED}`
}
