import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { services } from '../../src/cli/services.ts'
import { claimcheck } from '../support/cli.ts'
import { correction } from '../support/decided.ts'
import { TestRepository } from '../support/git.ts'

const QUAY = correction('The new quay of Lindmar cost 1.2 billion euros.', '1.2 billion euros', '1.3 billion euros')
const PATH = 'corpus/quay.md'
const TEXT = `# Quays\n\n${QUAY.quote.exact}\n\nA line between.\n`
const MENDED = TEXT.replace('1.2 billion', '1.3 billion')

async function corrected(text = TEXT) {
  const file = { schemaVersion: 1, corrections: [QUAY, null] }
  const repository = await TestRepository.with({ [PATH]: text, 'claims/corrections.json': JSON.stringify(file) })
  const run = (...args: string[]) => claimcheck(repository.folder, args, { services })
  return { repository, run, text: () => readFile(`${repository.folder}/${PATH}`, 'utf8') }
}

test('makes the edit that a correction determines; the check is clean of it afterwards', async () => {
  const { run, text } = await corrected()
  expect((await run('check')).code).toBe(1)
  expect(await run('apply')).toMatchObject({ code: 0, stdout: `${PATH}: 1 edit\n` })
  expect(await text()).toBe(MENDED)
  expect((await run('check')).code).toBe(0)
  expect(await run('apply')).toMatchObject({ code: 0, stdout: '' })
})

test('shows it and makes none', async () => {
  const { run, text } = await corrected()
  const { stdout } = await run('apply', '--dry-run')
  expect(stdout).toBe(`${PATH}\n3 - ${QUAY.quote.exact}\n3 + The new quay of Lindmar cost 1.3 billion euros.\n`)
  expect(await text()).toBe(TEXT)
})

test('writes a patch that git applies', async () => {
  const { repository, run, text } = await corrected()
  const { stdout } = await run('apply', '--patch')
  repository.write('edits.patch', stdout)
  repository.git('apply', '--unidiff-zero', 'edits.patch')
  expect(await text()).toBe(MENDED)
})

test('leaves another spelling to people', async () => {
  const spelt = TEXT.replace('1.2 billion euros', 'EUR 1,200 million')
  const { run, text } = await corrected(spelt)
  expect(await run('apply')).toMatchObject({
    code: 1,
    stderr: `${PATH}:3: "EUR 1,200 million" is not written as in its entry; mend it by hand\n`
  })
  expect(await text()).toBe(spelt)
})
