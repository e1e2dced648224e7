import { type AcceptedFinding, accepting, acceptKnown } from '../../decide/index.ts'
import type { AuditResult } from '../../model/audit-result.ts'
import type { Finding } from '../../model/finding.ts'
import { isOpen } from '../../report/findings.ts'
import { type Io, UsageError } from '../io.ts'
import { type Home, loadRecords, type RecordFileKind, updateRecords } from './record-file.ts'

interface BaselineFile {
  readonly schemaVersion: 1
  findings: AcceptedFinding[]
}

/** Where the baseline is kept unless it is said. */
export const BASELINE_PATH = 'claims/baseline.json'

const kindOf = (path: string): RecordFileKind<BaselineFile> => ({
  path,
  list: 'findings',
  empty: () => ({ schemaVersion: 1, findings: [] }),
  validate: (data) => validate(data, path),
  keyOf: (record) => keyOf(record as AcceptedFinding)
})

const keyOf = ({ fingerprint, document }: AcceptedFinding): string => `${fingerprint} ${document}`

async function validate(data: unknown, path: string): Promise<BaselineFile> {
  const { baselineSchema } = await import('../../decide/baseline-schema.ts')
  const parsed = baselineSchema.safeParse(data)
  if (!parsed.success) {
    const { requireSchema } = await import('./schema-check.ts')
    await requireSchema('baseline.schema.json', { path, list: 'findings' }, data)
  }
  const { findings, ...head } = parsed.data!
  // Two branches that accept the same finding leave two lines of it.
  const kept = new Map(findings.flatMap((entry) => (entry === null ? [] : [[keyOf(entry), entry]])))
  return { ...head, findings: [...kept.values()] }
}

/** The accepted findings. @throws UsageError when the file is not there, unless it may be missing */
export async function loadBaseline(home: Home, path: string, mayBeMissing: boolean): Promise<AcceptedFinding[]> {
  const file = await loadRecords(kindOf(path), home)
  if (file === undefined && !mayBeMissing)
    throw new UsageError(`${path}: does not exist; write it with --update-baseline`)
  return file?.findings ?? []
}

/** That an entry is gone is no finding to accept. */
const isAcceptable = (finding: Finding): boolean => isOpen(finding) && finding.ruleId !== 'baseline-stale'

export interface BaselineChange {
  readonly added: number
  readonly removed: number
  readonly kept: number
}

/**
 * Brings the baseline up to date: what is gone goes, what was reworded is written anew, and what is new is accepted only
 * into a new file or when it may grow. Documents that were not audited keep their entries.
 */
export async function updateBaseline(
  io: Pick<Io, 'cwd'>,
  path: string,
  results: readonly AuditResult[],
  mayGrow: boolean
): Promise<BaselineChange> {
  const isNew = (await loadRecords(kindOf(path), io)) === undefined
  return updateRecords(kindOf(path), io, (file) => {
    const audited = new Set(results.map(({ document }) => document.path))
    const others = file.findings.filter(({ document }) => !audited.has(document))
    const met = results.flatMap(({ document, findings }) => acceptKnown(findings, file.findings, document.path).met)
    const keys = new Set(met.map(keyOf))
    const fresh = results
      .flatMap(({ document, findings }) =>
        findings.filter(isAcceptable).map((finding) => accepting(finding, document.path))
      )
      .filter((entry) => !keys.has(keyOf(entry)))
    const added = isNew || mayGrow ? fresh : []
    const removed = file.findings.length - others.length - met.length
    file.findings = [...others, ...met, ...added]
    return { added: added.length, removed, kept: others.length + met.length }
  })
}
