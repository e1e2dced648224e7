import type { AuditResult, Coverage } from '../model/audit-result.ts'
import { countRows, notChecked, ruleRows } from './coverage.ts'
import { escapeMarkdown, markdownCode } from './escape.ts'
import { counted } from './wording.ts'

/** What was checked, and what was not and why. */
export function coverageSection(result: AuditResult): string[] {
  const { coverage } = result
  return [
    '## What was checked',
    countTable(coverage),
    '### What was not',
    notChecked(result)
      .map((line) => `- ${escapeMarkdown(line)}`)
      .join('\n'),
    ...ruleTable(coverage)
  ]
}

function countTable(coverage: Coverage): string {
  const rows = countRows(coverage).map(([name, count, note]) => `| ${name} | ${count} | ${note} |`)
  return ['| | Count | |', '|---|--:|--:|', ...rows].join('\n')
}

function ruleTable(coverage: Coverage): string[] {
  const rows = ruleRows(coverage).map(
    ({ ruleId, counts }) => `| ${markdownCode(ruleId, 'table')} | ${counts.join(' | ')} |`
  )
  if (rows.length === 0) return []
  const table = ['| Rule | Agrees | Differs | Undecided |', '|---|--:|--:|--:|', ...rows].join('\n')
  return [`<details><summary>${counted(rows.length, 'rule')} ran</summary>`, table, '</details>']
}
