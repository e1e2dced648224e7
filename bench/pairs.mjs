// Look-alikes that must stay silent and conflicts that must be found: node bench/pairs.mjs [--list misses|alarms]
import { join } from 'node:path'
import { audit, isFlagged, percent, readLines, root } from './support.mjs'

const documentOf = ({ a, b }) => `# Report\n\n## Background\n\n${a}\n\n## Discussion\n\n${b}\n`

/** Findings that quote both statements. */
function findingsOf(pair) {
  const text = documentOf(pair)
  const middle = text.indexOf('## Discussion')
  return audit({ path: 'pair.md', text }).findings.filter(
    (finding) =>
      isFlagged(finding) &&
      finding.spans.some(({ start }) => start < middle) &&
      finding.spans.some(({ start }) => start > middle)
  )
}

export function measurePairs() {
  const folder = join(root, 'test/cases/pairs')
  const run = (file) => readLines(join(folder, file)).map((pair) => ({ pair, findings: findingsOf(pair) }))
  return { conflicts: run('conflicts.jsonl'), lookAlikes: run('look-alikes.jsonl') }
}

function table(title, results, wanted) {
  console.log(title)
  for (const kind of [...new Set(results.map(({ pair }) => pair.kind))].sort()) {
    const own = results.filter(({ pair }) => pair.kind === kind)
    const found = own.filter(({ findings }) => findings.length > 0).length
    console.log(`  ${kind.padEnd(24)} ${String(found).padStart(3)} of ${String(own.length).padStart(3)}`)
  }
  const found = results.filter(({ findings }) => findings.length > 0).length
  console.log(
    `  ${wanted.padEnd(24)} ${String(found).padStart(3)} of ${String(results.length).padStart(3)}  ${percent(found, results.length)}`
  )
}

function print(list) {
  const { conflicts, lookAlikes } = measurePairs()
  table('conflicts found', conflicts, 'all (recall)')
  table('look-alikes flagged', lookAlikes, 'all (false alarms)')
  const show =
    list === 'alarms'
      ? lookAlikes.filter(({ findings }) => findings.length > 0)
      : list === 'misses'
        ? conflicts.filter(({ findings }) => findings.length === 0)
        : []
  for (const { pair, findings } of show)
    console.log(
      `\n${pair.id} [${pair.kind}]\n  A ${pair.a}\n  B ${pair.b}${findings.map(({ ruleId, message, confidence }) => `\n  → ${ruleId} ${confidence}: ${message}`).join('')}`
    )
}

if (process.argv[1]?.endsWith('pairs.mjs')) print(process.argv[process.argv.indexOf('--list') + 1])
