import { readFile } from 'node:fs/promises'
import { EDIT_FACT_KINDS } from '../../model/edit-facts.ts'
import { InputError } from '../../model/errors.ts'
import type { Planted } from '../../model/planted.ts'
import type { SourceFile } from '../../model/source-file.ts'
import type { Example, SelfcheckOptions } from '../../selfcheck/index.ts'
import { faultLine, read } from '../audit-files.ts'
import { type Context, runSettings } from '../context.ts'
import { findInputs } from '../inputs.ts'
import { EXIT, UsageError } from '../io.ts'
import { oneOf, single } from '../options.ts'
import { packageFile } from '../package-info.ts'
import { type Progress, startProgress } from '../progress.ts'
import type { AuditSettings } from '../services.ts'
import { didYouMean } from '../suggest.ts'

const FORMATS = ['table', 'json'] as const
/** Plants of each kind that are made of the document's own sentences. */
const COUNT = 5

/** `claimcheck selfcheck`: plants defects into a copy of a document and says which of them an audit catches. */
export async function selfcheck(context: Context): Promise<number> {
  const { args, options, io } = context
  const format = oneOf('format', single(options, 'format') ?? 'table', FORMATS)
  const seed = numberOption(single(options, 'seed') ?? '1')
  const settings = await runSettings(context)
  const [input] = await findInputs([args[0]!], settings.config, io)
  const only = single(options, 'rule')
  const examples = await examplesOf(context, only, settings.audit)
  try {
    const file = await read(input!, context)
    const { decisions: _, ...audit } = settings.audit
    const planted = await run(
      file,
      examples,
      { ...audit, seed, count: COUNT, ...(only !== undefined && { only }) },
      () => startProgress(io, settings.quiet)
    )
    const { selfcheckJson, selfcheckTable } = await import('../../report/selfcheck.ts')
    io.stdout.write(format === 'json' ? selfcheckJson(planted) : selfcheckTable(planted))
    return EXIT.clean
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(faultLine(input!.path, error))
    throw error
  }
}

async function run(
  file: SourceFile,
  examples: readonly Example[],
  options: SelfcheckOptions,
  start: () => Promise<Progress>
): Promise<Planted[]> {
  const { selfcheck: plants } = await import('../../selfcheck/index.ts')
  const progress = await start()
  const planted: Planted[] = []
  try {
    for (const plant of plants(file, examples, options)) {
      planted.push(plant)
      progress.at(`planted ${planted.length}`)
    }
    return planted
  } finally {
    progress.end()
  }
}

function numberOption(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--seed takes a whole number up to 999999999, not "${text}"`)
  return Number(text)
}

/** What the pages of the rules show as wrong. */
async function examplesOf(
  { services }: Context,
  only: string | undefined,
  { profile, rules = {} }: AuditSettings
): Promise<Example[]> {
  const all = await services.rules()
  const ids = all
    // A copy of one version has no edit in it.
    .filter(({ reads }) => !EDIT_FACT_KINDS.has(reads))
    // What they report is not in the words: decisions, comments, how the document is laid out.
    .filter(({ group }) => group !== 'housekeeping' && group !== 'corrections')
    .filter(({ id, strictOnly }) => !strictOnly || profile === 'publish' || id in rules)
    .map(({ id }) => id)
  if (only !== undefined && !ids.includes(only))
    throw new UsageError(`no rule that runs is called "${only}"${didYouMean(only, ids)}`)
  const pages = await Promise.all(
    ids
      .filter((id) => only === undefined || id === only)
      .map(async (id) => ({ ruleId: id, page: await readFile(packageFile(`docs/rules/${id}.md`), 'utf8') }))
  )
  const { sectionsOf } = await import('../../selfcheck/page.ts')
  return pages.flatMap(({ ruleId, page }) => (sectionsOf(page).get('Wrong') ?? []).map((text) => ({ ruleId, text })))
}
