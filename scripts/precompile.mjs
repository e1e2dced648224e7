// Keeps what V8 makes of the joined program: node scripts/precompile.mjs (part of `npm run build`, after the bundling).
// V8 compiles a function when it is first called, so the program audits some reports first: what they need is kept.
import { readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const root = fileURLToPath(new URL('..', import.meta.url))
const { joined, compiledPath } = createRequire(import.meta.url)('../dist/cli/joined.js')
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
const reports = join(root, 'bench/reports/originals')

const program = join(root, 'dist/cli/program.cjs')
const { script, module } = joined(program)
// V8 lets go of code that has not run for a while, and later takes only what was kept under the flags of `joined`.
setFlagsFromString('--no-flush-bytecode')
const io = { stdout: nowhere(), stderr: nowhere(), stdin: process.stdin, env: {}, cwd: root }
const files = readdirSync(reports).map((name) => join(reports, name))
for (const format of ['json', 'pretty']) {
  await module('run').run(['audit', ...files, '--format', format, '--fail-on', 'never'], io)
}
setFlagsFromString('--flush-bytecode')
writeFileSync(compiledPath(program), script.createCachedData())
