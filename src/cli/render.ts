import { dirname, isAbsolute, relative, resolve } from 'node:path'
import pc from 'picocolors'
import type { AuditResult } from '../model/audit-result.ts'
import type { Links } from '../report/markdown-links.ts'
import { forward, isFolder } from './files.ts'
import type { Io } from './io.ts'
import type { Format } from './options.ts'
import { tool } from './package-info.ts'
import type { RawOptions } from './parse.ts'

export interface RenderOptions {
  readonly colors: boolean
  readonly width: number
  readonly links: Links
}

/** Results in one format. A formatter is loaded when it is asked for. */
export async function render(results: readonly AuditResult[], format: Format, options: RenderOptions): Promise<string> {
  if (format === 'json') return (await import('../report/json.ts')).json(results, { tool: tool() })
  if (format === 'markdown') return (await import('../report/markdown.ts')).markdown(results, options.links)
  const { pretty } = await import('../report/pretty.ts')
  return pretty(results, { colors: pc.createColors(options.colors), width: options.width })
}

const WIDTH = 100

/** How standard output is to be written. */
export async function forTerminal(io: Io, options: RawOptions): Promise<RenderOptions> {
  return { colors: wantsColors(io, options), width: io.stdout.columns || WIDTH, links: await linksFrom(undefined, io) }
}

/** How a file is to be written: without colours, with links that lead from its folder. */
export async function forFile(path: string, io: Io): Promise<RenderOptions> {
  return { colors: false, width: WIDTH, links: await linksFrom(dirname(resolve(io.cwd, path)), io) }
}

function wantsColors({ stdout, env }: Io, options: RawOptions): boolean {
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
