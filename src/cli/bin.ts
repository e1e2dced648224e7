#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { joined } from './joined.ts'

const program = joined(fileURLToPath(new URL('program.cjs', import.meta.url)))
const { run } = program.module('run') as typeof import('./run.ts')

// `claimcheck … | head` closes the pipe early; that is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const { stdout, stderr, stdin, env } = process
void run(process.argv.slice(2), { stdout, stderr, stdin, env, cwd: process.cwd() }).then((code) => {
  process.exitCode = code
})
