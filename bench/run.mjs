// Every bench of the project in one run: accuracy on its own cases, speed as ratios.
//   npm run bench             prints the figures
//   npm run bench -- --check  fails when one is worse than its floor in bench/floors.json
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureClaims } from './claims.mjs'
import { measureReports } from './contradictions.mjs'
import { measurePairs } from './pairs.mjs'
import { measureSpeed } from './speed.mjs'
import { here, root } from './support.mjs'

const found = (results) => results.filter(({ findings }) => findings.length > 0).length

function measure() {
  const pairs = measurePairs()
  const reports = measureReports()
  const claims = measureClaims()
  const heldOut = measureClaims('heldout')
  const folder = join(here, 'reports/originals')
  const own = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
  return {
    'pairs: conflicts found, share': found(pairs.conflicts) / pairs.conflicts.length,
    'pairs: look-alikes flagged, share': found(pairs.lookAlikes) / pairs.lookAlikes.length,
    'reports: planted contradictions found, share':
      reports.results.filter(({ hit }) => hit).length / reports.results.length,
    'reports: false alarms per 1,000 words': (1000 * reports.alarms.length) / reports.words,
    'claims: precision': claims.precision,
    'claims: recall': claims.recall,
    'claims held out: precision': heldOut.precision,
    'claims held out: recall': heldOut.recall,
    'speed: CPU on the overview, ratio to bare remark': measureSpeed([join(root, 'corpus/deepseek-overview.md')], 5)
      .ratio,
    'speed: CPU on the reports, ratio to bare remark': measureSpeed(
      own.map((file) => join(folder, file)),
      5
    ).ratio
  }
}

const { floors } = JSON.parse(readFileSync(join(here, 'floors.json'), 'utf8'))
const figures = measure()
let failed = false
for (const [name, value] of Object.entries(figures)) {
  const floor = floors[name]
  const held = floor === undefined || (floor.atLeast !== undefined ? value >= floor.atLeast : value <= floor.atMost)
  if (!held) failed = true
  const bound =
    floor === undefined ? '' : floor.atLeast !== undefined ? `at least ${floor.atLeast}` : `at most ${floor.atMost}`
  console.log(`${held ? ' ' : '✗'} ${name.padEnd(52)} ${value.toFixed(3).padStart(7)}   ${bound}`)
}
if (process.argv.includes('--check') && failed) process.exit(1)
