import type { Severity } from '../model/finding.ts'

/** What formats that describe the rules need to know of one. */
export interface RuleInfo {
  readonly id: string
  readonly group: string
  /** What holds when the rule is silent, in a line. */
  readonly summary: string
  readonly severity: Severity
  /** Ends the sentence "A false alarm if …". */
  readonly doubt: string
  /** The rule's page, as Markdown. */
  readonly page?: string | undefined
}
