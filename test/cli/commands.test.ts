import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimcheck, fakeServices, project, RULES } from '../support/cli.ts'

describe('claims', () => {
  test.each([
    ['table', /^corpus\/a\.md\n\n {2}line {2}kind/],
    ['json', /^\[\n\{"document":"corpus\/a\.md","line":3,/],
    ['ndjson', /^\{"document":"corpus\/a\.md","line":3,/],
    ['csv', /^document,line,column,.*\r\ncorpus\/a\.md,3,/]
  ])('as %s', async (format, expected) => {
    const { code, stdout } = await claimcheck(await project({ 'corpus/a.md': 'text' }), ['claims', '--format', format])
    expect(code).toBe(0)
    expect(stdout).toMatch(expected)
  })

  test('into a file', async () => {
    const cwd = await project({ 'a.md': 'text' })
    expect(await claimcheck(cwd, ['claims', 'a.md', '--format', 'json', '--output', 'claims.json'])).toMatchObject({
      code: 0,
      stdout: ''
    })
    expect(JSON.parse(await readFile(join(cwd, 'claims.json'), 'utf8'))).toHaveLength(5)
  })
})

describe('rules', () => {
  test('by group', async () => {
    expect((await claimcheck(await project(), ['rules'])).stdout).toBe(
      [
        'facts',
        '  value-conflict  error    One fact has one value',
        '',
        'totals',
        '  total-mismatch  warning  A total is the sum of its parts',
        ''
      ].join('\n')
    )
  })

  test('as json', async () => {
    expect(JSON.parse((await claimcheck(await project(), ['rules', '--format', 'json'])).stdout)).toEqual(RULES)
  })
})

describe('explain', () => {
  const unwritten = fakeServices({ rules: async () => [{ ...RULES[0]!, id: 'not-written-up' }] })

  test('a rule without a page says what it knows of itself', async () => {
    const { code, stdout } = await claimcheck(await project(), ['explain', 'not-written-up'], { services: unwritten })
    expect(code).toBe(0)
    expect(stdout).toBe(
      [
        '# not-written-up',
        '',
        'One fact has one value.',
        '',
        'Group facts, severity error.',
        '',
        'It says:',
        '',
        '- `{here}` here and `{there}` there',
        '',
        'A false alarm if: the two places speak of different facts',
        ''
      ].join('\n')
    )
  })

  test('an unknown rule', async () => {
    const { code, stderr } = await claimcheck(await project(), ['explain', 'value-conflit'])
    expect(code).toBe(2)
    expect(stderr).toBe('claimcheck: no rule is called "value-conflit"; did you mean "value-conflict"?\n')
  })

  test('a line of a file is handed on', async () => {
    const explainLine = (file: { path: string; text: string }, line: number) => `${file.path} ${line}: ${file.text}\n`
    const services = fakeServices({ explainLine })
    const cwd = await project({ 'a.md': 'text' })
    expect(await claimcheck(cwd, ['explain', 'a.md:12'], { services })).toEqual({
      code: 0,
      stdout: 'a.md 12: text\n',
      stderr: ''
    })
    const missing = await claimcheck(cwd, ['explain', 'b.md:12'], { services })
    expect(missing).toEqual({ code: 2, stdout: '', stderr: 'claimcheck: b.md: does not exist (Check the path)\n' })
  })

  test('a line cannot be explained so far', async () => {
    expect((await claimcheck(await project({ 'a.md': 'text' }), ['explain', 'a.md:12'])).code).toBe(2)
  })
})

describe('init', () => {
  test('writes settings and decisions that hold', async () => {
    const cwd = await project({ 'corpus/a.md': 'CLEAN' })
    const { code, stdout } = await claimcheck(cwd, ['init'])
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'wrote claimcheck.config.json\nwrote claims/corrections.json\nwrote .gitattributes\n'
    })
    expect(JSON.parse(await readFile(join(cwd, 'claimcheck.config.json'), 'utf8'))).toEqual({
      $schema: './node_modules/claimcheck/schemas/config.schema.json',
      failOn: 'error',
      rules: {}
    })
    expect(JSON.parse(await readFile(join(cwd, 'claims/corrections.json'), 'utf8'))).toEqual({
      schemaVersion: 1,
      corrections: [null]
    })
    expect(await claimcheck(cwd, ['check'])).toMatchObject({ code: 0, stderr: '' })
  })

  test('leaves alone what is there', async () => {
    const cwd = await project({ 'claimcheck.config.json': '{}', '.gitattributes': '*.png binary' })
    expect((await claimcheck(cwd, ['init'])).stdout).toBe(
      'claimcheck.config.json is there already\nwrote claims/corrections.json\nadded to .gitattributes\n'
    )
    expect(await readFile(join(cwd, '.gitattributes'), 'utf8')).toMatch(/^\*\.png binary\nclaims\/corrections\.json /)
    expect((await claimcheck(cwd, ['init'])).stdout).not.toContain('.gitattributes')
    expect(await readFile(join(cwd, 'claimcheck.config.json'), 'utf8')).toBe('{}')
  })
})

test('help names every command and option', async () => {
  const { stdout } = await claimcheck(await project(), ['--help'])
  for (const name of ['audit', 'check', 'claims', 'explain', 'rules', 'init'])
    expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
  const { stdout: audit } = await claimcheck(await project(), ['audit', '--help'])
  for (const name of ['format', 'output', 'fail-on', 'config', 'as-of', 'quiet', 'no-color'])
    expect(audit).toContain(`--${name}`)
})
