import { mkdir, readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { ErrorObject } from 'ajv'
import type { CorrectionsFile } from '../decide/index.ts'
import { exists } from './files.ts'
import { type Io, UsageError } from './io.ts'
import { packageFile } from './package-info.ts'

/** Where decisions are kept, from the working directory. */
export const CORRECTIONS_PATH = 'claims/corrections.json'

/** The decisions of a project; undefined when there are none so far. @throws UsageError naming file, entry, field and cause */
export async function loadCorrections(io: Io): Promise<CorrectionsFile | undefined> {
  // Looked for first, as the libraries behind the store cost more than the rest of the start.
  if (!(await exists(resolve(io.cwd, CORRECTIONS_PATH)))) return undefined
  const database = await openDatabase(io)
  await database.read()
  return database.data
}

const LOCK = { realpath: false, retries: { retries: 100, minTimeout: 10, maxTimeout: 100 } }

/** Changes the decisions under a lock, so that two processes lose nothing to each other. */
export async function updateCorrections(io: Io, change: (file: CorrectionsFile) => void): Promise<void> {
  const path = resolve(io.cwd, CORRECTIONS_PATH)
  const { lock } = await import('proper-lockfile')
  await mkdir(dirname(path), { recursive: true })
  const release = await lock(path, LOCK)
  try {
    const database = await openDatabase(io)
    await database.read()
    await database.update(change)
  } finally {
    await release()
  }
}

async function openDatabase(io: Io) {
  const [{ Low }, { AtomicJsonFile }] = await Promise.all([import('lowdb'), import('./atomic-json-file.ts')])
  const adapter = new AtomicJsonFile<CorrectionsFile>(resolve(io.cwd, CORRECTIONS_PATH), CORRECTIONS_PATH, validate)
  return new Low<CorrectionsFile>(adapter, { schemaVersion: 1, corrections: [] })
}

/** The model answers for a file in order, which costs less; what is wrong with another one, the published schema says. */
async function validate(data: unknown): Promise<CorrectionsFile> {
  const { correctionsSchema } = await import('../decide/schema.ts')
  const parsed = correctionsSchema.safeParse(data)
  if (!parsed.success || parsed.data.corrections.some(dismissesAll)) (await schemaCheck())(data)
  requireDistinctIds(data as CorrectionsFile)
  return data as CorrectionsFile
}

/** A dismissal of everything; the published schema words why that cannot be. */
const dismissesAll = ({ verdict, rule, fingerprint }: CorrectionsFile['corrections'][number]): boolean =>
  verdict === 'dismissed' && rule === undefined && fingerprint === undefined

/** Throws what the published schema finds wrong. */
async function schemaCheck(): Promise<(data: unknown) => void> {
  const [{ Ajv2020 }, { default: formats }] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')])
  const schema = JSON.parse(await readFile(packageFile('schemas/corrections.schema.json'), 'utf8')) as object
  const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true, strictTypes: false })
  formats.default(ajv, ['date', 'uri'])
  const check = ajv.compile<CorrectionsFile>(schema)
  return (data) => {
    if (!check(data)) throw new UsageError(faults(check.errors ?? [], data).join('\n'))
  }
}

/** One line for each field at fault; the first cause that the schema names is the plainest. */
function faults(errors: readonly ErrorObject[], data: unknown): string[] {
  const lines = new Map<string, string>()
  for (const error of errors) {
    const isDismissal = error.keyword === 'anyOf' && error.schemaPath.includes('/then/')
    if (error.keyword === 'if' || (error.schemaPath.includes('/then/') && !isDismissal)) continue
    const cause = isDismissal ? 'a dismissal has to name a "rule" or a "fingerprint"' : wording(error)
    const key = `${error.instancePath} ${isExtra(error) || error.keyword === 'required' ? cause : ''}`
    if (!lines.has(key)) lines.set(key, `${CORRECTIONS_PATH}: ${where(error.instancePath, data)}${cause}`)
  }
  return [...lines.values()]
}

const isExtra = (error: ErrorObject): boolean => error.keyword === 'additionalProperties'

function wording(error: ErrorObject): string {
  if (isExtra(error)) return `unknown field "${error.params['additionalProperty']}"`
  if (error.keyword === 'required') return `the field "${error.params['missingProperty']}" is missing`
  if (error.keyword === 'enum') return `must be one of ${(error.params['allowedValues'] as unknown[]).join(', ')}`
  if (error.keyword === 'const') return `must be ${JSON.stringify(error.params['allowedValue'])}`
  // A date has a pattern beside its format, which says less to a reader.
  if (error.parentSchema?.['format'] === 'date') return 'must be a date as YYYY-MM-DD'
  if (error.params['format'] === 'uri') return 'must be a full address such as https://example.org/page'
  return error.message ?? 'is not valid'
}

/** `entry 3 ("lock-freight"), field "when": ` – entries are counted from 1. */
function where(instancePath: string, data: unknown): string {
  const [top, index, ...field] = instancePath.split('/').slice(1)
  if (top === undefined || index === undefined) return top === undefined ? '' : `field "${top}": `
  const entries = (data as { corrections?: { id?: unknown }[] } | undefined)?.corrections
  const id = entries?.[Number(index)]?.id
  const entry = `entry ${Number(index) + 1}${typeof id === 'string' ? ` ("${id}")` : ''}`
  return field.length === 0 ? `${entry}: ` : `${entry}, field "${field.join('.')}": `
}

function requireDistinctIds({ corrections }: CorrectionsFile): void {
  const first = new Map<string, number>()
  for (const [index, { id }] of corrections.entries()) {
    const earlier = first.get(id)
    if (earlier !== undefined) {
      throw new UsageError(
        `${CORRECTIONS_PATH}: entry ${index + 1}, field "id": "${id}" is the id of entry ${earlier + 1} too`
      )
    }
    first.set(id, index)
  }
}
