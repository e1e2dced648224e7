import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimcheck, project } from '../support/cli.ts'

const CORPUS = { 'corpus/a.md': 'text', 'corpus/b.md': 'text CLEAN' }

describe('--format github', () => {
  test('prints annotations and adds to the summary of the job', async () => {
    const cwd = await project({ ...CORPUS, summary: '# Before\n\n' })
    const env = {
      GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
      GITHUB_WORKSPACE: join(cwd, '..'),
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'team/reports',
      GITHUB_SHA: 'abc'
    }
    const { code, stdout } = await claimcheck(cwd, ['check', '--format', 'github'], { env })
    expect(code).toBe(1)
    const folder = cwd.split('/').at(-1)
    expect(stdout).toMatch(new RegExp(`^::error file=${folder}/corpus/a\\.md,line=3,`))
    const summary = await readFile(join(cwd, 'summary'), 'utf8')
    expect(summary).toMatch(/^# Before\n\n## claimcheck\n\n\| Document \|/)
    expect(summary).toContain(`(https://github.example/team/reports/blob/abc/${folder}/corpus/a.md?plain=1#L3)`)
  })

  test('writes no summary where GitHub asks for none, and none in other formats', async () => {
    const cwd = await project({ ...CORPUS, summary: '' })
    await claimcheck(cwd, ['check', '--format', 'github'])
    await claimcheck(cwd, ['check'], { env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary') } })
    expect(await readFile(join(cwd, 'summary'), 'utf8')).toBe('')
  })

  test('a summary that cannot be written to is named', async () => {
    const cwd = await project(CORPUS)
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'none', 'summary') }
    const { code, stderr } = await claimcheck(cwd, ['check', '--format', 'github'], { env })
    expect(code).toBe(2)
    expect(stderr).toMatch(/GITHUB_STEP_SUMMARY: .*: cannot be written \(ENOENT\)/)
  })
})

test('a test fails in the JUnit report where the gate does', async () => {
  const cwd = await project(CORPUS)
  const failures = async (...argv: string[]) =>
    /failures="(\d+)"/.exec((await claimcheck(cwd, ['check', '--format', 'junit', ...argv])).stdout)![1]
  expect([await failures(), await failures('--fail-on', 'warning'), await failures('--fail-on', 'never')]).toEqual([
    '1',
    '2',
    '1'
  ])
})

test.each([
  ['a.sarif', /^\{\n {2}"version": "2\.1\.0"/],
  ['a.xml', /^<\?xml/],
  ['a.rdjson', /^\{\n {2}"source"/]
])('the name %s stands for its format', async (name, opening) => {
  const cwd = await project(CORPUS)
  await claimcheck(cwd, ['audit', '--output', name])
  expect(await readFile(join(cwd, name), 'utf8')).toMatch(opening)
})
