// CPU of a whole audit process as a ratio to a process that only parses the same files, in alternation.
//   node bench/speed.mjs [FILE…] [--runs N]
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { here, root } from './support.mjs'

const HOOK = join(here, 'cpu-hook.cjs')
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** CPU and wall seconds of one process. */
function measure(script, args) {
  const began = process.hrtime.bigint()
  const { status, output } = spawnSync(process.execPath, ['-r', HOOK, script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe']
  })
  if (status !== 0) throw new Error(`${script} ended with ${status}`)
  return { cpu: Number(output[3].toString()) / 1e6, wall: Number(process.hrtime.bigint() - began) / 1e9 }
}

export function measureSpeed(files, runs = 7) {
  const audit = () =>
    measure(join(root, 'dist/cli/bin.js'), ['audit', ...files, '--format', 'json', '--fail-on', 'never'])
  const parse = () => measure(join(here, 'bare-parse.mjs'), files)
  audit()
  parse()
  const pairs = Array.from({ length: runs }, () => ({ audit: audit(), parse: parse() }))
  return {
    ratio: median(pairs.map((pair) => pair.audit.cpu / pair.parse.cpu)),
    auditCpu: median(pairs.map((pair) => pair.audit.cpu)),
    parseCpu: median(pairs.map((pair) => pair.parse.cpu)),
    auditWall: median(pairs.map((pair) => pair.audit.wall))
  }
}

export function printSpeed(title, { ratio, auditCpu, parseCpu, auditWall }) {
  console.log(
    `${title}: audit ${auditCpu.toFixed(2)} s CPU, bare parse ${parseCpu.toFixed(2)} s, ratio ${ratio.toFixed(2)}; audit ${auditWall.toFixed(2)} s wall`
  )
}

if (process.argv[1]?.endsWith('speed.mjs')) {
  const argv = process.argv.slice(2)
  const at = argv.indexOf('--runs')
  const runs = at < 0 ? 7 : Number(argv[at + 1])
  const files = argv.filter((_, i) => at < 0 || (i !== at && i !== at + 1))
  printSpeed(
    'whole processes',
    measureSpeed(files.length > 0 ? files : [join(root, 'corpus/deepseek-overview.md')], runs)
  )
}
