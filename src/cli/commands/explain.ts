import { readFile } from 'node:fs/promises'
import { InputError } from '../../model/errors.ts'
import { faultLine, read } from '../audit-files.ts'
import { type Context, runSettings } from '../context.ts'
import { findInputs } from '../inputs.ts'
import { EXIT, UsageError } from '../io.ts'
import { packageFile } from '../package-info.ts'
import type { RuleListing } from '../services.ts'
import { didYouMean } from '../suggest.ts'

const LINE_OF_FILE = /^(.+):([1-9]\d*)$/

/** `claimcheck explain`: a rule's page, or what one line of a document was compared with. */
export async function explain(context: Context): Promise<number> {
  const topic = context.args[0]!
  const [, file, line] = LINE_OF_FILE.exec(topic) ?? []
  return file === undefined ? explainRule(topic, context) : explainLine(file, Number(line), context)
}

async function explainRule(id: string, { io, services }: Context): Promise<number> {
  const all = await services.rules()
  const rule = all.find((known) => known.id === id)
  if (rule === undefined) {
    throw new UsageError(
      `no rule is called "${id}"${didYouMean(
        id,
        all.map((known) => known.id)
      )}`
    )
  }
  const page = await readFile(packageFile(`docs/rules/${rule.id}.md`), 'utf8').catch(() => summary(rule))
  io.stdout.write(page)
  return EXIT.clean
}

/** What the rule says of itself, where it has no page. */
function summary({ id, group, severity, summary: text, messages, doubt }: RuleListing): string {
  const says = Object.values(messages).map((message) => `- ${message}`)
  return [
    `# ${id}`,
    '',
    `${text}.`,
    '',
    `Group ${group}, severity ${severity}.`,
    '',
    'It says:',
    '',
    ...says,
    '',
    `A false alarm if: ${doubt}`,
    ''
  ].join('\n')
}

/** How one line of a document was read, and what it was compared with. */
export async function explainLine(file: string, line: number, context: Context): Promise<number> {
  if (context.services.explainLine === undefined) throw new UsageError('explaining a line is not available yet')
  const settings = await runSettings(context)
  const [input] = await findInputs([file], settings.config, context.io)
  try {
    const source = await read(input!, context)
    context.io.stdout.write(await context.services.explainLine(source, line, settings.audit))
    return EXIT.clean
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(faultLine(input!.path, error))
    throw error
  }
}
