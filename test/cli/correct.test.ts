import { describe, expect, test } from 'vitest'
import { loadCorrections } from '../../src/cli/store/corrections.ts'
import { claimcheck, project } from '../support/cli.ts'

const DOCUMENT = 'corpus/a.md'
const files = { [DOCUMENT]: 'text' }
const CONFLICT = '1a2b3c4d5e6f7081'
const SENTENCE = 'The locks moved 48% of the freight in 2021. harlowpost.com'
const who = ['--who', 'me', '--as-of', '2026-05-01']

const entries = async (cwd: string) => (await loadCorrections({ cwd }))?.corrections ?? []

describe('a decision is added', () => {
  test('on a finding by the id that the report prints', async () => {
    const cwd = await project(files)
    const args = ['correct', '1a2b3c4d', '--verdict', 'dismissed', '--note', 'other freight', ...who]
    const { code, stdout, stderr } = await claimcheck(cwd, args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^added [0-9a-f]{16}: dismissed, value-conflict in corpus\/a\.md\n$/)
    expect(await entries(cwd)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        document: DOCUMENT,
        rule: 'value-conflict',
        fingerprint: CONFLICT,
        quote: { exact: SENTENCE },
        verdict: 'dismissed',
        who: 'me',
        when: '2026-05-01',
        note: 'other freight'
      }
    ])
    expect((await claimcheck(cwd, ['check'])).stdout).toContain('1 finding decided before: 1 dismissed')
  })

  test('on the finding at a line', async () => {
    const cwd = await project(files)
    const { code } = await claimcheck(cwd, ['correct', 'corpus/a.md:5', '--verdict', 'confirmed', ...who])
    expect(code).toBe(0)
    expect(await entries(cwd)).toMatchObject([{ rule: 'total-mismatch', verdict: 'confirmed' }])
  })

  test('with the sentence that holds the wrong words, figures as typed', async () => {
    const cwd = await project(files)
    const more = ['--wrong', '41%', '--right', '2.50', '--url', 'https://example.org/t', '--seen', '2026-04-01']
    await claimcheck(cwd, ['correct', '1a2b3c4d', '--verdict', 'corrected', ...more, ...who])
    expect(await entries(cwd)).toMatchObject([
      {
        quote: { exact: 'By the end of 2021 the locks had carried 41% of the freight. canaltimes.org' },
        right: '2.50',
        evidence: { url: 'https://example.org/t', seen: '2026-04-01' }
      }
    ])
  })

  test('on words without a finding', async () => {
    const cwd = await project()
    const args = [
      '--quote',
      'the last lock',
      '--verdict',
      'corrected',
      '--wrong',
      'last',
      '--right=2.50',
      '--id',
      'lock'
    ]
    expect(await claimcheck(cwd, ['correct', ...args, ...who])).toEqual({
      code: 0,
      stdout: 'added lock: corrected\n',
      stderr: ''
    })
    expect(await entries(cwd)).toMatchObject([{ id: 'lock', quote: { exact: 'the last lock' }, right: '2.50' }])
  })
})

describe('a decision is changed and removed', () => {
  test('by the id of its entry', async () => {
    const cwd = await project(files)
    await claimcheck(cwd, ['correct', '1a2b3c4d', '--verdict', 'dismissed', '--note', 'a', '--id', 'x', ...who])
    const change = ['--edit', 'x', '--note', '', '--expires', '2027-01-01']
    expect((await claimcheck(cwd, ['correct', ...change])).stdout).toBe(
      'changed x: dismissed, value-conflict in corpus/a.md\n'
    )
    const [entry] = await entries(cwd)
    expect(entry).toMatchObject({ expires: '2027-01-01', revision: 1 })
    expect(entry).not.toHaveProperty('note')
    expect((await claimcheck(cwd, ['correct', '--remove', 'x'])).stdout).toMatch(/^removed x/)
    expect(await entries(cwd)).toEqual([])
  })
})

test.each([
  ['no verdict', ['1a2b3c4d', ...who], 'the entry lacks --verdict'],
  ['no finding', ['--verdict', 'dismissed', ...who], 'the entry lacks a finding or --quote'],
  ['another id', ['ffffffff', ...who], 'no finding has the id ffffffff'],
  ['another line', ['corpus/a.md:1', ...who], 'no finding is at corpus/a.md:1'],
  ['no id at all', ['moon', ...who], '"moon" is neither the id of a finding nor FILE:LINE'],
  ['an unknown verdict', ['1a2b3c4d', '--verdict', 'corect'], '--verdict takes confirmed, corrected,'],
  ['nothing to change', ['--edit', 'x'], '--edit needs a field to change'],
  ['two wishes', ['--edit', 'x', '--remove', 'y'], 'correct takes one of a finding, --edit and --remove'],
  ['no such entry', ['--remove', 'y'], 'there is no entry "y"'],
  ['no date', ['1a2b3c4d', '--verdict', 'disputed', '--when', 'today', '--who', 'me'], 'field "when": must be a date']
])('is refused with its cause: %s', async (_, args, message) => {
  const { code, stdout, stderr } = await claimcheck(await project(files), ['correct', ...args])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})

describe('on a terminal', () => {
  const typed = (...lines: string[]) => ({ isTTY: true, stdin: `${lines.join('\n')}\n` })

  test('it asks for what is missing', async () => {
    const cwd = await project(files)
    const answers = typed('9', '2', 'x', 'cor', '48%', '41%', 'https://example.org/', '', '', 'a slip', '', '')
    const { code, stderr } = await claimcheck(cwd, ['correct', '--who', 'me'], answers)
    expect(code).toBe(0)
    expect(stderr).toContain('2  1a2b3c4d corpus/a.md:3 value-conflict: The share')
    expect(stderr).toContain('one of confirmed, corrected,')
    expect(await entries(cwd)).toMatchObject([
      {
        verdict: 'corrected',
        quote: { exact: SENTENCE },
        wrong: '48%',
        right: '41%',
        evidence: { url: 'https://example.org/' },
        note: 'a slip',
        who: 'me'
      }
    ])
  })

  test('and writes nothing when the input ends', async () => {
    const cwd = await project(files)
    const { code, stderr } = await claimcheck(cwd, ['correct', '1a2b3c4d'], typed('dismissed'))
    expect(code).toBe(2)
    expect(stderr).toContain('the input ended before the entry was complete')
    expect(await entries(cwd)).toEqual([])
  })
})
