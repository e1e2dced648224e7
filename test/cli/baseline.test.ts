import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { services } from '../../src/cli/services.ts'
import { claimcheck, project } from '../support/cli.ts'

const TUNNELS = 'The harbour tunnel is 12 km long.\n\nThe harbour tunnel is 14 km long.\n'
const TOWER = '\nThe old lighthouse is 40 metres tall.\n\nThe old lighthouse is 55 metres tall.\n'
const run = (cwd: string, ...args: string[]) =>
  claimcheck(cwd, ['check', '--baseline', 'base.json', '--fail-on', 'warning', ...args], { services })
const lines = async (cwd: string) =>
  (await readFile(`${cwd}/base.json`, 'utf8')).split('\n').filter((line) => line.startsWith('    {'))

describe('check --baseline', () => {
  test('accepts what is there, and fails on what comes', async () => {
    const cwd = await project({ 'corpus/a.md': TUNNELS })
    const made = await run(cwd, '--update-baseline')
    expect(made).toMatchObject({ code: 0, stderr: 'base.json: 1 accepted, 0 gone, 0 kept\n' })
    expect(await lines(cwd)).toHaveLength(1)
    expect(await run(cwd)).toMatchObject({ code: 0, stderr: '' })
    await writeFile(`${cwd}/corpus/a.md`, `${'An opening line.\n\n'.repeat(100)}${TUNNELS.replaceAll(' ', '\n')}`)
    expect((await run(cwd)).code).toBe(0)
    await writeFile(`${cwd}/corpus/b.md`, TOWER)
    expect((await run(cwd)).code).toBe(1)
  })

  test('only shrinks, unless it may grow', async () => {
    const cwd = await project({ 'corpus/a.md': TUNNELS })
    await run(cwd, '--update-baseline')
    await writeFile(`${cwd}/corpus/a.md`, TOWER)
    const pruned = await run(cwd, '--update-baseline')
    expect(pruned).toMatchObject({ code: 1, stderr: 'base.json: 0 accepted, 1 gone, 0 kept\n' })
    expect(await lines(cwd)).toEqual([])
    // An empty baseline is one, and does not fill itself.
    expect((await run(cwd, '--update-baseline')).stderr).toBe('base.json: 0 accepted, 0 gone, 0 kept\n')
    expect((await run(cwd, '--update-baseline', '--grow-baseline')).stderr).toMatch(/^base\.json: 1 accepted/)
    expect((await run(cwd)).code).toBe(0)
  })

  test('says what is gone, and keeps the entries of documents that were not audited', async () => {
    const cwd = await project({ 'corpus/a.md': TUNNELS, 'corpus/b.md': TOWER })
    await run(cwd, '--update-baseline')
    await writeFile(`${cwd}/corpus/a.md`, 'The harbour tunnel is 12 km long.\n')
    expect((await run(cwd)).stdout).toContain('An accepted finding of `value-conflict` is gone')
    const one = await run(cwd, 'corpus/a.md', '--update-baseline')
    expect(one).toMatchObject({ code: 0, stderr: 'base.json: 0 accepted, 1 gone, 1 kept\n' })
    expect(one.stdout).not.toContain('is gone')
  })

  test.each([
    ['no file', [], 'base.json: does not exist; write it with --update-baseline'],
    ['growing without updating', ['--grow-baseline'], '--grow-baseline goes with --update-baseline'],
    ['standard input', ['-', '--update-baseline'], 'a baseline is of files, not of standard input']
  ])('refuses %s', async (_, args, message) => {
    const { code, stderr } = await run(await project({ 'corpus/a.md': TUNNELS }), ...args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: `claimcheck: ${message}\n` })
  })

  test('names what is wrong with the file', async () => {
    const cwd = await project({
      'corpus/a.md': TUNNELS,
      'base.json':
        '{"schemaVersion":1,"findings":[{"fingerprint":"x","document":"a","rule":"r","severity":"grave","quote":""}]}'
    })
    expect((await run(cwd)).stderr).toBe(
      'claimcheck: base.json: entry 1, field "severity": must be one of error, warning, info\n'
    )
  })
})

describe('findings that the settings silence by their id', () => {
  const settings = (more: object) => JSON.stringify({ suppressions: [{ finding: '1a2b3c4d', reason: 'two', ...more }] })

  test('do not count', async () => {
    const cwd = await project({ 'corpus/a.md': 'text', 'claimcheck.config.json': settings({ until: '2026-06-01' }) })
    const { stdout, stderr } = await claimcheck(cwd, ['check', '--as-of', '2026-06-01'])
    expect(stderr).toBe('')
    expect(stdout).not.toContain('value-conflict')
  })

  test('count again after their day, which is said', async () => {
    const cwd = await project({ 'corpus/a.md': 'text', 'claimcheck.config.json': settings({ until: '2026-06-01' }) })
    const { stderr } = await claimcheck(cwd, ['check', '--as-of', '2026-06-02'])
    expect(stderr).toBe('claimcheck.config.json: the suppression of "1a2b3c4d" held until 2026-06-01\n')
  })

  test('are named when they are not there', async () => {
    const cwd = await project({ 'corpus/a.md': 'text', 'claimcheck.config.json': settings({ finding: 'ffffffff' }) })
    const { stderr } = await claimcheck(cwd, ['check'])
    expect(stderr).toBe('claimcheck.config.json: the suppression of "ffffffff" matches no finding\n')
  })
})
