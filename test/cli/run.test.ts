import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/cli/options.ts'
import { claimcheck, fakeServices, project } from '../support/cli.ts'

const TWO = { 'corpus/a.md': 'text', 'corpus/b.txt': 'CLEAN' }

describe('exit codes', () => {
  test.each([
    ['findings at the gate', ['audit', 'corpus/a.md'], 1],
    ['nothing at the gate', ['audit', 'corpus/b.txt'], 0],
    ['a gate that is never closed', ['audit', '--fail-on', 'never'], 0],
    ['one file of several at the gate', ['check'], 1],
    ['an unknown option', ['audit', '--fial-on', 'never'], 2],
    ['a missing file', ['audit', 'corpus/c.md', '--fail-on', 'never'], 2],
    ['help', ['--help'], 0],
    ['help for a command', ['audit', '--help'], 0],
    ['a version', ['--version'], 0]
  ])('%s', async (_, argv, code) => {
    expect((await claimcheck(await project(TWO), argv)).code).toBe(code)
  })

  test.each([
    ['error', 1],
    ['warning', 1],
    ['info', 1],
    ['never', 0]
  ])('a gate at %s with an open error', async (gate, code) => {
    expect((await claimcheck(await project(TWO), ['check', '--fail-on', gate])).code).toBe(code)
  })

  test('a decided finding is behind the gate', async () => {
    const entry = {
      id: 'share',
      fingerprint: '1a2b3c4d5e6f7081',
      quote: { exact: '48%' },
      verdict: 'dismissed',
      who: 'me',
      when: '2026-01-01'
    }
    const cwd = await project({
      ...TWO,
      'claims/corrections.json': JSON.stringify({ schemaVersion: 1, corrections: [entry] })
    })
    expect((await claimcheck(cwd, ['check'])).code).toBe(0)
    expect((await claimcheck(cwd, ['check', '--fail-on', 'warning'])).code).toBe(1)
  })

  test('a fault of our own shows its stack', async () => {
    const { code, stdout, stderr } = await claimcheck(await project({ 'a.md': 'FAULT' }), ['audit', 'a.md'])
    expect(code).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^claimcheck: a fault of the program itself.*\n {2}TypeError: cannot read the moon\n {4}at /)
  })
})

describe('what is refused', () => {
  test.each([
    [['audit', '--as-of', '2026-02-30'], '--as-of takes a date as YYYY-MM-DD, not "2026-02-30"'],
    [['audit', '--as-of', '2026'], '--as-of takes a date as YYYY-MM-DD, not "2026"'],
    [['audit', '--fail-on', 'eror'], '--fail-on takes error, warning, info, never, not "eror"; did you mean "error"?'],
    [['audit', '--format', 'sarf'], `--format takes ${FORMATS.join(', ')}, not "sarf"; did you mean "sarif"?`],
    [['audit', '--format', 'yaml'], `--format takes ${FORMATS.join(', ')}, not "yaml"`],
    [['audit', '--format', 'json,markdown'], 'several formats need --output with a folder to write to'],
    [['audit', '--output', 'a', '--output', 'b'], '--output is given more than once'],
    [['claims', '--format', 'pretty'], '--format takes table, json, ndjson, csv, not "pretty"'],
    [['audit', 'none/*.md'], 'no documents: nothing matches none/*.md; name files, or - for standard input']
  ])('%j', async (argv, message) => {
    const outcome = await claimcheck(await project(TWO), argv)
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: `claimcheck: ${message}\n` })
  })

  test('a corpus that is not there', async () => {
    const { code, stderr } = await claimcheck(await project(), ['audit'])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'claimcheck: no documents: nothing matches corpus/**/*.{md,markdown,txt}; name files, or - for standard input\n'
    )
  })
})

describe('input', () => {
  test('by default all documents of the corpus in a fixed order, but no read-me', async () => {
    const cwd = await project({
      'corpus/b.md': 'CLEAN',
      'corpus/a/z.markdown': 'CLEAN',
      'corpus/README.md': 'CLEAN',
      'corpus/a/README.md': 'CLEAN',
      'corpus/a.txt': 'CLEAN',
      'corpus/c.html': 'CLEAN',
      'd.md': 'CLEAN'
    })
    const { stdout } = await claimcheck(cwd, ['audit', '--format', 'json'])
    const paths = JSON.parse(stdout).documents.map((record: { document: { path: string } }) => record.document.path)
    expect(paths).toEqual(['corpus/a.txt', 'corpus/a/z.markdown', 'corpus/b.md'])
  })

  test.each([
    ['named twice', ['a.md', './a.md'], ['a.md']],
    ['a read-me that is named', ['README.md'], ['README.md']],
    ['a folder', ['texts'], ['texts/b.md']],
    ['a pattern', ['texts/*'], ['texts/b.md']],
    ['a name with brackets in it', ['texts [1].md'], ['texts [1].md']]
  ])('%s', async (_, files, expected) => {
    const cwd = await project({
      'a.md': 'x',
      'README.md': 'x',
      'texts/b.md': 'x',
      'texts/README.md': 'x',
      'texts [1].md': 'x'
    })
    const { stdout } = await claimcheck(cwd, ['audit', '--format', 'json', ...files])
    const report = JSON.parse(stdout)
    expect(
      (report.documents ?? [report]).map((record: { document: { path: string } }) => record.document.path)
    ).toEqual(expected)
  })

  test('an absolute path into the working directory is shortened', async () => {
    const cwd = await project(TWO)
    const { stdout } = await claimcheck(cwd, ['audit', '--format', 'json', `${cwd}/corpus/a.md`])
    expect(JSON.parse(stdout).document.path).toBe('corpus/a.md')
  })

  test('standard input', async () => {
    const { code, stdout } = await claimcheck(await project(), ['audit', '-', '--format', 'json'], { stdin: 'CLEAN' })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).document.path).toBe('<stdin>')
  })

  test('a file that cannot be read has one line and does not stop the others', async () => {
    const cwd = await project({ ...TWO, 'corpus/bad.md': 'BINARY' })
    const argv = ['audit', 'corpus/bad.md', 'corpus/b.txt', 'corpus/none.md', '--output', 'reports/']
    const { code, stdout, stderr } = await claimcheck(cwd, argv)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.split('\n')).toEqual([
      'corpus/bad.md:2: is not text (Save it as UTF-8)',
      'corpus/none.md: does not exist (Check the path)',
      'reports/b.md, reports/b.json: no findings',
      ''
    ])
  })
})

describe('standard output', () => {
  test('holds the result only', async () => {
    const { stdout, stderr } = await claimcheck(await project(TWO), ['audit', 'corpus/a.md', '--format', 'json'])
    expect(JSON.parse(stdout).schemaVersion).toBe(1)
    expect(stderr).toBe('')
  })

  test.each([
    ['a terminal', { isTTY: true }, [], true],
    ['a pipe', {}, [], false],
    ['a pipe that wants it', { env: { FORCE_COLOR: '1' } }, [], true],
    ['a terminal that does not', { isTTY: true, env: { NO_COLOR: '1' } }, [], false],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, [], false],
    ['--no-color', { isTTY: true }, ['--no-color'], false]
  ])('colour: %s', async (_, around, flags, colored) => {
    const { stdout } = await claimcheck(await project(TWO), ['audit', 'corpus/a.md', ...flags], around)
    expect(stdout.includes('\u001b[')).toBe(colored)
  })
})

test('settings reach the audit; options outweigh the file', async () => {
  const seen: unknown[] = []
  const audit = fakeServices().audit
  const services = fakeServices({
    audit(file, settings) {
      seen.push(settings)
      return audit(file, settings)
    }
  })
  const settings = { asOf: '2026-01-01', failOn: 'never', files: ['docs/*.md'], rules: { 'value-conflict': 'off' } }
  const cwd = await project({ 'claimcheck.config.json': JSON.stringify(settings), 'docs/a.md': 'text' })
  expect((await claimcheck(cwd, ['audit'], { services })).code).toBe(0)
  expect((await claimcheck(cwd, ['audit', '--as-of', '2026-02-02', '--fail-on', 'error'], { services })).code).toBe(1)
  expect(seen).toEqual([
    { asOf: '2026-01-01', rules: { 'value-conflict': 'off' } },
    { asOf: '2026-02-02', rules: { 'value-conflict': 'off' } }
  ])
})
