import type { Correction } from '../../decide/index.ts'
import { escapeTerminal } from '../../report/escape.ts'
import { type Asker, isInteractive, startAsking } from '../ask.ts'
import type { Context } from '../context.ts'
import { askForFields, askForFinding } from '../correct/ask-fields.ts'
import { type Found, findingsAt, lineFor, openFindings } from '../correct/choose-finding.ts'
import { fieldsOf } from '../correct/fields.ts'
import { authorName } from '../git.ts'
import { EXIT, UsageError } from '../io.ts'
import { dayOption, single } from '../options.ts'
import { addCorrection, type CorrectionChange, editCorrection, removeCorrection } from '../store/corrections.ts'

/** `claimcheck correct`: adds, changes or removes a decision without an editor. */
export async function correct(context: Context): Promise<number> {
  const { args, options, io } = context
  const [edited, removed] = [single(options, 'edit'), single(options, 'remove')]
  if (args.length + [edited, removed].filter((id) => id !== undefined).length > 1)
    throw new UsageError('correct takes one of a finding, --edit and --remove')
  if (removed !== undefined) return done('removed', await removeCorrection(io, removed), context)
  if (edited === undefined) return done('added', await add(context), context)
  const change = fieldsOf(options)
  if (Object.keys(change).length === 0) throw new UsageError('--edit needs a field to change, such as --note')
  return done('changed', await editCorrection(io, edited, change), context)
}

function done(what: string, { id, verdict, rule, document }: Correction, { io }: Context): number {
  const about = [rule, document].filter((part) => part !== undefined).join(' in ')
  io.stdout.write(escapeTerminal(`${what} ${id}: ${verdict}${about === '' ? '' : `, ${about}`}`))
  io.stdout.write('\n')
  return EXIT.clean
}

async function add(context: Context): Promise<Correction> {
  const asker = isInteractive(context.io) ? startAsking(context.io) : undefined
  try {
    const given = fieldsOf(context.options)
    const found = await findingFor(given, context, asker)
    const fields = { ...(found && fieldsFrom(found)), ...(await defaults(context)), ...given }
    const asked = asker ? await askForFields(fields, asker) : fields
    const quote = given.quote === undefined && found ? { quote: quoteFor(found, asked.wrong) } : {}
    return await addCorrection(context.io, complete({ ...asked, ...quote }, context))
  } finally {
    await asker?.end()
  }
}

/** The finding that the entry decides; none when it quotes words of its own. */
async function findingFor(
  given: CorrectionChange,
  context: Context,
  asker: Asker | undefined
): Promise<Found | undefined> {
  const { args, io } = context
  if (args[0] === undefined && (given.quote !== undefined || !asker)) return undefined
  const found = args[0] === undefined ? await openFindings(context) : await findingsAt(args[0], context)
  if (found.length === 0) throw new UsageError('there is no open finding to decide on')
  if (asker) return askForFinding(found, asker, io)
  if (found.length > 1)
    throw new UsageError(['several findings are meant; name one by its id', ...found.map(lineFor)].join('\n'))
  return found[0]
}

/** A decision holds for a finding by its content; the quoted sentence finds it again when that changes. */
function fieldsFrom({ document, finding }: Found): CorrectionChange {
  const { ruleId: rule, fingerprint } = finding
  return { document, rule, fingerprint }
}

/** The sentence that the finding stands at, or that of its places which holds the wrong words. */
function quoteFor({ finding }: Found, wrong: string | undefined): Correction['quote'] {
  const { spans } = finding
  const place = spans.find(({ context }) => wrong !== undefined && context.includes(wrong)) ?? spans[0]!
  return { exact: place.context.trim() || place.quote }
}

async function defaults({ options, io }: Context): Promise<CorrectionChange> {
  const who = (await authorName(io.cwd)) ?? io.env['USER']
  return { when: dayOption(options) ?? new Date().toISOString().slice(0, 10), ...(who && { who }) }
}

const REQUIRED = ['quote', 'verdict', 'who', 'when'] as const

/** @throws UsageError naming the options that are missing */
function complete(fields: CorrectionChange, { options }: Context) {
  const { quote, verdict, who, when, ...others } = fields
  if (quote === undefined || verdict === undefined || who === undefined || when === undefined) {
    const missing = REQUIRED.filter((name) => fields[name] === undefined)
    const names = missing.map((name) => (name === 'quote' ? 'a finding or --quote' : `--${name}`))
    throw new UsageError(`the entry lacks ${names.join(', ')}`)
  }
  const id = single(options, 'id')
  const kept = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined))
  return { ...kept, quote, verdict, who, when, ...(id !== undefined && { id }) }
}
