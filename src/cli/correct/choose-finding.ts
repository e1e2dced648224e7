import type { AuditResult } from '../../model/audit-result.ts'
import type { Finding } from '../../model/finding.ts'
import { isOpen } from '../../report/findings.ts'
import { plainMessage } from '../../report/plain.ts'
import { auditFiles } from '../audit-files.ts'
import { type Context, runSettings } from '../context.ts'
import { UsageError } from '../io.ts'

/** A finding with the document that it is in. */
export interface Found {
  readonly document: string
  readonly finding: Finding
}

const LINE_OF_FILE = /^(.+):([1-9]\d*)$/
/** As reports print an id, or longer. */
const ID = /^[0-9a-f]{6,16}$/

/** The findings that a topic names: by the first digits of an id, or by a line. @throws UsageError when it names none */
export async function findingsAt(topic: string, context: Context): Promise<Found[]> {
  const [, file, line] = LINE_OF_FILE.exec(topic) ?? []
  if (file === undefined && !ID.test(topic))
    throw new UsageError(`"${topic}" is neither the id of a finding nor FILE:LINE`)
  const all = await allFindings({ ...context, args: file === undefined ? [] : [file] })
  const found =
    file === undefined
      ? all.filter(({ finding }) => finding.fingerprint.startsWith(topic))
      : all.filter(({ finding }) => finding.spans.some((place) => place.line === Number(line)))
  if (found.length === 0) throw new UsageError(`no finding ${file === undefined ? 'has the id' : 'is at'} ${topic}`)
  return found
}

/** Every finding that is still open, in the order of the reports. */
export const openFindings = async (context: Context): Promise<Found[]> =>
  (await allFindings({ ...context, args: [] })).filter(({ finding }) => isOpen(finding))

async function allFindings(context: Context): Promise<Found[]> {
  const { results } = await auditFiles(context, await runSettings(context))
  return results.flatMap(({ document, findings }: AuditResult) =>
    findings.map((finding) => ({ document: document.path, finding }))
  )
}

/** `1a2b3c4d corpus/a.md:5 total-mismatch: The stated total …` */
export const lineFor = ({ document, finding }: Found): string =>
  `${finding.fingerprint.slice(0, 8)} ${document}:${finding.spans[0]!.line} ${finding.ruleId}: ${plainMessage(finding)}`
