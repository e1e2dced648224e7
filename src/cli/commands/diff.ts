import { resolve } from 'node:path'
import type { DiffResult } from '../../model/claim-change.ts'
import { type Context, runSettings } from '../context.ts'
import { writeAtomically } from '../files.ts'
import { failsOn } from '../gate.ts'
import { EXIT } from '../io.ts'
import { gateOption, oneOf, single } from '../options.ts'
import { tool } from '../package-info.ts'
import { STDIN } from '../parse.ts'
import { forFile, forTerminal, type RenderOptions } from '../render.ts'
import { readVersion } from '../versions.ts'

const FORMATS = ['pretty', 'markdown', 'json'] as const
type Format = (typeof FORMATS)[number]

/** `claimcheck diff`: what changed from one version of a document to the next, by claim. */
export async function diff(context: Context): Promise<number> {
  const { args, options, io, services } = context
  const format = oneOf('format', single(options, 'format') ?? 'pretty', FORMATS)
  const path = single(options, 'output')
  const gate = gateOption(options) ?? 'never'
  const { audit } = await runSettings(context)
  const old = await readVersion(args[0]!, context)
  const result = await services.compare(old, await readVersion(args[1]!, context), audit)
  if (path === undefined || path === STDIN)
    io.stdout.write(await render(result, format, await forTerminal(io, options)))
  else await writeAtomically(resolve(io.cwd, path), await render(result, format, await forFile(path, io)), path)
  return failsOn(result.findings, gate) ? EXIT.findings : EXIT.clean
}

async function render(result: DiffResult, format: Format, options: RenderOptions): Promise<string> {
  if (format === 'json') return (await import('../../report/diff-json.ts')).diffJson(result, { tool: tool() })
  if (format === 'markdown') return (await import('../../report/diff-markdown.ts')).diffMarkdown(result, options.links)
  const { diffPretty } = await import('../../report/diff-pretty.ts')
  const { default: colors } = await import('picocolors')
  return diffPretty(result, { colors: colors.createColors(options.colors), width: options.width })
}
