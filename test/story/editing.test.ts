import { describe, expect, test } from 'vitest'
import { services } from '../../src/cli/services.ts'
import { addCorrection, loadCorrections } from '../../src/cli/store/corrections.ts'
import { claimcheck } from '../support/cli.ts'
import { TestRepository } from '../support/git.ts'

const REPORT = [
  '# The Harle Canal',
  '',
  '## Overview',
  '',
  'The Harle Canal carried 412,000 tonnes of coal in 1871.[1] It was 34 miles long.[2]',
  '',
  '## Trade',
  '',
  'In 1871 the Harle Canal carried 412,000 tonnes of coal, more than in any other year.[1] Tolls brought in £48,300.[2]',
  '',
  '## Decline',
  '',
  'After the railway had come, the 412,000 tonnes of coal that the Harle Canal carried in 1871 were never reached again.[2] The last barge, the Provident, left Harle in 1931 and returned in 1929.[1]',
  '',
  '## Sources',
  '',
  '[1] Harle Record Office, Toll Ledgers, 1871. https://records.example/tolls',
  '[2] Canal Society, Journal 14, 1968. https://canals.example/journal',
  ''
].join('\n')

const PATH = 'corpus/canal.md'

const check = (repository: TestRepository, ...args: string[]) =>
  claimcheck(repository.folder, ['check', '--base', 'main', ...args], { services })

/** A branch of a repository with the report on main. */
async function branch(files: Readonly<Record<string, string>> = {}): Promise<TestRepository> {
  const repository = await TestRepository.with({ [PATH]: REPORT, ...files })
  repository.git('checkout', '-q', '-b', 'edit')
  return repository
}

describe('one mention of a repeated figure is changed', () => {
  const changed = REPORT.replace('412,000 tonnes', '421,000 tonnes')

  test('the gate fails and names the other mentions; mending them passes', async () => {
    const repository = await branch()
    expect((await check(repository)).code).toBe(0)
    repository.write(PATH, changed)
    repository.commit('Correct the tonnage')
    const { code, stdout } = await check(repository)
    expect(code).toBe(1)
    expect(stdout).toContain('`412,000 tonnes` became `421,000 tonnes` here, but 2 other places still give')
    expect(stdout).toMatch(/ 9 │ In 1871 the Harle Canal carried/)
    expect(stdout).toMatch(/13 │ After the railway had come, the 412,000/)
    repository.write(PATH, REPORT.replaceAll('412,000 tonnes', '421,000 tonnes'))
    repository.commit('… everywhere')
    const mended = await check(repository)
    expect(mended.stdout).not.toContain('partial-update')
    expect(mended.code).toBe(0)
  })
})

const wrapped = (text: string): string => text.replaceAll(/(\S.{40,60}?) (?=[a-z])/g, '$1\n')

interface Told {
  readonly ruleId: string
  readonly fingerprint: string
  readonly status: string
  readonly baselineState: string
}

async function findingsOf(repository: TestRepository): Promise<Told[]> {
  const { stdout } = await check(repository, '--format', 'json')
  return (JSON.parse(stdout) as { findings: Told[] }).findings
}

/** Keeps a dismissal of one finding, as an editor would. */
async function dismiss(repository: TestRepository, { ruleId, fingerprint }: Told, exact: string): Promise<void> {
  await addCorrection(
    { cwd: repository.folder },
    {
      document: PATH,
      rule: ruleId,
      fingerprint,
      quote: { exact },
      verdict: 'dismissed',
      who: 'Ada Poll',
      when: '2024-03-01',
      note: 'Two lengths: with and without the basin'
    }
  )
}

describe('a dismissed finding', () => {
  const disputed = REPORT.replace('## Decline', 'The Harle Canal is 36 miles long.[1]\n\n## Decline').replace(
    'It was 34 miles long.',
    'The Harle Canal is 34 miles long.'
  )

  test('stays dismissed below a hundred new lines and wrapped anew', async () => {
    const repository = await branch()
    repository.write(PATH, disputed)
    expect((await check(repository, '--fail-on', 'warning')).code).toBe(1)
    const [finding, ...others] = (await findingsOf(repository)).filter(({ baselineState }) => baselineState === 'new')
    expect(others).toEqual([])
    await dismiss(repository, finding!, '36 miles')
    expect((await check(repository, '--fail-on', 'warning')).code).toBe(0)
    repository.commit('Give both lengths')
    repository.write(PATH, `${'A line of a new foreword.\n\n'.repeat(50)}${wrapped(disputed)}`)
    const after = await findingsOf(repository)
    expect(after.find(({ ruleId }) => ruleId === finding!.ruleId)).toMatchObject({ status: 'dismissed' })
    expect((await check(repository, '--fail-on', 'warning')).code).toBe(0)
  })

  test('a rule on edits can be overruled as well', async () => {
    const repository = await branch()
    repository.write(PATH, REPORT.replace('412,000 tonnes', '421,000 tonnes'))
    const findings = await findingsOf(repository)
    const partial = findings.find(({ ruleId }) => ruleId === 'partial-update')
    await dismiss(repository, partial!, '421,000 tonnes')
    expect((await findingsOf(repository)).find(({ ruleId }) => ruleId === 'partial-update')).toMatchObject({
      status: 'dismissed'
    })
  })
})

test('two branches that both keep decisions merge without a conflict', async () => {
  const repository = await branch()
  await claimcheck(repository.folder, ['init'], { services })
  const keep = (id: string, exact: string) =>
    addCorrection(
      { cwd: repository.folder },
      { id, document: PATH, quote: { exact }, verdict: 'confirmed', who: 'Ada Poll', when: '2024-03-01' }
    )
  await keep('first', '34 miles')
  repository.commit('A first decision')
  repository.git('checkout', '-q', '-b', 'one')
  await keep('of-one', '£48,300')
  repository.commit('A decision on one branch')
  repository.git('checkout', '-q', 'edit')
  repository.git('checkout', '-q', '-b', 'two')
  await keep('of-two', '412,000 tonnes')
  repository.commit('A decision on the other')
  repository.git('merge', '-q', '--no-edit', 'one')
  const corrections = await loadCorrections({ cwd: repository.folder })
  expect(corrections?.corrections.map(({ id }) => id).sort()).toEqual(['first', 'of-one', 'of-two'])
})
