import { readFile } from 'node:fs/promises'
import type { RuleInfo } from '../report/rule-info.ts'
import { packageFile } from './package-info.ts'
import type { Services } from './services.ts'

/** The rules with their pages, which are published with the program; a rule without one keeps its summary. */
export async function describedRules(services: Services): Promise<RuleInfo[]> {
  const rules = await services.rules()
  return Promise.all(
    rules.map(async ({ id, group, summary, severity, doubt }) => {
      const page = await readFile(packageFile(`docs/rules/${id}.md`), 'utf8').catch(() => undefined)
      return { id, group, summary, severity, doubt, page }
    })
  )
}
