import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentNames } from '../../src/cli/output.ts'
import { claimcheck, project } from '../support/cli.ts'

async function tree(cwd: string): Promise<string[]> {
  const entries = await readdir(cwd, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1))
    .filter((path) => !path.startsWith('corpus/'))
    .sort()
}

const CORPUS = { 'corpus/a.md': 'text', 'corpus/year/b.txt': 'text' }
const audit = (cwd: string, ...argv: string[]) => claimcheck(cwd, ['audit', '--fail-on', 'never', ...argv])

describe('--output', () => {
  test.each([
    [
      'a folder to be made',
      ['--output', 'reports'],
      ['reports/a.json', 'reports/a.md', 'reports/year/b.json', 'reports/year/b.md']
    ],
    ['a name with a slash', ['--output', 'out.d/', '--format', 'json'], ['out.d/a.json', 'out.d/year/b.json']],
    [
      'several formats',
      ['--output', 'r.x', '--format', 'json,pretty'],
      ['r.x/a.json', 'r.x/a.txt', 'r.x/year/b.json', 'r.x/year/b.txt']
    ],
    ['a file', ['--output', 'all.md'], ['all.md']],
    ['a file in a folder to be made', ['--output', 'deep/er/all.json'], ['deep/er/all.json']]
  ])('%s', async (_, argv, files) => {
    const cwd = await project(CORPUS)
    const { code, stdout } = await audit(cwd, ...argv)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(await tree(cwd)).toEqual(files)
  })

  test('a file takes its format from its name', async () => {
    const cwd = await project(CORPUS)
    await audit(cwd, 'corpus/a.md', '--output', 'a.json')
    await audit(cwd, 'corpus/a.md', '--output', 'a.log')
    expect(JSON.parse(await readFile(join(cwd, 'a.json'), 'utf8')).schemaVersion).toBe(1)
    expect(await readFile(join(cwd, 'a.log'), 'utf8')).toMatch(/^corpus\/a\.md {2}45 words\n/)
  })

  test('a project with claims/ gets its ledger too', async () => {
    const cwd = await project({ ...CORPUS, 'claims/notes.txt': '' })
    const { stderr } = await audit(cwd, '--output', 'reports')
    expect(await tree(cwd)).toContain('claims/ledger/year/b.json')
    expect(stderr).toBe(
      [
        'reports/a.md, reports/a.json, claims/ledger/a.json: 1 error, 1 warning',
        'reports/year/b.md, reports/year/b.json, claims/ledger/year/b.json: 1 error, 1 warning',
        ''
      ].join('\n')
    )
    expect(JSON.parse(await readFile(join(cwd, 'claims/ledger/a.json'), 'utf8'))).toHaveLength(5)
  })

  test('links lead from the report to the document and, where they are, to the rules', async () => {
    const cwd = await project(CORPUS)
    await audit(cwd, '--output', 'reports')
    const plain = await readFile(join(cwd, 'reports/year/b.md'), 'utf8')
    expect(plain).toContain('[line 3](../../corpus/year/b.txt?plain=1#L3)')
    expect(plain).toContain('rule `value-conflict` ·')

    const documented = await project({ ...CORPUS, 'docs/rules/value-conflict.md': '' })
    await audit(documented, '--output', 'reports')
    expect(await readFile(join(documented, 'reports/year/b.md'), 'utf8')).toContain(
      '[`value-conflict`](../../docs/rules/value-conflict.md)'
    )
  })

  test('the same input gives the same bytes', async () => {
    const cwd = await project(CORPUS)
    await audit(cwd, '--output', 'one')
    await audit(cwd, '--output', 'two')
    for (const path of ['a.md', 'a.json', 'year/b.md', 'year/b.json']) {
      expect(await readFile(join(cwd, 'two', path))).toEqual(await readFile(join(cwd, 'one', path)))
    }
  })

  test('a place that cannot be written to is named', async () => {
    const cwd = await project(CORPUS)
    await writeFile(join(cwd, 'taken'), '')
    const { code, stderr } = await audit(cwd, 'corpus/a.md', '--output', 'taken/reports/')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^claimcheck: taken\/reports\/a\.md: cannot be written \((?:ENOTDIR|EEXIST)\)\n$/)
  })
})

test.each<[paths: string[], names: string[]]>([
  [
    ['corpus/a.md', 'corpus/b/c.txt'],
    ['a', 'b/c']
  ],
  [
    ['corpus/a.md', 'corpus/a.txt'],
    ['a.md', 'a.txt']
  ],
  [
    ['docs/a.md', 'a.b.md'],
    ['docs/a', 'a.b']
  ],
  [
    ['../other/a.md', '/abs/b.md', 'C:/x/c.md'],
    ['a', 'b', 'c']
  ],
  [
    ['../one/a.md', '../two/a.md'],
    ['a.md', 'a.md-2']
  ],
  [
    ['corpus/../../a.md', 'corpus/./b.md'],
    ['a', 'b']
  ],
  [['<stdin>'], ['stdin']]
])('documents %j are reported under %j', (paths, names) => {
  expect(documentNames(paths)).toEqual(names)
})
