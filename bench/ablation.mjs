// What each mechanism finds and what it costs in false alarms, switched on and off: node bench/ablation.mjs [--write]
// Rules do not see each other, so leaving one out is leaving out its findings. Evidence of the score is switched off by a
// weight of zero, and the program runs again. --write writes bench/ablation.md.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATES, FIGURES } from '../dist/link/weights.js'
import { allRules } from '../dist/rules/index.js'
import { measureReports } from './contradictions.mjs'
import { measurePairs } from './pairs.mjs'
import { here } from './support.mjs'

/** One measure of everything: conflicts found with the rules that found them, and alarms with theirs. */
function measure() {
  const { conflicts, lookAlikes } = measurePairs()
  const { results, alarms } = measureReports()
  const rules = (findings) => new Set(findings.map(({ ruleId }) => ruleId))
  return {
    found: [
      ...conflicts.map(({ findings }) => rules(findings)),
      ...results.map(({ hit }) => rules(hit ? [hit] : []))
    ].filter(({ size }) => size > 0),
    alarms: [
      ...lookAlikes.filter(({ findings }) => findings.length > 0).map(({ findings }) => rules(findings)),
      ...alarms.map(({ finding }) => rules([finding]))
    ]
  }
}

const row = (cells) => `| ${cells.join(' | ')} |`
const table = (head, rows) =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n')

function byRule({ found, alarms }) {
  const rows = allRules.flatMap(({ id }) => {
    const with_ = found.filter((rules) => rules.has(id)).length
    const only = found.filter((rules) => rules.has(id) && rules.size === 1).length
    const cost = alarms.filter((rules) => rules.has(id)).length
    return with_ + cost === 0 ? [] : [[id, with_, only, cost]]
  })
  return table(
    ['rule', 'finds', 'lost without it', 'false alarms'],
    rows.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  )
}

function byEvidence(all) {
  const models = { figures: FIGURES, dates: DATES }
  const rows = Object.entries(models).flatMap(([title, { weights }]) =>
    Object.keys(weights).map((name) => {
      const weight = weights[name]
      weights[name] = 0
      const without = measure()
      weights[name] = weight
      const change = (after, before) =>
        after === before ? '0' : (after > before ? '+' : '−') + Math.abs(after - before)
      return [
        `${title}: ${name}`,
        weight.toFixed(2),
        change(without.found.length, all.found.length),
        change(without.alarms.length, all.alarms.length)
      ]
    })
  )
  return table(['evidence', 'weight', 'found without it', 'false alarms without it'], rows)
}

const all = measure()
const silent = allRules.filter(({ id }) => ![...all.found, ...all.alarms].some((rules) => rules.has(id)))
const page = `# What each mechanism earns

Written by \`node bench/ablation.mjs --write\`, on the 160 conflicts and 160 look-alikes of \`test/cases/pairs\` and on the
planted reports of \`bench/reports\`. All on: ${all.found.length} contradictions found, ${all.alarms.length} false alarms.

## Rules

A rule that no contradiction of these sets calls for is held by its own test: ${silent.length} of ${allRules.length} rules
neither find anything here nor raise a false alarm.

${byRule(all)}

## Evidence that two values are one fact

Each row sets one weight of \`src/link/weights.ts\` to zero and measures again; the rest is not fitted anew.

${byEvidence(all)}
`
if (process.argv.includes('--write')) writeFileSync(join(here, 'ablation.md'), page)
else process.stdout.write(page)
