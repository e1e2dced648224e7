import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { services } from '../../src/cli/services.ts'
import { claimcheck } from '../support/cli.ts'
import { TestRepository } from '../support/git.ts'

const REPORT = `# The quay of Lindmar

The new quay of Lindmar cost 1.2 billion euros.

## How it was built

Divers laid the footings in a single summer, which nobody had thought possible.

## What it took

In the end, the new quay of Lindmar cost 1.2 billion euros, and the town paid a third of it.
`
const PATH = 'corpus/quay.md'

async function story(text = REPORT) {
  const repository = await TestRepository.with({ [PATH]: text })
  const run = (...args: string[]) => claimcheck(repository.folder, args, { services })
  return { repository, run, check: (...args: string[]) => run('check', ...args) }
}

test('an edit of one mention fails the gate and names the others; mending them passes', async () => {
  const { repository, check } = await story()
  repository.write(PATH, REPORT.replace('1.2 billion', '1.4 billion'))
  const broken = await check('--base', 'HEAD')
  expect(broken.code).toBe(1)
  expect(broken.stdout).toContain('1.4 billion euros')
  expect(broken.stdout).toContain('11 │ In the end, the new quay of Lindmar cost 1.2 billion euros')
  repository.write(PATH, REPORT.replaceAll('1.2 billion', '1.4 billion'))
  expect(await check('--base', 'HEAD')).toMatchObject({ code: 0 })
})

test('a dismissed finding stays dismissed under 100 new lines and a re-wrapped paragraph', async () => {
  const faulty = REPORT.replace('1.2 billion', '1.4 billion')
  const { repository, run, check } = await story(faulty)
  expect((await check()).code).toBe(1)
  const { stdout } = await run('check', '--format', 'json')
  const { findings } = JSON.parse(stdout) as { findings: { fingerprint: string; severity: string }[] }
  for (const { fingerprint } of findings.filter(({ severity }) => severity === 'error')) {
    const id = fingerprint.slice(0, 12)
    const kept = await run('correct', id, '--verdict', 'dismissed', '--who', 'Editor', '--when', '2026-01-05')
    expect(kept.code).toBe(0)
  }
  expect((await check()).code).toBe(0)
  const lines = Array.from({ length: 100 }, (_, line) => `- A remark by the way, the ${line + 1}th.`).join('\n')
  const moved = faulty
    .replace('cost 1.4 billion euros', 'cost\n1.4 billion\neuros')
    .replace('# The', `${lines}\n\n# The`)
  repository.write(PATH, moved)
  expect((await check()).code).toBe(0)
})

test('a correction fails the gate when the old value comes back in another spelling', async () => {
  const { repository, run, check } = await story(REPORT.replaceAll('1.2 billion', '1.3 billion'))
  const words = ['--quote', 'The new quay of Lindmar cost 1.2 billion euros.', '--wrong', '1.2 billion euros']
  const right = ['--right', '1.3 billion euros', '--url', 'https://example.org/accounts']
  const signed = ['--verdict', 'corrected', '--who', 'Editor', '--when', '2026-01-05']
  expect((await run('correct', ...words, ...right, ...signed)).code).toBe(0)
  expect((await check()).code).toBe(0)
  repository.write('corpus/sequel.md', '# A year on\n\nLindmar recalls that the new quay cost EUR 1,200 million.\n')
  const back = await check()
  expect(back.code).toBe(1)
  expect(back.stdout).toContain('`EUR 1,200 million` is back')
})

test('two branches that both add corrections and accepted findings merge without conflict', async () => {
  const faulty = REPORT.replace('1.2 billion', '1.4 billion')
  const { repository, run, check } = await story()
  await run('init')
  repository.commit('Begin to keep decisions')
  const branch = async (name: string, path: string) => {
    repository.git('checkout', '-q', '-b', name, 'main')
    repository.write(path, faulty.replaceAll('Lindmar', name === 'one' ? 'Porthaven' : 'Eskmouth'))
    const entry = ['--quote', `Words of ${name}.`, '--verdict', 'needs-source', '--who', name, '--when', '2026-01-05']
    expect((await run('correct', ...entry)).code).toBe(0)
    expect((await check('--update-baseline')).code).toBe(0)
    repository.commit(`Work of ${name}`)
  }
  await branch('one', 'corpus/one.md')
  await branch('two', 'corpus/two.md')
  repository.git('merge', '-q', '-m', 'Join', 'one')
  expect((await check('--baseline', 'claims/baseline.json')).code).toBe(0)
  expect((await check()).code).toBe(1)
  const kept = JSON.parse(await readFile(`${repository.folder}/claims/corrections.json`, 'utf8')) as {
    corrections: ({ who: string } | null)[]
  }
  expect(kept.corrections.flatMap((each) => each?.who ?? []).sort()).toEqual(['one', 'two'])
})
