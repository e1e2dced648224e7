import type { Severity } from '../model/finding.ts'
import type { Level, Profile, RuleChoice, RuleOptions } from '../model/profile.ts'
import type { Rule } from './rule.ts'

export interface RuleSetting {
  readonly severity: Level
  readonly options: RuleOptions | undefined
}

/** What is still missing in a draft is known to its author. */
const UNFINISHED: ReadonlySet<string> = new Set([
  'citation-number-gap',
  'citation-order',
  'empty-citation',
  'missing-page',
  'orphan-source',
  'placeholder-citation',
  'single-source-claim',
  'uncited-claim',
  'uncited-section',
  'undefined-citation',
  'unfilled-template',
  'unsourced-addition'
])

/** What nobody wants in print, whatever a reviewer makes of it. */
const UNPRINTABLE: ReadonlySet<string> = new Set([
  'ai-chat-citation',
  'assistant-phrase',
  'embedded-instruction',
  'llm-tracking-parameter',
  'outlet-link-mismatch',
  'placeholder-citation',
  'search-page-citation',
  'uncited-section'
])

const LOWER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' }

function ofProfile({ id, severity, strictOnly }: Rule, profile: Profile): Level {
  if (profile === 'publish') return UNPRINTABLE.has(id) && severity === 'warning' ? 'error' : severity
  if (strictOnly) return 'off'
  return profile === 'draft' && UNFINISHED.has(id) ? LOWER[severity] : severity
}

/** The setting of each rule: what the user chose for it, or else what the profile says. */
export function settingsOf(
  rules: readonly Rule[],
  profile: Profile,
  chosen: Readonly<Record<string, RuleChoice>>
): ReadonlyMap<string, RuleSetting> {
  return new Map(
    rules.map((rule) => {
      const choice = Object.hasOwn(chosen, rule.id) ? chosen[rule.id] : undefined
      const [severity, options] = typeof choice === 'string' ? [choice, undefined] : (choice ?? [])
      return [rule.id, { severity: severity ?? ofProfile(rule, profile), options }]
    })
  )
}
