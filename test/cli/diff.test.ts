import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { openRevision } from '../../src/cli/git.ts'
import { claimcheck, project } from '../support/cli.ts'
import { TestRepository } from '../support/git.ts'

const OLD = '# Quarry\n\nThe quarry sold 48 tonnes of slate in 2021.\n'
const NEW = '# Quarry\n\nIn short:\n\nThe quarry sold 46 tonnes of slate\nin 2021.\n'

test('compares two files', async () => {
  const folder = await project({ 'old.md': OLD, 'new.md': NEW })
  const { code, stdout } = await claimcheck(folder, ['diff', 'old.md', 'new.md'])
  expect(code).toBe(0)
  expect(stdout).toBe(
    [
      'old.md → new.md',
      '',
      '  5:17    ~ value changed `48 tonnes` → `46 tonnes`',
      '          The quarry sold 46 tonnes of slate in 2021.',
      '',
      '  1 change: 1 value changed',
      ''
    ].join('\n')
  )
})

test('says so when nothing changed', async () => {
  const folder = await project({ 'old.md': OLD, 'new.md': OLD.replaceAll(' of', '\nof') })
  const { stdout } = await claimcheck(folder, ['diff', 'old.md', 'new.md'])
  expect(stdout).toContain('no claim changed')
})

test('prints a table as Markdown', async () => {
  const folder = await project({ 'old.md': OLD, 'new.md': NEW })
  const { stdout } = await claimcheck(folder, ['diff', 'old.md', 'new.md', '--format', 'markdown'])
  expect(stdout).toContain('| value changed | 3 | 5 | `48 tonnes` | `46 tonnes` |')
})

test('prints JSON by the published schema', async () => {
  const folder = await project({ 'old.md': OLD, 'new.md': `${NEW}\nIt employs 12 people.\n` })
  const { stdout } = await claimcheck(folder, ['diff', 'old.md', 'new.md', '--format', 'json'])
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/diff.schema.json'), 'utf8')) as object
  const check = new Ajv2020({ strict: false }).compile(schema)
  const report = JSON.parse(stdout) as { changes: { kind: string }[] }
  expect(check(report), JSON.stringify(check.errors)).toBe(true)
  expect(report.changes.map(({ kind }) => kind)).toEqual(['value-changed', 'added'])
})

test('reads a version out of the history', async () => {
  const repository = await TestRepository.with({ 'docs/report.md': OLD })
  repository.write('docs/report.md', NEW)
  const { stdout } = await claimcheck(repository.folder, ['diff', 'HEAD:docs/report.md', 'docs/report.md'])
  expect(stdout).toContain('`48 tonnes` → `46 tonnes`')
  const below = await claimcheck(join(repository.folder, 'docs'), ['diff', 'HEAD:./report.md', 'report.md'])
  expect(below.stdout).toContain('`48 tonnes` → `46 tonnes`')
})

test('names what it cannot read', async () => {
  const repository = await TestRepository.with({ 'docs/report.md': OLD })
  const fault = async (folder: string, ...args: string[]) => {
    const { code, stderr } = await claimcheck(folder, ['diff', ...args])
    expect(code).toBe(2)
    return stderr
  }
  expect(await fault(repository.folder, 'nowhere:docs/report.md', 'docs/report.md')).toContain(
    'git knows no revision "nowhere"'
  )
  await expect(openRevision(repository.folder, '--output=y')).rejects.toThrow('git knows no revision "--output=y"')
  expect(await fault(repository.folder, 'HEAD:report.md', 'docs/report.md')).toContain(
    '"report.md" is not in revision "HEAD"'
  )
  expect(await fault(join(repository.folder, 'docs'), 'HEAD:report.md', 'report.md')).toContain(
    'did you mean HEAD:./report.md?'
  )
  expect(await fault(repository.folder, 'docs/report.md', 'lost.md')).toContain('lost.md: does not exist')
  expect(await fault(await project({ 'a.md': OLD }), 'HEAD:a.md', 'a.md')).toContain('is in no git repository')
})
