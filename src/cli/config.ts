import { dirname, resolve } from 'node:path'
import type { z } from 'zod'
import type { Config } from './config-schema.ts'
import { exists } from './files.ts'
import { type Io, UsageError } from './io.ts'
import { parseJson } from './json-text.ts'
import type { RuleListing } from './services.ts'
import { didYouMean } from './suggest.ts'

const FILE = 'claimcheck.config.json'

export interface LoadedConfig {
  readonly settings: Config
  /** As the user knows it, for messages. */
  readonly path: string
  /** Folder that its patterns start from. */
  readonly folder: string
}

/** Settings from the named file, or from the one in the working directory; none is no fault. @throws UsageError */
export async function loadConfig(named: string | undefined, io: Io): Promise<LoadedConfig> {
  const path = named ?? FILE
  if (named === undefined && !(await exists(resolve(io.cwd, FILE)))) return { settings: {}, path, folder: io.cwd }
  const { lilconfig } = await import('lilconfig')
  const loader = (_: string, content: string) => parseJson(content, path)
  const searcher = lilconfig('claimcheck', {
    searchPlaces: [FILE],
    stopDir: io.cwd,
    cache: false,
    loaders: { '.json': loader, noExt: loader }
  })
  const found = named === undefined ? await searcher.search(io.cwd) : await loadNamed(searcher, named, io)
  if (!found) return { settings: {}, path, folder: io.cwd }
  return { settings: await validated(found.isEmpty ? {} : found.config, path), path, folder: dirname(found.filepath) }
}

type Searcher = ReturnType<typeof import('lilconfig')['lilconfig']>

async function loadNamed(searcher: Searcher, named: string, io: Io) {
  try {
    return await searcher.load(resolve(io.cwd, named))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(
      `${named}: cannot be read as settings: ${error instanceof Error ? error.message : String(error)}`
    )
  }
}

async function validated(data: unknown, path: string): Promise<Config> {
  const { configSchema } = await import('./config-schema.ts')
  const checked = configSchema.safeParse(data)
  if (checked.success) return checked.data
  const keys = Object.keys(configSchema.shape)
  throw new UsageError(checked.error.issues.map((issue) => `${path}: ${wording(issue, keys)}`).join('\n'))
}

function wording(issue: z.core.$ZodIssue, keys: readonly string[]): string {
  const place = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .map((key) => `unknown key "${[place, key].filter(Boolean).join('.')}"${didYouMean(key, keys)}`)
      .join('; ')
  }
  return place === '' ? issue.message : `"${place}": ${issue.message}`
}

/** @throws UsageError when the settings name a rule, or an option of a rule, that does not exist */
export function requireKnownRules(config: LoadedConfig, rules: readonly RuleListing[]): void {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const faults = Object.entries(config.settings.rules ?? {}).flatMap(([id, choice]) => {
    const rule = known.get(id)
    if (rule === undefined) return [`unknown rule "rules.${id}"${didYouMean(id, known.keys())}`]
    return typeof choice === 'string' ? [] : optionFaults(rule, Object.keys(choice[1]))
  })
  if (faults.length > 0) throw new UsageError(faults.map((fault) => `${config.path}: ${fault}`).join('\n'))
}

function optionFaults({ id, options }: RuleListing, given: readonly string[]): string[] {
  const known = Object.keys(options)
  const none = known.length === 0 ? '; the rule has no options' : ''
  return given
    .filter((name) => !known.includes(name))
    .map((name) => `unknown option "rules.${id}.${name}"${didYouMean(name, known) || none}`)
}
