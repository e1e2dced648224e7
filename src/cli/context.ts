import type { Decisions } from '../decide/index.ts'
import { type LoadedConfig, loadConfig, requireKnownRules } from './config.ts'
import type { Io } from './io.ts'
import { dayOption, type Gate, gateOption, profileOption, single } from './options.ts'
import type { RawOptions } from './parse.ts'
import type { AuditSettings, Services } from './services.ts'
import { loadCorrections } from './store/corrections.ts'

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
  const decisions = await loadCorrections(io)
  const audit = {
    ...(asOf !== undefined && { asOf }),
    ...(profile !== undefined && { profile }),
    ...(rules !== undefined && { rules }),
    ...(decisions !== undefined && { decisions }),
    ...(outlets !== undefined && { outlets })
  }
  return { config, audit, decisions, gate: gate ?? failOn ?? 'error', quiet: options['quiet'] === true }
}
