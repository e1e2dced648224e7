import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const SCRIPT = resolve(import.meta.dirname, '../../../bench/store.mjs')

// A few kills; `node bench/store.mjs` makes a thousand. Needs the build, as `npm test` makes it first.
test('writers that are killed in mid-write lose nothing that was acknowledged', { timeout: 120_000 }, async () => {
  const { stdout } = await promisify(execFile)('node', [SCRIPT, '--kills', '8', '--stores', '4', '--writers', '3'])
  expect(stdout).toMatch(/^8 kills, 3 writers on each of 4 files, [1-9]\d* changes acknowledged, 0 lost/)
})
