import { type CAC, type Command, cac } from 'cac'
import {
  COMMANDS,
  type CommandDescription,
  type CommandName,
  PLANNED_COMMANDS,
  SHARED_OPTIONS
} from './command-list.ts'
import { UsageError } from './io.ts'
import { didYouMean } from './suggest.ts'

/** Stands for standard input wherever a file can be named. */
export const STDIN = '<stdin>'

/** What the user asked for. */
export type Request =
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run'
      readonly command: CommandName
      readonly args: readonly string[]
      readonly options: RawOptions
    }

/** Options by their name in camel case, not yet checked. */
export type RawOptions = Readonly<Record<string, unknown>>

/** Reads the arguments behind the program's name. @throws UsageError */
export function parse(argv: readonly string[]): Request {
  const cli = commandLine()
  cli.parse(['', '', ...argv.map(guarded)], { run: false })
  const { options } = cli
  const command = cli.matchedCommandName as CommandName | undefined
  if (options['help']) return { kind: 'help', command }
  if (command === undefined || !cli.matchedCommand) {
    if (options['version']) return { kind: 'version' }
    if (cli.args.length === 0) requireKnownOptions(cli, undefined, argv)
    throw unknownCommand(String(cli.args[0] ?? ''))
  }
  requireKnownOptions(cli, cli.matchedCommand, argv)
  requireArguments(cli.matchedCommand)
  return { kind: 'run', command, args: [...cli.args, ...(options['--'] as string[])].map(String), options }
}

function commandLine(): CAC {
  const cli = cac('claimcheck')
  for (const [usage, summary] of SHARED_OPTIONS) cli.option(usage, summary)
  for (const description of Object.values<CommandDescription>(COMMANDS)) {
    const command = cli.command(description.usage, description.summary)
    for (const [usage, summary] of description.options) command.option(usage, summary)
  }
  return cli
}

/** Keeps the parser from dropping a lone `-` and from turning words such as `007`, `1e3` or `2.50` into numbers. */
function guarded(argument: string): string {
  if (argument === '-') return STDIN
  const [, name = '', value = ''] = /^(--[^=]+=)?(.*)$/s.exec(argument)!
  const number = Number(value)
  const changes = !value.startsWith('-') && Number.isFinite(number) && String(number) !== value
  return changes ? `${name}./${value}` : argument
}

function requireKnownOptions(cli: CAC, command: Command | undefined, argv: readonly string[]): void {
  const known = [...cli.globalCommand.options, ...(command?.options ?? [])]
  for (const name of Object.keys(cli.options)) {
    if (name === '--' || known.some((option) => option.names.includes(name))) continue
    const typed = argv.find((argument) => camelCase(argument) === name) ?? name
    const flag = typed.split('=')[0]!
    const flags = known.flatMap((option) => `--${option.negated ? 'no-' : ''}${kebabCase(option.name)}`)
    throw new UsageError(`unknown option ${flag.startsWith('-') ? flag : `--${flag}`}${didYouMean(flag, flags)}`)
  }
}

const camelCase = (argument: string): string =>
  argument
    .split('=')[0]!
    .replace(/^-{1,2}(?:no-)?/, '')
    .replace(/[a-z]-[a-z]/g, (pair) => pair[0]! + pair[2]!.toUpperCase())

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function requireArguments(command: Command): void {
  try {
    command.checkOptionValue()
    command.checkRequiredArgs()
    command.checkUnusedArgs()
  } catch (error) {
    if (error instanceof Error && error.name === 'CACError') throw new UsageError(error.message)
    throw error
  }
}

function unknownCommand(name: string): UsageError {
  if (name === '') return new UsageError('no command; see claimcheck --help')
  if (PLANNED_COMMANDS.includes(name)) return new UsageError(`the command "${name}" is not available yet`)
  const isFile = /[./]/.test(name)
  const hint = isFile ? `; to check a file: claimcheck audit ${name}` : didYouMean(name, Object.keys(COMMANDS))
  return new UsageError(`unknown command "${name}"${hint}`)
}
