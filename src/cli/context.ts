import type { Decisions } from '../decide/index.ts'
import { type LoadedConfig, loadConfig, requireKnownRules } from './config.ts'
import { type Io, UsageError } from './io.ts'
import { dayOption, type Gate, gateOption, profileOption, single } from './options.ts'
import type { RawOptions } from './parse.ts'
import type { AuditSettings, Services } from './services.ts'
import { BASELINE_PATH, loadBaseline } from './store/baseline.ts'
import { loadCorrections } from './store/corrections.ts'
import { loadReferenceFacts } from './store/reference-facts.ts'

/** What a command works with. */
export interface Context {
  readonly args: readonly string[]
  readonly options: RawOptions
  readonly io: Io
  readonly services: Services
}

/** Settings of a run after options, settings file and defaults, in this order of precedence. */
export interface RunSettings {
  readonly config: LoadedConfig
  readonly audit: AuditSettings
  readonly decisions: Decisions | undefined
  readonly gate: Gate
  readonly quiet: boolean
}

/** @throws UsageError when an option, the settings file or the decisions are at fault */
export async function runSettings({ options, io, services }: Context): Promise<RunSettings> {
  const gate = gateOption(options)
  const day = dayOption(options)
  const config = await loadConfig(single(options, 'config'), io)
  const { rules, failOn, outlets } = config.settings
  const profile = profileOption(options) ?? config.settings.profile
  const asOf = day ?? config.settings.asOf
  if (rules !== undefined) requireKnownRules(config, await services.rules())
  const decisions = await loadDecisions(options, config, io)
  const audit = {
    ...(asOf !== undefined && { asOf }),
    ...(profile !== undefined && { profile }),
    ...(rules !== undefined && { rules }),
    ...(decisions !== undefined && { decisions }),
    ...(outlets !== undefined && { outlets })
  }
  return { config, audit, decisions, gate: gate ?? failOn ?? 'error', quiet: options['quiet'] === true }
}

/** What people have decided, in all the places where they can write it down; undefined when there is nothing. */
async function loadDecisions(options: RawOptions, { settings }: LoadedConfig, io: Io): Promise<Decisions | undefined> {
  const [file, references] = await Promise.all([loadCorrections(io), loadReferenceFacts(io)])
  const { suppressions } = settings
  const path = baselinePath(options)
  const baseline = path === undefined ? undefined : await loadBaseline(io, path, options['updateBaseline'] === true)
  const all = [file, references, suppressions, baseline]
  if (all.every((part) => part === undefined)) return undefined
  return {
    corrections: file?.corrections ?? [],
    ...(references !== undefined && { references }),
    ...(suppressions !== undefined && { suppressions }),
    ...(baseline !== undefined && { baseline })
  }
}

/** `--baseline`, or where it is kept when only its update is asked for. @throws UsageError */
export function baselinePath(options: RawOptions): string | undefined {
  const path = single(options, 'baseline')
  if (options['growBaseline'] === true && options['updateBaseline'] !== true)
    throw new UsageError('--grow-baseline goes with --update-baseline')
  return path ?? (options['updateBaseline'] === true ? BASELINE_PATH : undefined)
}
