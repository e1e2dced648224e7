import { readFile } from 'node:fs/promises'
import type { ErrorObject } from 'ajv'
import { UsageError } from '../io.ts'
import { packageFile } from '../package-info.ts'

/** A file of records as its messages name it. */
export interface Checked {
  readonly path: string
  readonly list: string
}

/**
 * Throws what the published schema finds wrong; `demand` words what it asks for in a `then`.
 * @throws UsageError naming file, entry, field and cause
 */
export async function requireSchema(name: string, file: Checked, data: unknown, demand?: string): Promise<void> {
  const [{ Ajv2020 }, { default: formats }] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')])
  const schema = JSON.parse(await readFile(packageFile(`schemas/${name}`), 'utf8')) as object
  const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true, strictTypes: false })
  formats.default(ajv, ['date', 'uri'])
  const check = ajv.compile(schema)
  if (!check(data)) throw new UsageError(faults(check.errors ?? [], data, file, demand).join('\n'))
}

/** One line for each field at fault; the first cause that the schema names is the plainest. */
function faults(errors: readonly ErrorObject[], data: unknown, file: Checked, demand: string | undefined): string[] {
  const lines = new Map<string, string>()
  for (const error of errors) {
    const isDemand = error.keyword === 'anyOf' && error.schemaPath.includes('/then/')
    if (error.keyword === 'if' || (error.schemaPath.includes('/then/') && !isDemand)) continue
    const cause = isDemand && demand !== undefined ? demand : wording(error)
    const key = `${error.instancePath} ${isExtra(error) || error.keyword === 'required' ? cause : ''}`
    if (!lines.has(key)) lines.set(key, `${file.path}: ${where(error.instancePath, data, file)}${cause}`)
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
function where(instancePath: string, data: unknown, { list }: Checked): string {
  const [top, index, ...field] = instancePath.split('/').slice(1)
  if (top === undefined || index === undefined) return top === undefined ? '' : `field "${top}": `
  const entries = (data as Record<string, { id?: unknown }[] | undefined> | undefined)?.[list]
  const id = entries?.[Number(index)]?.id
  const entry = `entry ${Number(index) + 1}${typeof id === 'string' ? ` ("${id}")` : ''}`
  return field.length === 0 ? `${entry}: ` : `${entry}, field "${field.join('.')}": `
}
