// Runs the contradiction set of a shared folder, when there is one, and holds its figures against the floors.
//   node bench/shared-contradictions.mjs [--check]      folder: CLAIMCHECK_SHARED, or ../shared beside the project
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { here, root } from './support.mjs'

const shared = process.env.CLAIMCHECK_SHARED ?? join(root, '../shared')
const script = join(shared, 'bench/contradictions/run.mjs')
if (!existsSync(script)) {
  console.log(`${shared} is not there: its contradiction set was not measured`)
  process.exit(0)
}
const output = execFileSync(
  process.execPath,
  [script, '--cli', `${process.execPath} ${join(root, 'dist/cli/bin.js')}`],
  { encoding: 'utf8', cwd: root }
)
process.stdout.write(output)
const summary = /SUMMARY recall \d+\/\d+ = ([\d.]+), false alarms ([\d.]+)/.exec(output)
const { shared: floors } = JSON.parse(readFileSync(join(here, 'floors.json'), 'utf8'))
if (process.argv.includes('--check')) {
  const held = Number(summary[1]) >= floors.recallAtLeast && Number(summary[2]) <= floors.falseAlarmsAtMost
  console.log(
    held
      ? 'the floors hold'
      : `below the floors: recall ${floors.recallAtLeast}, false alarms ${floors.falseAlarmsAtMost}`
  )
  process.exit(held ? 0 : 1)
}
