import { expect, test } from 'vitest'
import { claimcheck, project } from '../support/cli.ts'

/** What is said of a settings file. */
async function said(text: string, argv: readonly string[] = ['audit', 'a.md']): Promise<string> {
  const cwd = await project({ 'claimcheck.config.json': text, 'a.md': 'CLEAN' })
  const { code, stdout, stderr } = await claimcheck(cwd, argv)
  expect(code).toBe(stderr === '' ? 0 : 2)
  if (code === 2) expect(stdout).toBe('')
  return stderr
}

test.each([
  ['{}'],
  ['{ "outlets": { "newspaper": [{ "name": "Kyoto Post", "domains": ["kyotopost.jp"], "aliases": ["The Post"] }] } }'],
  [''],
  ['\uFEFF{ "failOn": "never" }'],
  ['{ "profile": "publish" }'],
  ['{ "rules": { "value-conflict": ["warning", { "max": 8 }], "total-mismatch": "off" } }'],
  ['{ "$schema": "./schemas/config.schema.json", "rules": { "total-mismatch": "info" } }']
])('%j holds', async (text) => {
  expect(await said(text)).toBe('')
})

test.each([
  [
    '{ "failOn": "error",\n  "rules": {}\n  "asOf": 1 }',
    /^claimcheck: claimcheck\.config\.json:3:3: is not valid JSON: /
  ],
  ['{ "failOn": ', /^claimcheck: claimcheck\.config\.json:1:13: is not valid JSON: /],
  ['{ "failOnn": "error" }', /unknown key "failOnn"; did you mean "failOn"\?\n$/],
  ['{ "failOn": "fatal" }', /^claimcheck: claimcheck\.config\.json: "failOn": /],
  ['{ "asOf": "2026-02-30" }', /: "asOf": /],
  ['{ "rules": { "value-conflict": "loud" } }', /: "rules\.value-conflict": /],
  [
    '{ "rules": { "value-conflit": "off" } }',
    /: unknown rule "rules\.value-conflit"; did you mean "value-conflict"\?\n$/
  ],
  ['{ "outlets": { "gazette": [] } }', /"outlets/],
  ['{ "outlets": { "agency": [{ "name": "Harbour Wire" }] } }', /: "outlets\.agency\.0\.domains": /],
  ['{ "profile": "strict" }', /: "profile": /],
  [
    '{ "rules": { "value-conflict": ["warning", { "mox": 8 }] } }',
    /: unknown option "rules\.value-conflict\.mox"; did you mean "max"\?\n$/
  ],
  [
    '{ "rules": { "total-mismatch": ["info", { "max": 8 }] } }',
    /: unknown option "rules\.total-mismatch\.max"; the rule has no options\n$/
  ],
  [
    '{ "rules": { "value-conflict": ["warning", { "max": "8" }] } }',
    /"rules\.value-conflict.*one of them with numbers/
  ],
  ['{ "files": [] }', /: "files": /],
  ['[]', /^claimcheck: claimcheck\.config\.json: /]
])('%j is refused', async (text, message) => {
  expect(await said(text)).toMatch(message)
})

test('another file can be named', async () => {
  const cwd = await project({
    'claimcheck.config.json': 'broken',
    'ci/strict.json': '{ "failOn": "warning", "faillOn": 1 }',
    'a.md': 'CLEAN'
  })
  const named = await claimcheck(cwd, ['audit', 'a.md', '--config', 'ci/strict.json'])
  expect(named.stderr).toBe('claimcheck: ci/strict.json: unknown key "faillOn"; did you mean "failOn"?\n')
  const missing = await claimcheck(cwd, ['audit', 'a.md', '--config', 'ci/none.json'])
  expect(missing.code).toBe(2)
  expect(missing.stderr).toMatch(/^claimcheck: ci\/none\.json: cannot be read as settings/)
})
