import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/cli/io.ts'
import { parse, type Request } from '../../src/cli/parse.ts'

function running(argv: string[]): Extract<Request, { kind: 'run' }> {
  const request = parse(argv)
  if (request.kind !== 'run') throw new Error(`"${argv.join(' ')}" is a request for ${request.kind}`)
  return request
}

test.each([
  [
    ['audit', 'a.md', 'b.md'],
    ['a.md', 'b.md']
  ],
  [['--quiet', 'audit', 'a.md'], ['a.md']],
  [['audit', '--quiet', 'a.md'], ['a.md']],
  [['audit', '-'], ['<stdin>']],
  [['audit', '--format', 'json', '-'], ['<stdin>']],
  [
    ['audit', '-', 'a.md'],
    ['<stdin>', 'a.md']
  ],
  [['audit', '--', '--odd.md'], ['--odd.md']],
  [
    ['audit', '007', '1e3', '2024'],
    ['./007', './1e3', '2024']
  ],
  [['audit'], []]
])('%j names the files %j', (argv, files) => {
  expect(running(argv).args).toEqual(files)
})

test('options come before or behind the files, with a space or an equals sign', () => {
  const { options } = running([
    'audit',
    '--as-of=2026-01-02',
    'a.md',
    '--fail-on',
    'never',
    '--no-color',
    '--format',
    'json',
    '--format=markdown'
  ])
  expect(options).toMatchObject({ asOf: '2026-01-02', failOn: 'never', color: false, format: ['json', 'markdown'] })
})

describe('help and version', () => {
  test.each<[string[], Request]>([
    [['--help'], { kind: 'help', command: undefined }],
    [['-h'], { kind: 'help', command: undefined }],
    [['audit', '--help'], { kind: 'help', command: 'audit' }],
    [['--version'], { kind: 'version' }],
    [['-v'], { kind: 'version' }]
  ])('%j', (argv, expected) => {
    expect(parse(argv)).toEqual(expected)
  })
})

test.each([
  [[], 'no command; see claimcheck --help'],
  [['audti'], 'unknown command "audti"; did you mean "audit"?'],
  [['publish'], 'unknown command "publish"'],
  [['review'], 'the command "review" is not available yet'],
  [['report.md'], 'unknown command "report.md"; to check a file: claimcheck audit report.md'],
  [['audit', '--fial-on', 'error'], 'unknown option --fial-on; did you mean "--fail-on"?'],
  [['audit', '--as_of=2026-01-01'], 'unknown option --as_of; did you mean "--as-of"?'],
  [['audit', '-x'], 'unknown option -x'],
  [['--colour'], 'unknown option --colour'],
  [['rules', '--output', 'reports'], 'unknown option --output'],
  [['audit', '--config'], 'option `--config <file>` value is missing'],
  [['explain'], 'missing required args for command `explain <topic>`'],
  [['rules', 'all'], 'Unused args: `all`']
])('%j is refused: %s', (argv, message) => {
  expect(() => parse(argv)).toThrow(new UsageError(message))
})
