import { describe, expect, test } from 'vitest'
import type { AuditResult } from '../../src/model/audit-result.ts'
import type { Finding } from '../../src/model/finding.ts'
import { github } from '../../src/report/github.ts'
import { jobSummary } from '../../src/report/github-summary.ts'
import { HOSTILE, hostileResult } from '../support/hostile.ts'
import { auditResult, finding, place } from '../support/results.ts'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Reads a line as the runner does: the first `::` behind the name ends the properties, escapes come last. */
function runner(line: string): Command | undefined {
  const match = /^::([a-z-]+)(?: (.*?))?::(.*)$/s.exec(line)
  if (!match) return undefined
  const back = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const pairs = (match[2] ?? '').split(',').map((pair) => pair.split('=') as [string, string])
  return {
    name: match[1]!,
    properties: Object.fromEntries(pairs.map(([key, ...value]) => [key, back(value.join('='))])),
    message: back(match[3]!)
  }
}

const commands = (results: readonly AuditResult[], folder?: string): Command[] =>
  github(results, folder === undefined ? {} : { folder })
    .split('\n')
    .flatMap((line) => runner(line) ?? [])

const many = (count: number, ruleOf: (index: number) => string, severity: Finding['severity'] = 'error'): AuditResult =>
  auditResult({
    findings: Array.from({ length: count }, (_, index) =>
      finding({ ruleId: ruleOf(index), severity, message: `no. ${index}`, fingerprint: `${index}`.padStart(16, '0') })
    )
  })

test('a finding is an annotation at its place', () => {
  expect(github([auditResult()])).toBe(
    `${[
      '::error file=corpus/harlow-locks.md,line=3,endLine=3,col=17,endColumn=20,title=value-conflict::The share of the freight is `48%25` here and `41%25` there%0ALine 3: The locks moved 48%25 of the freight in 2021. harlowpost.com%0ALine 7: By the end of 2021 the locks had carried 41%25 of the freight. canaltimes.org%0A48%25 is 47.5 to 48.5%0A41%25 is 40.5 to 41.5%0AWhich of the two shares is meant?%0AA false alarm if the two sentences mean different freight.',
      '::warning file=corpus/harlow-locks.md,line=5,endLine=5,col=53,endColumn=63,title=total-mismatch::The stated total `410 tonnes` is not the sum of its parts, `400 tonnes`%0ALine 5: Coal made up 120 tonnes and grain 280 tonnes of the 410 tonnes in all. canaltimes.org%0A120 + 280 = 400%0AA false alarm if the list leaves a part out.',
      'claimcheck: checked 5 of 7 figures in 1 document, 1 error, 1 warning'
    ].join('\n')}\n`
  )
})

test('a place over several lines has no columns, and paths start from the root of the repository', () => {
  const spans = [place(3, '48%', { quote: '48%\nof' })]
  const [command] = commands([auditResult({ findings: [finding({ spans })] })], 'docs/team')
  expect(command!.properties).toEqual({
    file: 'docs/team/corpus/harlow-locks.md',
    line: '3',
    endLine: '4',
    title: 'value-conflict'
  })
})

test('what is decided on is no annotation', () => {
  expect(github([auditResult({ findings: [finding({ status: 'known' })] })])).toBe(
    'claimcheck: checked 5 of 7 figures in 1 document, no findings\n'
  )
})

describe('ten of a kind at most', () => {
  test('ten findings are ten annotations', () => {
    expect(commands([many(10, () => 'value-conflict')])).toHaveLength(10)
  })

  test('more are put together by rule and document', () => {
    const [first, second, ...others] = commands([many(25, (index) => (index % 2 ? 'a-rule' : 'b-rule'))])
    expect(others).toEqual([])
    expect([first, second].map((each) => each!.properties['title'])).toEqual(['a-rule, 12 times', 'b-rule, 13 times'])
    expect(first!.message).toContain('The same rule also found:\n- line 3: No. 3\n')
  })

  test('or by rule alone, where the documents are many', () => {
    const results = Array.from({ length: 12 }, (_, index) => {
      const result = many(1, () => (index % 2 ? 'a-rule' : 'b-rule'))
      return { ...result, document: { ...result.document, path: `${index}.md` } }
    })
    const [first, second, ...others] = commands(results)
    expect(others).toEqual([])
    expect(first!.properties).toMatchObject({ file: '0.md', title: 'b-rule, 6 times' })
    expect(second!.message).toContain('The same rule also found:\n- 3.md, line 3: No. 0\n- 5.md, line 3: No. 0\n')
  })

  test('what still has no room is counted by rule', () => {
    const shown = commands([many(30, (index) => `rule-${String.fromCharCode(97 + (index % 12))}`)])
    expect(shown).toHaveLength(10)
    expect(shown[9]).toEqual({
      name: 'error',
      properties: { title: '6 more errors' },
      message: 'Held back, as GitHub shows ten a step: rule-j 2, rule-k 2, rule-l 2. All are in the job summary.'
    })
  })

  test('errors and warnings each have their ten', () => {
    const both = [many(40, (index) => `e-${index}`), many(40, (index) => `w-${index}`, 'warning')]
    const names = commands(both).map(({ name }) => name)
    expect([
      names.filter((name) => name === 'error').length,
      names.filter((name) => name === 'warning').length
    ]).toEqual([10, 10])
  })
})

describe('a document cannot write into it', () => {
  test.each(HOSTILE)('%s', (_, text) => {
    const printed = github([hostileResult(text)])
    const lines = printed.trimEnd().split(/\r\n|[\r\n]/)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toBe('claimcheck: checked 5 of 7 figures in 1 document, 1 error')
    const command = runner(lines[0]!)!
    expect(Object.keys(command.properties)).toEqual(
      ['file', 'line', 'endLine', 'col', 'endColumn', 'title'].filter((name) => name in command.properties)
    )
    expect(command).toMatchObject({ name: 'error', properties: { title: 'value-conflict', line: '3' } })
    expect(command.properties['file']).toBe(`corpus/${text.replace(/\p{Surrogate}/gu, '\ufffd')}.md`)
    expect(printed).not.toMatch(/\p{Surrogate}/u)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left in a message
    expect(command.message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })
})

describe('the job summary', () => {
  test('has a table and a block to unfold for each finding', () => {
    const documents = 'https://github.example/o/r/blob/abc'
    const page = jobSummary([auditResult()], { links: { documents } })
    expect(page).toContain('| `corpus/harlow-locks.md` | 1 error, 1 warning | 1 | 5 of 7 |')
    expect(page).toContain(
      '| 1 | ✖ Error | 3, 7 | The share of the freight is `48%` here and `41%` there | `value-conflict` |'
    )
    expect(page).toContain('<details><summary>1. value-conflict, line 3, 7</summary>')
    expect(page).toContain('[line 3](https://github.example/o/r/blob/abc/corpus/harlow-locks.md?plain=1#L3)')
    expect(page).not.toContain('](#')
  })

  test('keeps within its room and says what is missing', () => {
    const result = many(400, (index) => `rule-${index}`)
    const page = jobSummary([result], { limit: 60_000 })
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(60_000)
    expect(page).toMatch(/\d+ sections left out for want of room/)
    expect(page.match(/<details>/g)).toHaveLength(page.match(/<\/details>/g)!.length)
  })
})
