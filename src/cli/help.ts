import { COMMANDS, type CommandDescription, type CommandName, SHARED_OPTIONS } from './command-list.ts'

/** The help of one command, or of the whole program. */
export function helpText(command: CommandName | undefined): string {
  return command === undefined ? programHelp() : commandHelp(COMMANDS[command])
}

function programHelp(): string {
  const commands = Object.values<CommandDescription>(COMMANDS).map(({ usage, summary }) => [usage, summary] as const)
  return sections([
    'Finds where a cited report contradicts itself, where its figures cannot be right and where its citations do not hold.',
    'Usage: claimcheck <command> [files…]',
    titled('Commands', table(commands)),
    titled('Options', table(SHARED_OPTIONS)),
    'Without files, all of corpus/**/*.{md,markdown,txt} but README.md; - is standard input.\nExit code: 0 clean, 1 findings at or above the gate, 2 usage or unreadable input, 3 our own fault.'
  ])
}

function commandHelp({ usage, summary, options, examples = [] }: CommandDescription): string {
  return sections([
    `${summary}.`,
    `Usage: claimcheck ${usage} [options]`,
    titled('Options', table([...options, ...SHARED_OPTIONS])),
    ...(examples.length > 0 ? [titled('Examples', examples.map((example) => `  ${example}`).join('\n'))] : [])
  ])
}

const sections = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`
const titled = (title: string, body: string): string => `${title}:\n${body}`

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n')
}
