import { execFileSync } from 'node:child_process'
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Io } from '../../../src/cli/io.ts'
import {
  addCorrection,
  editCorrection,
  loadCorrections,
  removeCorrection,
  updateCorrections
} from '../../../src/cli/store/corrections.ts'
import type { Correction } from '../../../src/decide/index.ts'
import { claimcheck, project } from '../../support/cli.ts'

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
      file(entry, { ...entry, note: 'another' }),
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

describe('one entry', () => {
  const { id: _, ...nameless } = entry

  test('is added under an id of its content, edited and removed', async () => {
    const home = at(await project())
    const added = await addCorrection(home, nameless)
    expect(added.id).toMatch(/^[0-9a-f]{16}$/)
    expect(await editCorrection(home, added.id, { verdict: 'corrected', right: '41%', rule: undefined })).toEqual({
      id: added.id,
      quote: entry.quote,
      verdict: 'corrected',
      right: '41%',
      who: 'me',
      when: '2026-01-01',
      revision: 1
    })
    expect((await loadCorrections(home))!.corrections).toHaveLength(1)
    expect(await removeCorrection(home, added.id)).toMatchObject({ id: added.id, right: '41%' })
    expect((await loadCorrections(home))!.corrections).toEqual([])
  })

  test.each<[string, (home: Io) => Promise<unknown>, string]>([
    ['added twice', (home) => addCorrection(home, entry), 'there is an entry "share" already'],
    ['edited that is not there', (home) => editCorrection(home, 'x', {}), 'there is no entry "x"'],
    ['removed that is not there', (home) => removeCorrection(home, 'x'), 'there is no entry "x"'],
    ['edited until it does not hold', (home) => editCorrection(home, 'share', { rule: undefined }), 'a dismissal has']
  ])('cannot be %s', async (_, change, message) => {
    const cwd = await project({ [PATH]: file(entry) })
    await expect(change(at(cwd))).rejects.toThrow(message)
    expect(await readFile(`${cwd}/${PATH}`, 'utf8')).toBe(file(entry))
  })

  test('stands on a line of its own, in the order of ids', async () => {
    const home = at(await project())
    for (const id of ['b', 'c', 'a']) await addCorrection(home, { ...nameless, id })
    const line = (id: string) =>
      `    {"id":"${id}","rule":"value-conflict","quote":{"exact":"48%"},"verdict":"dismissed","who":"me","when":"2026-01-01"},`
    expect((await readFile(`${home.cwd}/${PATH}`, 'utf8')).split('\n')).toEqual([
      '{',
      '  "schemaVersion": 1,',
      '  "corrections": [',
      line('a'),
      line('b'),
      line('c'),
      '    null',
      '  ]',
      '}',
      ''
    ])
  })

  test('that a merge left on two lines holds as it was edited last', async () => {
    const edited = { ...entry, note: 'edited', revision: 2 }
    const home = at(await project({ [PATH]: file(edited, entry, entry, null) }))
    expect((await loadCorrections(home))!.corrections).toEqual([edited])
  })
})

describe('two branches', () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd, stdio: 'pipe' })

  test.each([
    ['a file without entries', []],
    ['a file with entries', ['a', 'z']]
  ])('that both add to %s are joined without a conflict', async (_, before) => {
    const home = at(await project())
    await claimcheck(home.cwd, ['init'])
    git(home.cwd, 'init', '-q', '-b', 'main')
    for (const id of before) await addCorrection(home, { ...entry, id })
    git(home.cwd, 'add', '.')
    git(home.cwd, 'commit', '-qm', 'start')
    for (const branch of ['one', 'two']) {
      git(home.cwd, 'switch', '-qc', branch, 'main')
      for (const part of ['k', 'm']) await addCorrection(home, { ...entry, id: `${part}-${branch}` })
      if (before.length > 0) await editCorrection(home, branch === 'one' ? 'a' : 'z', { note: branch })
      git(home.cwd, 'commit', '-qam', branch)
    }
    git(home.cwd, 'merge', '-q', '-m', 'join', 'one')
    const joined = (await loadCorrections(home))!.corrections
    expect(joined.map(({ id }) => id).sort()).toEqual([...before, 'k-one', 'k-two', 'm-one', 'm-two'].sort())
    expect(joined.flatMap(({ note }) => note ?? []).sort()).toEqual(before.length > 0 ? ['one', 'two'] : [])
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

test('a link to the file stays one', async () => {
  const cwd = await project({ 'shared.json': file(entry), 'claims/README.md': '' })
  await symlink('../shared.json', `${cwd}/${PATH}`)
  await removeCorrection(at(cwd), 'share')
  expect(await readFile(`${cwd}/shared.json`, 'utf8')).toContain('"corrections": [\n    null')
})

test('drafts that killed writers left are cleared away', async () => {
  const cwd = await project({ [PATH]: file(entry) })
  await writeFile(`${cwd}/claims/.corrections.json.draft-1`, '{')
  await removeCorrection(at(cwd), 'share')
  expect(await readdir(`${cwd}/claims`)).toEqual(['corrections.json'])
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
