import { expect, test } from 'vitest'
import { services } from '../../src/cli/services.ts'
import { claimcheck, project } from '../support/cli.ts'
import { TestRepository } from '../support/git.ts'

const TABLE = ['| Ward | Beds |', '|---|---|', '| North | 48 |', '| South | 52 |', '| **Total** | **100** |', ''].join(
  '\n'
)
/** Wrong from the start. */
const OLD_FAULT = [
  '| Farm | Goats |',
  '|---|---|',
  '| Upper | 112 |',
  '| Lower | 88 |',
  '| **Total** | **210** |',
  ''
].join('\n')
const REPORT = `# Wards\n\n${OLD_FAULT}\n\nThe wards:\n\n${TABLE}`

const check = (repository: TestRepository, ...args: string[]) =>
  claimcheck(repository.folder, ['check', '--base', 'HEAD', ...args], { services })

test('an old fault does not fail the gate, and a new one does, wherever it shows', async () => {
  const repository = await TestRepository.with({ 'corpus/wards.md': REPORT })
  expect(await check(repository)).toMatchObject({ code: 0 })
  expect((await claimcheck(repository.folder, ['check'], { services })).code).toBe(1)
  repository.write('corpus/wards.md', `A foreword.\n\n${REPORT}`)
  const moved = await check(repository)
  expect(moved.code).toBe(0)
  expect(moved.stdout).toContain('1 finding decided or there before: 1 there before')
  repository.write('corpus/wards.md', `A foreword.\n\n${REPORT.replace('52', '62')}`)
  const broken = await check(repository)
  expect(broken.code).toBe(1)
  expect(broken.stdout).toContain('`100` no longer ties since `52` became `62`: the column adds to 110')
  expect(broken.stdout).toContain('table-column-foot finds it as well')
  expect(broken.stdout).toContain('1 error')
})

test('what the edit mended is told, and an old fault that was edited and holds is still an old one', async () => {
  const repository = await TestRepository.with({ 'corpus/wards.md': REPORT })
  repository.write('corpus/wards.md', REPORT.replace('210', '200'))
  expect(await check(repository)).toMatchObject({
    code: 0,
    stderr: 'corpus/wards.md: the edit mended 1 finding\n'
  })
  repository.write('corpus/wards.md', REPORT.replace('210', '220'))
  expect(await check(repository)).toMatchObject({ code: 0, stderr: '' })
})

test('JSON says of each finding whether it is new', async () => {
  const repository = await TestRepository.with({ 'corpus/wards.md': REPORT })
  repository.write('corpus/wards.md', REPORT.replace('52', '62'))
  const { stdout } = await check(repository, '--format', 'json')
  const { findings } = JSON.parse(stdout) as { findings: { ruleId: string; baselineState: string }[] }
  expect(findings.map(({ ruleId, baselineState }) => `${ruleId} ${baselineState}`).sort()).toEqual([
    'edit-broke-total new',
    'table-column-foot unchanged'
  ])
})

test('a document that is new has only new findings; one that was renamed keeps its old ones', async () => {
  const repository = await TestRepository.with({ 'corpus/wards.md': REPORT })
  repository.write('corpus/farms.md', OLD_FAULT)
  const fresh = await check(repository, 'corpus/farms.md')
  expect(fresh.code).toBe(1)
  expect(fresh.stderr).toBe('corpus/farms.md: not in "HEAD"; all findings count as new\n')
  repository.git('mv', 'corpus/wards.md', 'corpus/hospital.md')
  expect((await check(repository, 'corpus/hospital.md')).code).toBe(0)
})

test('what others did to the base since is no part of the edit', async () => {
  const repository = await TestRepository.with({ 'corpus/wards.md': REPORT.replace('52', '62') })
  repository.git('checkout', '-q', '-b', 'work')
  repository.git('checkout', '-q', 'main')
  repository.write('corpus/wards.md', REPORT)
  repository.commit('Mend the total')
  repository.git('checkout', '-q', 'work')
  const { code } = await claimcheck(repository.folder, ['check', '--base', 'main'], { services })
  expect(code).toBe(0)
})

test('works from a folder of the repository', async () => {
  const repository = await TestRepository.with({ 'docs/corpus/wards.md': REPORT })
  repository.write('docs/corpus/wards.md', REPORT.replace('52', '62'))
  const { code, stdout } = await claimcheck(`${repository.folder}/docs`, ['check', '--base', 'HEAD'], { services })
  expect(code).toBe(1)
  expect(stdout).toContain('`100` no longer ties')
})

test('names what keeps it from comparing', async () => {
  const repository = await TestRepository.with({ 'corpus/wards.md': REPORT })
  const fault = async (folder: string, ...args: string[]) => {
    const { code, stderr } = await claimcheck(folder, ['check', ...args], { services, stdin: REPORT })
    expect(code).toBe(2)
    return stderr
  }
  expect(await fault(repository.folder, '--base', 'nowhere')).toContain('git knows no revision "nowhere"')
  expect(await fault(repository.folder, '--base', 'HEAD', '-')).toContain('standard input has no earlier version')
  const outside = await project({ 'corpus/wards.md': REPORT })
  expect(await fault(outside, '--base', 'HEAD')).toContain('is in no git repository')
  expect(await fault(repository.folder, '--base', 'HEAD', `${outside}/corpus/wards.md`)).toContain(
    'is not in the repository of "HEAD"'
  )
})
