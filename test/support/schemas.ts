import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

const FOLDER = join(import.meta.dirname, 'schemas')

export const schemaText = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')

/** What is wrong with a value by a published schema; empty when nothing is. */
export function faultsBy(schema: object, value: unknown): string[] {
  const validate = compiled.get(schema) ?? compile(schema)
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const compiled = new WeakMap<object, ValidateFunction>()

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false })
  // Both schemas of draft 4 use only what draft 7 reads in the same way; their `id` and `$schema` name the draft.
  const { id: _, $schema: __, ...rest } = schema as { readonly id?: string; readonly $schema?: string }
  const validate = ajv.compile(rest)
  compiled.set(schema, validate)
  return validate
}
