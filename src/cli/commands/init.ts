import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Context } from '../context.ts'
import { exists, isFolder, writeAtomically } from '../files.ts'
import { EXIT, type Io } from '../io.ts'
import { CORRECTIONS_PATH, updateCorrections } from '../store/corrections.ts'

const CONFIG_PATH = 'claimcheck.config.json'

/** `claimcheck init`: writes the files that a project keeps; what is there already stays as it is. */
export async function init({ io }: Context): Promise<number> {
  await create(CONFIG_PATH, io, async () => {
    const settings = { $schema: `${await schemaFolder(io)}/config.schema.json`, failOn: 'error', rules: {} }
    await writeAtomically(resolve(io.cwd, CONFIG_PATH), `${JSON.stringify(settings, null, 2)}\n`, CONFIG_PATH)
  })
  await create(CORRECTIONS_PATH, io, () => updateCorrections(io, () => {}))
  await joinBranches(io)
  return EXIT.clean
}

const ATTRIBUTES_PATH = '.gitattributes'
const UNION = ['corrections', 'reference-facts', 'baseline'].map((name) => `claims/${name}.json merge=union`)

/** Tells git to keep the lines of both branches that add decisions, which the layout of those files allows. */
async function joinBranches(io: Io): Promise<void> {
  const path = resolve(io.cwd, ATTRIBUTES_PATH)
  const present = await readFile(path, 'utf8').catch(() => '')
  const lines = present.split(/\r?\n/)
  const missing = UNION.filter((line) => !lines.includes(line))
  if (missing.length === 0) return
  const gap = present === '' || present.endsWith('\n') ? '' : '\n'
  await writeAtomically(path, `${present}${gap}${missing.join('\n')}\n`, ATTRIBUTES_PATH)
  io.stdout.write(`${present === '' ? 'wrote' : 'added to'} ${ATTRIBUTES_PATH}\n`)
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
