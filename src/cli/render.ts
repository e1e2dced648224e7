import { dirname, isAbsolute, relative, resolve } from 'node:path'
import pc from 'picocolors'
import type { AuditResult } from '../model/audit-result.ts'
import type { Links } from '../report/markdown-links.ts'
import type { RuleInfo } from '../report/rule-info.ts'
import { forward, isFolder } from './files.ts'
import type { Io } from './io.ts'
import { workspaceFolder } from './job-summary.ts'
import type { Format, Gate } from './options.ts'
import { tool } from './package-info.ts'
import type { RawOptions } from './parse.ts'

export interface RenderOptions {
  readonly colors: boolean
  readonly width: number
  readonly links: Links
  /** The folder of the run, seen from the root of the repository that GitHub checked out. */
  readonly folder: string
}

/** What some formats say beside the results. */
export interface Run {
  readonly gate: Gate
  /** Texts by the path of their document. */
  readonly texts: ReadonlyMap<string, string>
  rules(): Promise<readonly RuleInfo[]>
}

type Formatter = (results: readonly AuditResult[], options: RenderOptions, run: Run) => Promise<string>

/** A formatter is loaded when it is asked for. */
const FORMATTERS: Record<Format, Formatter> = {
  pretty: async (results, { colors, width }) =>
    (await import('../report/pretty.ts')).pretty(results, { colors: pc.createColors(colors), width }),
  markdown: async (results, { links }) => (await import('../report/markdown.ts')).markdown(results, links),
  html: async (results, _, run) =>
    (await import('../report/html.ts')).htmlReport(results, { rules: await run.rules() }),
  questions: async (results, _, run) =>
    (await import('../report/questions.ts')).questions(results, { rules: await run.rules() }),
  json: async (results) => (await import('../report/json.ts')).json(results, { tool: tool() }),
  sarif: async (results, _, run) =>
    (await import('../report/sarif.ts')).sarif(results, { tool: tool(), rules: await run.rules() }),
  junit: async (results, _, run) => {
    // Somebody who lets nothing fail the run still wants to see in a file what would.
    const gate = run.gate === 'never' ? 'error' : run.gate
    return (await import('../report/junit.ts')).junit(results, { tool: tool(), rules: await run.rules(), gate })
  },
  github: async (results, { folder }) => (await import('../report/github.ts')).github(results, { folder }),
  rdjson: async (results, _, { texts }) =>
    (await import('../report/rdjson.ts')).rdjson(results, { tool: tool(), texts })
}

/** Results in one format. */
export function render(
  results: readonly AuditResult[],
  format: Format,
  options: RenderOptions,
  run: Run
): Promise<string> {
  return FORMATTERS[format](results, options, run)
}

const WIDTH = 100

/** How standard output is to be written. */
export async function forTerminal(io: Io, options: RawOptions): Promise<RenderOptions> {
  const links = await linksFrom(undefined, io)
  return { colors: wantsColors(io, options), width: io.stdout.columns || WIDTH, links, folder: workspaceFolder(io) }
}

/** How a file is to be written: without colours, with links that lead from its folder. */
export async function forFile(path: string, io: Io): Promise<RenderOptions> {
  const links = await linksFrom(dirname(resolve(io.cwd, path)), io)
  return { colors: false, width: WIDTH, links, folder: workspaceFolder(io) }
}

/** True when standard output takes colours. */
export function wantsColors({ stdout, env }: Io, options: RawOptions): boolean {
  if (options['color'] === false || env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return stdout.isTTY === true && env['TERM'] !== 'dumb'
}

const RULE_PAGES = 'docs/rules'

/** Links hold only inside the project; a report that is printed or kept elsewhere names the lines. */
async function linksFrom(folder: string | undefined, io: Io): Promise<Links> {
  const up = folder === undefined ? '' : forward(relative(folder, io.cwd))
  const isOutside = folder !== undefined && leaves(relative(io.cwd, folder))
  if (isOutside) return {}
  const hasRules = await isFolder(resolve(io.cwd, RULE_PAGES))
  return {
    rules: hasRules ? [up, RULE_PAGES].filter(Boolean).join('/') : undefined,
    documents: folder === undefined ? undefined : up
  }
}

const leaves = (path: string): boolean => path.startsWith('..') || isAbsolute(path)
