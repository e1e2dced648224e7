import type { Context } from '../context.ts'
import { EXIT } from '../io.ts'
import { oneOf, single } from '../options.ts'
import type { RuleListing } from '../services.ts'

/** `claimcheck rules`: lists the rules by group. */
export async function rules({ options, io, services }: Context): Promise<number> {
  const format = oneOf('format', single(options, 'format') ?? 'table', ['table', 'json'] as const)
  const all = await services.rules()
  io.stdout.write(format === 'json' ? jsonList(all) : table(all))
  return EXIT.clean
}

function jsonList(all: readonly RuleListing[]): string {
  const records = all.map(({ id, group, severity, reads, summary, doubt, messages, strictOnly, options }) => ({
    id,
    group,
    severity,
    reads,
    strictOnly,
    options,
    summary,
    doubt,
    messages
  }))
  return `${JSON.stringify(records, null, 2)}\n`
}

function table(all: readonly RuleListing[]): string {
  const width = Math.max(0, ...all.map((rule) => rule.id.length))
  const groups = [...new Set(all.map((rule) => rule.group))].sort()
  const blocks = groups.map((group) => {
    const lines = all
      .filter((rule) => rule.group === group)
      .map((rule) => `  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}`)
    return `${group}\n${lines.join('\n')}\n`
  })
  return blocks.join('\n')
}
