import { compareText } from '../../report/findings.ts'

/**
 * One record a line, in the order of their keys, each ending in a comma, and `null` behind the last. So a new record
 * changes no other line, and when git joins the lines of two branches (`merge=union`) the outcome is a valid file.
 */
export function printRecords(data: object, list: string, keyOf: (record: object) => string): string {
  const { [list]: records, ...head } = data as Record<string, unknown>
  const sorted = [...(records as object[])].sort((a, b) => compareText(keyOf(a), keyOf(b)))
  const lines = [
    '{',
    ...Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`),
    `  ${JSON.stringify(list)}: [`,
    ...sorted.map((record) => `    ${JSON.stringify(record)},`),
    '    null',
    '  ]',
    '}'
  ]
  return `${lines.join('\n')}\n`
}
