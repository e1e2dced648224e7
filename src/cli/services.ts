import type { Decisions } from '../decide/index.ts'
import type { AuditResult } from '../model/audit-result.ts'
import type { DiffResult } from '../model/claim-change.ts'
import type { Severity } from '../model/finding.ts'
import type { OutletTable } from '../model/outlet.ts'
import type { Profile, RuleChoice } from '../model/profile.ts'
import type { SourceFile } from '../model/source-file.ts'

export interface AuditSettings {
  readonly asOf?: string
  readonly profile?: Profile
  readonly rules?: Readonly<Record<string, RuleChoice>>
  readonly decisions?: Decisions
  readonly outlets?: OutletTable
}

/** What the commands need to know of a rule. */
export interface RuleListing {
  readonly id: string
  readonly group: string
  readonly summary: string
  readonly severity: Severity
  /** The kind of fact that it reads. */
  readonly reads: string
  readonly doubt: string
  readonly messages: Readonly<Record<string, string>>
  readonly strictOnly: boolean
  readonly options: Readonly<Record<string, number>>
}

/** The program behind the command line; loaded when first called, so that `--help` stays quick. */
export interface Services {
  audit(file: SourceFile, settings: AuditSettings): AuditResult | Promise<AuditResult>
  /** Two versions of a document, by claim. */
  compare(old: SourceFile, now: SourceFile, settings: AuditSettings): DiffResult | Promise<DiffResult>
  rules(): Promise<readonly RuleListing[]>
  readSource(path: string): Promise<SourceFile>
  readStdin(stream: AsyncIterable<Uint8Array | string>): Promise<SourceFile>
  /** `explain FILE:LINE`: with which facts a line was compared, what was equal, what kept them apart. */
  explainLine?(file: SourceFile, line: number, settings: AuditSettings): string | Promise<string>
}

export const services: Services = {
  audit: async (file, settings) => (await import('../audit.ts')).audit(file, settings),
  compare: async (old, now, settings) => (await import('../compare.ts')).compare(old, now, settings),
  rules: async () => (await import('../rules/index.ts')).allRules,
  readSource: async (path) => (await import('../read/index.ts')).readSource(path),
  explainLine: async (file, line, settings) => (await import('../explain.ts')).explainLine(file, line, settings),
  readStdin: async (stream) => (await import('../read/index.ts')).readStdin({}, stream)
}
