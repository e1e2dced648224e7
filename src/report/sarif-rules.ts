import type { ReportingConfiguration, ReportingDescriptor } from 'sarif'
import type { Severity } from '../model/finding.ts'
import { compareText } from './findings.ts'
import { sentence } from './plain.ts'
import type { RuleInfo } from './rule-info.ts'

export const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note'
} as const satisfies Record<Severity, ReportingConfiguration['level']>

/** The word that GitHub code scanning sorts by. */
const PROBLEMS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'recommendation' }

/** The rules in the order of their names, with what a reader of an alert sees of each. */
export function descriptors(rules: readonly RuleInfo[]): ReportingDescriptor[] {
  return [...rules].sort((a, b) => compareText(a.id, b.id)).map(descriptor)
}

function descriptor({ id, group, summary, severity, doubt, page }: RuleInfo): ReportingDescriptor {
  const caution = doubt === '' ? '' : ` A false alarm if ${sentence(doubt)}`
  const body = page === undefined ? '' : bodyOf(page)
  return {
    id,
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: `${sentence(summary)}${caution}` },
    help: {
      text: `${sentence(summary)}${caution}`,
      ...(body === '' ? {} : { markdown: `${sentence(summary)}${caution}\n\n${body}` })
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group], 'problem.severity': PROBLEMS[severity] }
  }
}

/** A rule's page from its first section on; what stands before is said by the other fields. */
function bodyOf(page: string): string {
  const start = page.indexOf('\n## ')
  return start < 0 ? '' : page.slice(start + 1).trim()
}
