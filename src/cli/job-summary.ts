import { appendFile, stat } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import type { AuditResult } from '../model/audit-result.ts'
import { forward } from './files.ts'
import { type Io, UsageError } from './io.ts'

/** The folder of the run, seen from the root of what GitHub checked out; empty for the root and elsewhere. */
export function workspaceFolder({ cwd, env }: Io): string {
  const root = env['GITHUB_WORKSPACE']
  if (!root) return ''
  const inside = relative(root, cwd)
  return inside.startsWith('..') || isAbsolute(inside) ? '' : forward(inside)
}

/** Adds the results to the summary of the job, when GitHub names a file for it. @throws UsageError */
export async function writeJobSummary(results: readonly AuditResult[], io: Io): Promise<void> {
  const path = io.env['GITHUB_STEP_SUMMARY']
  if (!path || results.length === 0) return
  const { jobSummary, SUMMARY_LIMIT } = await import('../report/github-summary.ts')
  const taken = (await stat(path).catch(() => undefined))?.size ?? 0
  const text = jobSummary(results, { links: { documents: blobAddress(io) }, limit: SUMMARY_LIMIT - taken })
  try {
    await appendFile(path, text, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UsageError(`GITHUB_STEP_SUMMARY: ${path}: cannot be written (${String(error.code)})`)
  }
}

/** Where GitHub shows the files of the commit that is checked. */
function blobAddress(io: Io): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = io.env
  if (!server || !repository || !commit) return undefined
  return [`${server}/${repository}/blob/${commit}`, workspaceFolder(io)].filter(Boolean).join('/')
}
