import { escapeTerminal } from '../report/escape.ts'
import type { CommandName } from './command-list.ts'
import type { Context } from './context.ts'
import { EXIT, type Io, UsageError } from './io.ts'
import { parse } from './parse.ts'
import { services as defaultServices, type Services } from './services.ts'

/** Each command is loaded when it is asked for. */
const COMMANDS: Record<CommandName, () => Promise<(context: Context) => Promise<number>>> = {
  apply: async () => (await import('./commands/apply.ts')).apply,
  audit: async () => (await import('./commands/audit.ts')).audit,
  check: async () => (await import('./commands/check.ts')).check,
  claims: async () => (await import('./commands/claims.ts')).claims,
  diff: async () => (await import('./commands/diff.ts')).diff,
  explain: async () => (await import('./commands/explain.ts')).explain,
  correct: async () => (await import('./commands/correct.ts')).correct,
  rules: async () => (await import('./commands/rules.ts')).rules,
  sources: async () => (await import('./commands/sources.ts')).sources,
  selfcheck: async () => (await import('./commands/selfcheck.ts')).selfcheck,
  init: async () => (await import('./commands/init.ts')).init
}

/** Runs the program with the arguments behind its name and returns its exit code. */
export async function run(argv: readonly string[], io: Io, services: Services = defaultServices): Promise<number> {
  try {
    return await dispatch(argv, io, services)
  } catch (error) {
    if (error instanceof UsageError) {
      for (const line of error.message.split('\n')) io.stderr.write(`claimcheck: ${escapeTerminal(line)}\n`)
      return EXIT.usage
    }
    io.stderr.write(`claimcheck: a fault of the program itself, please report it\n${stackOf(error)}\n`)
    return EXIT.fault
  }
}

async function dispatch(argv: readonly string[], io: Io, services: Services): Promise<number> {
  const request = parse(argv)
  if (request.kind === 'help') {
    io.stdout.write((await import('./help.ts')).helpText(request.command))
    return EXIT.clean
  }
  if (request.kind === 'version') {
    io.stdout.write(`${(await import('./package-info.ts')).tool().version}\n`)
    return EXIT.clean
  }
  const command = await COMMANDS[request.command]()
  return command({ args: request.args, options: request.options, io, services })
}

/** The stack keeps its lines; what a document may have put into the message is escaped. */
function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return stack
    .split('\n')
    .map((line) => `${/^\s/.test(line) ? '    ' : '  '}${escapeTerminal(line)}`)
    .join('\n')
}
