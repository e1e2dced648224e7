import type { AuditResult } from '../../model/audit-result.ts'
import type { Context } from '../context.ts'
import { writeListing } from '../listing.ts'
import { oneOf, single } from '../options.ts'

const FORMATS = ['pretty', 'json', 'csl'] as const

/** `claimcheck sources`: lists the works that documents cite, each with the claims that rest on it. */
export async function sources(context: Context): Promise<number> {
  const format = oneOf('format', single(context.options, 'format') ?? 'pretty', FORMATS)
  return writeListing(context, (results) => list(results, format))
}

async function list(results: readonly AuditResult[], format: (typeof FORMATS)[number]): Promise<string> {
  if (format === 'csl') return (await import('../../report/csl.ts')).cslJson(results)
  const { sourcesJson, sourcesPretty } = await import('../../report/sources-list.ts')
  return format === 'json' ? sourcesJson(results) : sourcesPretty(results)
}
