#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// A run of a second is over before optimised code pays for its compilation, which V8's default budget starts too early:
// the whole process then costs half as much again. Measured by `bench/speed.mjs`. Long runs are optimised all the same.
setFlagsFromString('--interrupt-budget=1000000')

const { run } = await import('./run.ts')

// `claimcheck … | head` closes the pipe early; that is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const { stdout, stderr, stdin, env } = process
process.exitCode = await run(process.argv.slice(2), { stdout, stderr, stdin, env, cwd: process.cwd() })
