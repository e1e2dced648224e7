import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { loadCorrections, updateCorrections } from '../../src/cli/corrections-file.ts'
import type { Io } from '../../src/cli/io.ts'
import type { Correction } from '../../src/decide/index.ts'
import { claimcheck, project } from '../support/cli.ts'

const PATH = 'claims/corrections.json'
const entry: Correction = {
  id: 'share',
  rule: 'value-conflict',
  quote: { exact: '48%' },
  verdict: 'dismissed',
  who: 'me',
  when: '2026-01-01'
}
const file = (...corrections: unknown[]) => JSON.stringify({ schemaVersion: 1, corrections })
const at = (cwd: string): Io => ({ cwd, stdout: process.stdout, stderr: process.stderr, stdin: process.stdin, env: {} })

describe('a file that holds', () => {
  test('is read as it stands', async () => {
    const full = {
      ...entry,
      document: 'corpus/a.md',
      fingerprint: 'f',
      quote: { exact: '48%', prefix: 'moved ', suffix: ' of' },
      wrong: '48%',
      right: '41%',
      scope: '2021',
      evidence: { url: 'https://example.org/table', quotation: '41 per cent', seen: '2026-01-01' },
      note: 'asked the author',
      expires: '2027-01-01'
    }
    expect(await loadCorrections(at(await project({ [PATH]: file(full) })))).toEqual({
      schemaVersion: 1,
      corrections: [full]
    })
  })

  test('need not be there', async () => {
    expect(await loadCorrections(at(await project()))).toBeUndefined()
  })
})

describe('a file at fault ends the run with what, where and why', () => {
  test.each([
    ['no JSON', '{ "schemaVersion": 1,\n "corrections": [}', /^claims\/corrections\.json:2:18: is not valid JSON/],
    ['nothing in it', '', /^claims\/corrections\.json:1:1: is not valid JSON/],
    [
      'another version',
      '{ "schemaVersion": 2, "corrections": [] }',
      'claims/corrections.json: field "schemaVersion": must be 1'
    ],
    [
      'an unknown field',
      file({ ...entry, rigth: '41%' }),
      'claims/corrections.json: entry 1 ("share"): unknown field "rigth"'
    ],
    [
      'a missing field',
      file(entry, { ...entry, id: 'b', who: undefined }),
      'claims/corrections.json: entry 2 ("b"): the field "who" is missing'
    ],
    [
      'no date',
      file({ ...entry, when: '2026-02-30' }),
      'claims/corrections.json: entry 1 ("share"), field "when": must be a date as YYYY-MM-DD'
    ],
    [
      'no address',
      file({ ...entry, evidence: { url: 'a page' } }),
      'claims/corrections.json: entry 1 ("share"), field "evidence.url": must be a full address such as https://example.org/page'
    ],
    [
      'another verdict',
      file({ ...entry, verdict: 'fine' }),
      'claims/corrections.json: entry 1 ("share"), field "verdict": must be one of confirmed, corrected, dismissed, disputed, needs-source'
    ],
    [
      'a dismissal of everything',
      file({ ...entry, rule: undefined }),
      'claims/corrections.json: entry 1 ("share"): a dismissal has to name a "rule" or a "fingerprint"'
    ],
    [
      'one id twice',
      file(entry, entry),
      'claims/corrections.json: entry 2, field "id": "share" is the id of entry 1 too'
    ]
  ])('%s', async (_, text, message) => {
    const { code, stdout, stderr } = await claimcheck(await project({ [PATH]: text, 'a.md': 'x' }), ['audit', 'a.md'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    const said = stderr.replace(/^claimcheck: /, '').trimEnd()
    if (message instanceof RegExp) expect(said).toMatch(message)
    else expect(said).toBe(message)
  })
})

describe('changes', () => {
  test('at the same time lose nothing to each other', async () => {
    const cwd = await project()
    const ids = Array.from({ length: 12 }, (_, index) => `entry-${index}`)
    await Promise.all(ids.map((id) => updateCorrections(at(cwd), (data) => data.corrections.push({ ...entry, id }))))
    const kept = (await loadCorrections(at(cwd)))!.corrections.map(({ id }) => id)
    expect(kept.sort()).toEqual(ids.sort())
  })

  test('that do not hold are not written', async () => {
    const cwd = await project({ [PATH]: file(entry) })
    await expect(updateCorrections(at(cwd), (data) => data.corrections.push({ ...entry, who: '' }))).rejects.toThrow(
      'field "who"'
    )
    expect(await readFile(`${cwd}/${PATH}`, 'utf8')).toBe(file(entry))
  })
})

describe('a decision that matches nothing any more is named', () => {
  const gone = { ...entry, quote: { exact: 'gone' } }
  const note = 'claims/corrections.json: entry "share" (dismissed) matches no finding any more\n'

  test.each([
    ['for all documents, when all were audited', gone, [], note],
    ['but not when only some were', gone, ['corpus/a.md'], ''],
    ['for a document that was audited', { ...gone, document: 'corpus/a.md' }, ['corpus/a.md'], note],
    ['but not for another one', { ...gone, document: 'corpus/b.md' }, ['corpus/a.md'], ''],
    ['nor for a correction, which is meant to end its finding', { ...gone, verdict: 'corrected' }, [], ''],
    ['nor for one that matches', entry, [], ''],
    ['nor when quiet', gone, ['--quiet'], '']
  ])('%s', async (_, correction, args, expected) => {
    const cwd = await project({ [PATH]: file(correction), 'corpus/a.md': 'text' })
    expect((await claimcheck(cwd, ['check', ...args])).stderr).toBe(expected)
  })
})
